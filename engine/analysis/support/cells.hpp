// The cells of the map: support types × principles, the pivot that coverage, gaps, overlap and the views share.
// What is counted is as in engine/analysis/pivot.hpp; offers without a support type or without a principle are in no
// cell and are listed as unclassified. Of a map that has only one of the two classifications each term of it is a cell:
// see engine/analysis/undivided.hpp.
#pragma once

#include "engine/analysis/cell_state.hpp"
#include "engine/analysis/undivided.hpp"

#include <vector>

namespace ecomap {

/// Where a cell is.
struct CellPlace {
    SupportTypeId support_type;
    PrincipleId principle;
    friend constexpr auto operator<=>(const CellPlace&, const CellPlace&) = default;
};

/// The lines of the grid in the framework's order. Of a side without a name there is one, whose id is no term's.
std::vector<SupportTypeId> grid_rows(const Framework& framework);
std::vector<PrincipleId> grid_columns(const Framework& framework);

/// What a place's terms are called; all of a side without a name is empty.
struct PlaceTerms {
    const std::string &support_type, &principle;
    const Text &support_type_label, &principle_label;
};
PlaceTerms terms_of(const Framework& framework, const CellPlace& place);

/// Where a place is in cell_places(), and back.
std::size_t position_of(const Framework& framework, const CellPlace& place);
CellPlace place_at(const Framework& framework, std::size_t position);

/// The places that an offer is in, ascending.
std::vector<CellPlace> places_of(const Framework& framework, const Offer& offer);

/// All places of the framework's grid, row by row.
std::vector<CellPlace> cell_places(const Framework& framework);
/// Those in no line that a filter rules out.
std::vector<CellPlace> selected_places(const Ecosystem& ecosystem);

/// Support types (rows) × principles (columns) in the framework's order.
using CellGrid = Pivot;

/// The grid of the whole map.
CellGrid cells(const Ecosystem& ecosystem);
/// The grid of each term of a further dimension: see pivot_by().
std::vector<PivotSlice> cells_by(const Ecosystem& ecosystem, Dimension dimension);

/// The occupancy of a place in the grid.
inline const Occupancy& at(const CellGrid& grid, const CellPlace& place) {
    return grid.at(place.support_type.value, place.principle.value);
}

/// What each cell of a grid means, and of the grids of a further dimension: see cell_state.hpp.
std::vector<CellStanding> cell_standings(const Ecosystem& ecosystem, const CellGrid& grid);
std::vector<std::vector<CellStanding>> cell_standings(const Ecosystem& ecosystem, const std::vector<PivotSlice>& grids,
                                                      Dimension dimension);
/// What a place of the grid means.
inline const CellStanding& at(const std::vector<CellStanding>& standings, const CellGrid& grid,
                              const CellPlace& place) {
    return standings[place.support_type.value * grid.columns.size() + place.principle.value];
}

}  // namespace ecomap
