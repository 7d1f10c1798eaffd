// What can be put right in tables without knowing what they are about: Unicode's composed form, several blanks in a
// row, keys and the format's own words in another case than theirs, a key twice in a list, and an offer or link that is
// another word for word but for its id. Keys of rows are never touched, nor rows that are damaged, and nothing that is
// only likely is done. Where a word has no table of its own the way that most cells have it holds, of equally common
// ones the first byte by byte. O(n log n) in the cells.
#pragma once

#include "engine/import/own_table.hpp"

#include <cstddef>
#include <vector>

namespace ecomap::import {

struct Mended {
    std::vector<OwnTable> tables = {};
    std::size_t cells = 0;    ///< put right
    std::size_t repeats = 0;  ///< rows taken out
};

Mended mended(std::vector<OwnTable> tables);

}  // namespace ecomap::import
