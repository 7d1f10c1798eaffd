// Cells of many that are not joined: a lack of ties, where there is no lack of support.
//
// A cell is unjoined when three or more actors are in it and no link ties two of them: whichever way, of any kind that
// the framework does not call weak, of today or of a status that is counted, and before any filter. A category is no
// actor here. A map without such links says nothing of who is tied: then it is unknown. O(cells × links).
#pragma once

#include "engine/analysis/support/cells.hpp"

#include <optional>
#include <vector>

namespace ecomap {

/// The unjoined cells, row by row; nothing when unknown. `grid` is that of the map.
std::optional<std::vector<CellPlace>> unjoined_cells(const Ecosystem& ecosystem, const CellGrid& grid);

}  // namespace ecomap
