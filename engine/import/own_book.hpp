// A workbook that we have made ourselves (mark.hpp) and somebody has filled in, back to tables: names become keys
// again, new rows get ids, and what nobody asked for is counted, not lost silently. O(n log n) in the cells.
#pragma once

#include "engine/import/import.hpp"
#include "engine/import/own_table.hpp"

namespace ecomap::import {

/// True when a sheet has marks.
bool is_own_book(const std::vector<Grid>& grids);

/// As import_grids(). Tables that the workbook has not are taken from `options.framework`.
Imported import_own_book(const std::vector<Grid>& grids, const ImportOptions& options);

}  // namespace ecomap::import
