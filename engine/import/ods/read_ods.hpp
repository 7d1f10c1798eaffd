// Reads the sheets of an OpenDocument workbook. Rows and cells may stand for as many as a sheet has; those that hold
// nothing cost nothing. Comments, drawings, tables inside cells and tracked changes are left out.
// Source: OASIS OpenDocument 1.3 part 3, 9 (tables). Time and memory: linear in what is unpacked, within Budget.
#pragma once

#include "engine/import/grid.hpp"
#include "engine/import/parts.hpp"

namespace ecomap::import {

std::vector<Grid> read_ods(Parts& parts);

}  // namespace ecomap::import
