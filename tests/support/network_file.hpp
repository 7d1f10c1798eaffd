// Files of nodes and links that stand in the test as text, read and shown.
#pragma once

#include "tests/support/workbook.hpp"

#include <string>

namespace ecomap::test {

/// Every sheet of the file, its name in brackets above: see shown().
inline std::string sheets_in(std::string text) {
    std::string all;
    for (const auto& grid : read(std::move(text)).sheets) all += "[" + grid.sheet + "]\n" + shown(grid);
    return all;
}

/// What is wrong with it: see places().
inline std::vector<std::string> places_in(std::string text) { return places(read(std::move(text)).problems); }

}  // namespace ecomap::test
