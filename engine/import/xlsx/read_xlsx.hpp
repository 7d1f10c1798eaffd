// Reads the sheets of an XLSX. Its parts are found by their relations alone, so that a workbook may lie anywhere in the
// archive; where there are none, where Excel puts it. Sheets of charts and of macros hold no cells and are left out.
// Source: ECMA-376 (Office Open XML), transitional and strict. Time and memory: linear in what is unpacked.
#pragma once

#include "engine/import/grid.hpp"
#include "engine/import/parts.hpp"

namespace ecomap::import {

std::vector<Grid> read_xlsx(Parts& parts);

}  // namespace ecomap::import
