// Text made small enough to travel within a page, whose script unpacks it (lzma.ts).
#pragma once

#include <string>
#include <string_view>

namespace ecomap {

/// `text` by LZMA, as in a .lzma file with its size in the head, as base94.hpp writes it. A browser unpacks deflate by
/// itself, but of these texts that is half as much again. The same for the same text and the same liblzma.
std::string packed(std::string_view text);

}  // namespace ecomap
