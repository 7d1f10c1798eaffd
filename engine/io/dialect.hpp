// Which character separates the cells, found out from the text itself.
#pragma once

#include <cstddef>
#include <string_view>

namespace ecomap::io {

struct Dialect {
    char separator = ',';
    std::size_t start = 0;          ///< byte where the table begins: after a `sep=;` line
    std::size_t lines_skipped = 0;  ///< before `start`

    /// Whether "1,5" is a number here: only where the comma does not separate cells.
    bool has_decimal_comma() const { return separator != ','; }
};

/// A `sep=` line decides; else that one of , ; TAB | which splits the header and gives most of the first records the
/// header's number of cells. Between equals: the one that gives more cells, then in that order. No separator at all: a
/// comma.
Dialect sniff(std::string_view text);

}  // namespace ecomap::io
