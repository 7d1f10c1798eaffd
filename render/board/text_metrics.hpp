// How wide a text is, and how it is fitted into a box. Measured with the shipped font's own advances, so the answer is
// the same on every machine, with or without fonts. Kerning only ever makes text narrower than the sum of advances.
#pragma once

#include "render/board/board.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// Width in points of one line of UTF-8 `text`. Characters outside the font count what the widest usual fallback font
/// needs: 1 em for ideographs, 1.1 em for other letters, more for emoji and a few giants.
double text_width(std::string_view text, double size, Weight weight = Weight::regular);

/// Greedy lines no wider than `width`. Breaks at spaces and hyphens, then at soft hyphens, then at the joints of long
/// compounds (with a hyphen), and only then anywhere.
std::vector<std::string> wrap(std::string_view text, double size, Weight weight, double width);

/// A text set into a box.
struct Fitted {
    double size = 0;
    std::vector<std::string> lines;
    bool cut = false;  ///< true: the last line ends with "…" and the full text belongs in the tooltip
};

/// The largest of `sizes` (falling) at which `text` fits `width` × `height`; at the smallest it is cut with "…".
Fitted fit(std::string_view text, double width, double height, std::initializer_list<double> sizes,
           Weight weight = Weight::regular, double line_height = 1.24);

/// One line of at most `width`, cut with "…" if it must be.
std::string ellipsize(std::string_view text, double size, Weight weight, double width);

}  // namespace ecomap
