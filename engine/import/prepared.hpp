// Sheets as a plan can be made of each: taken apart where one holds two tables, brought together where several only
// together say something, and turned where a row is less than what it is about. What differs between programs and
// packages is in the files that this calls.
#pragma once

#include "engine/import/grid.hpp"

#include <optional>
#include <vector>

namespace ecomap::import {

/// Nothing where `grids` need none of it, which is most; else all of them, with those that it concerned changed.
std::optional<std::vector<Grid>> prepared(const std::vector<Grid>& grids);

}  // namespace ecomap::import
