// How many actors a cell has, and whether these are known to be few.
//
// Supply of a cell with actors: one, few (up to params.few), enough, crowded (at least params.crowded); few wins where
// the two limits overlap. It is unknown where a category is beside at most so few, since it stands for many. An empty
// cell is what engine/analysis/cell_state.hpp says: none only where it is a sure gap.
//
// A cell has few only when nothing that is unknown or left out could make them more (engine/analysis/few_cells.hpp).
// So a filter never makes a cell thin. Ties of ownership are not looked at. Cost: that of cell_standings() and of
// most_actors().
#pragma once

#include "engine/analysis/cell_state.hpp"
#include "engine/analysis/params.hpp"
#include "engine/analysis/support/cells.hpp"

#include <string_view>
#include <vector>

namespace ecomap {

enum class Supply { not_mapped, outside, not_expected, possible, none, unknown, one, few, enough, crowded };

/// "not_mapped", "outside", "not_expected", "possible", "none", "unknown", "one", "few", "enough", "crowded".
std::string_view to_string(Supply supply);

/// The supply of a cell with these actors.
Supply supply_of(const Occupancy& occupancy, const CellStanding& standing, const Params& params);

/// Whether a cell has few actors or none, as far as is known.
enum class Thinness { few, possibly_few, many, unknown };

struct CellSupply {
    CellPlace place;
    CellStanding standing;
    Supply supply = Supply::none;
    Thinness thinness = Thinness::few;
};

/// Of each cell, row by row; `grid` is that of the map.
std::vector<CellSupply> cell_supplies(const Ecosystem& ecosystem, const CellGrid& grid, const Params& params);

}  // namespace ecomap
