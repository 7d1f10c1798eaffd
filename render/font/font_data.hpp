// The shipped typeface as data: a subset of Inter (OFL, see OFL.txt) and the widths of its characters.
#pragma once

#include <span>
#include <string_view>

namespace ecomap {

/// Width of one character in 1/10000 em, in both weights.
struct Advance {
    char32_t code;
    unsigned short regular;
    unsigned short semibold;
};

/// Sorted by code point.
std::span<const Advance> font_advances();
/// The WOFF2 files in base64, ready for a data: address.
std::string_view font_regular();
std::string_view font_semibold();

}  // namespace ecomap
