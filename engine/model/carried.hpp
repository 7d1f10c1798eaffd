// What a table says that no analysis uses: the format knows the column, and a row carries its cell along as it is
// written, so that nothing is lost when two maps are held against each other.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace ecomap {

/// Columns and their cells, in the order of the table; empty cells are left out.
using Carried = std::vector<std::pair<std::string, std::string>>;

}  // namespace ecomap
