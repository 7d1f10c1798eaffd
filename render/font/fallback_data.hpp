// How wide letters are at most that the shipped font lacks, in the fonts that a reader is likely to have for them.
#pragma once

#include <span>

namespace ecomap {

/// Width of one letter in 1/10000 em, in both weights.
struct FallbackAdvance {
    char32_t code;
    unsigned char form;  ///< of letters that join: 0 alone, 1 first, 2 in the middle, 3 last; of others 0
    unsigned short regular;
    unsigned short semibold;
};

/// Sorted by code point and form; a letter has the form 0 or all four.
std::span<const FallbackAdvance> fallback_advances();

}  // namespace ecomap
