// The gap analysis as tables.
#pragma once

#include "engine/analysis/needs/gaps.hpp"

#include <vector>

namespace ecomap {

/// What few or many actors and a reported lack say together: "true gap: fund it", …; "unknown" when either is.
Message reading(std::optional<bool> thin, std::optional<bool> lacking);

/// Tables `gaps` (one row per reported gap, by rank), `gap_survey` (each answer behind it), `cells` (supply and
/// reported lack of each cell), `quadrants` (the cells by both), `gaps_in_no_cell`.
std::vector<Table> gap_tables(const Ecosystem& ecosystem, const Gaps& found);

}  // namespace ecomap
