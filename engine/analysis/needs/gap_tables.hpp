// The gap analysis as tables.
#pragma once

#include "engine/analysis/needs/gaps.hpp"

#include <vector>

namespace ecomap {

/// Whether a cell can be a gap at all: not so when nobody is expected in it, or it is outside the selection or
/// unmapped.
bool is_in_question(const CellNeed& cell);

/// What few or many actors and a reported lack say together: "true gap: fund it", …; "unknown" when either is.
Message reading(Thinness thinness, std::optional<bool> lacking);
/// The same of a cell; what it is when it is not in question.
Message reading(const CellNeed& cell);

/// Tables `gaps` (one row per reported gap, by rank), `gap_survey` (each answer behind it), `cells` (supply and
/// reported lack of each cell), `quadrants` (the cells by both), `unjoined` (cells of many without a tie),
/// `gaps_in_no_cell` (gaps that do not tell which support would close them).
std::vector<Table> gap_tables(const Ecosystem& ecosystem, const Gaps& found);

}  // namespace ecomap
