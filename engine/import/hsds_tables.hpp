// The tables of an HSDS package as CSV, or as the sheets of a workbook, which only together say something: services
// with the organisation they are of, and with the terms that their attributes name. Which fields become what,
// hsds_words.hpp says. Linear but for looking up keys.
#pragma once

#include "engine/import/grid.hpp"

#include <optional>
#include <vector>

namespace ecomap::import {

/// Where `grids` have a table of services with the key of their organisations and one of organisations, both as an
/// import can read them, beside whatever else there is, without the tables that they were made of; else nothing.
std::optional<std::vector<Grid>> with_hsds_joined(const std::vector<Grid>& grids);

}  // namespace ecomap::import
