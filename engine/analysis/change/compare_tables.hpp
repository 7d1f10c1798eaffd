// The comparison of two maps as tables: every measure, cells, target groups, ranks, and the rows in groups.
#pragma once

#include "engine/analysis/change/compare.hpp"

#include <vector>

namespace ecomap {

/// Tables `measures`, `cells`, `target_groups`, `ranks` (at most params.top of each measure) and `rows`, where offers
/// are folded by actor, actors and links each as a whole, and the first few ids are named. Tables without rows are left
/// out, but for `measures`.
std::vector<Table> compare_tables(const Ecosystem& before, const Ecosystem& after, const Comparison& comparison,
                                  const Params& params);

/// The moves of at most `top` actors, as rows of measure, name, old and new rank, old and new value.
Table ranks_table(const Comparison& comparison, std::size_t top);

/// The cells that differ.
Table changed_cells_table(const Ecosystem& before, const Ecosystem& after, const Comparison& comparison);

/// Every measure, before and after.
Table measures_table(const Comparison& comparison);

}  // namespace ecomap
