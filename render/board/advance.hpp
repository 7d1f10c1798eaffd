// How wide characters are drawn: by the shipped font's own advances, and for other scripts by the widest of the fonts
// that readers are likely to have, in the form that a letter takes between its neighbours.
#pragma once

#include "render/board/board.hpp"

#include <string_view>

namespace ecomap {

/// Width in em of what comes before, `from`, and of UTF-8 `text`.
double em_width(std::string_view text, Weight weight, double from = 0);

/// True when a letter of `text` is wider or narrower for what stands beside it, as in Arabic.
bool has_joining_letters(std::string_view text);

}  // namespace ecomap
