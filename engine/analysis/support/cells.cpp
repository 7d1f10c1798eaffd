#include "engine/analysis/support/cells.hpp"

#include <algorithm>

namespace ecomap {

std::vector<CellPlace> cell_places(const Framework& framework) {
    std::vector<CellPlace> places;
    for (auto support_type : framework.support_types.ids())
        for (auto principle : framework.principles.ids()) places.push_back({support_type, principle});
    return places;
}

std::vector<CellPlace> selected_places(const Ecosystem& ecosystem) {
    auto places = cell_places(ecosystem.framework);
    std::erase_if(places, [&](const CellPlace& place) {
        return ecosystem.selection.rules_out({Dimension::support_type, place.support_type.value}) ||
               ecosystem.selection.rules_out({Dimension::principle, place.principle.value});
    });
    return places;
}

CellGrid cells(const Ecosystem& ecosystem) { return pivot(ecosystem, Dimension::support_type, Dimension::principle); }

std::vector<PivotSlice> cells_by(const Ecosystem& ecosystem, Dimension dimension) {
    return pivot_by(ecosystem, Dimension::support_type, Dimension::principle, dimension);
}

std::vector<CellStanding> cell_standings(const Ecosystem& ecosystem, const CellGrid& grid) {
    return cell_standings(ecosystem, grid, Dimension::support_type, Dimension::principle);
}

std::vector<std::vector<CellStanding>> cell_standings(const Ecosystem& ecosystem, const std::vector<PivotSlice>& grids,
                                                      Dimension dimension) {
    return cell_standings(ecosystem, grids, Dimension::support_type, Dimension::principle, dimension);
}

}  // namespace ecomap
