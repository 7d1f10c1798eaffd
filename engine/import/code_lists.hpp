// Tables that hold codes, with lists beside them that say what the codes mean ("Interventions: 12;14" beside
// interventions.csv with code, name and category): the codes become names, and a category the group of its names. A
// list is for a column when it is called as the column's head and every code of the column stands in it; a sheet that
// says more of its rows than a code, a name, a category and remarks is no list, and a column that names actors has no
// codes. O(n log n).
#pragma once

#include "engine/import/grid.hpp"

#include <optional>
#include <vector>

namespace ecomap::import {

/// `grids` with the codes named, without the lists that named them; nothing where there is no such list. Sheets of
/// which a program has said what their rows are stay as they are.
std::optional<std::vector<Grid>> with_codes_named(const std::vector<Grid>& grids);

}  // namespace ecomap::import
