// One sheet that holds two tables, elements above and connections below, with two or more blank rows between, as Kumu
// reads it. Source: Kumu, guides, import: "Elements and connections on one sheet". Linear.
#pragma once

#include "engine/import/grid.hpp"

#include <optional>
#include <utility>

namespace ecomap::import {

/// The two tables, each as a sheet; nothing when the sheet is not of that kind: below the blank rows must stand a head
/// that names both ends of a connection.
std::optional<std::pair<Grid, Grid>> halves_of(const Grid& grid);

}  // namespace ecomap::import
