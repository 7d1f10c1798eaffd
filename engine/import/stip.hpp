// Rows of the EC-OECD STIP Compass, one for each initiative and instrument of it: an initiative becomes one offer of
// each organisation that is responsible for it, with its instruments as kinds of support, its themes as principles and
// its target groups. | separates the values of a cell, also where it separates the cells; a head row of explanations
// below the heads is passed over. An instrument is in the group of its category, a theme in that of its area where the
// row has one area; columns of their own for a code (TH13, TG20, PI024) are called as the row below the heads says,
// where "Parent|Child" is a group and its term. What has no place here is named in one column, which is left out.
// Source: stip.oecd.org, export of initiatives and STIP_Survey.csv. O(n log n) in the cells.
#pragma once

#include "engine/import/grid.hpp"

#include <optional>

namespace ecomap::import {

/// Nothing when `grid` is no such table.
std::optional<Grid> stip_initiatives(const Grid& grid);

}  // namespace ecomap::import
