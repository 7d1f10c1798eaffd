#include "engine/analysis/support/cells.hpp"

namespace ecomap {

std::vector<CellPlace> cell_places(const Framework& framework) {
    std::vector<CellPlace> places;
    for (auto support_type : framework.support_types.ids())
        for (auto principle : framework.principles.ids()) places.push_back({support_type, principle});
    return places;
}

CellGrid cells(const Ecosystem& ecosystem) { return pivot(ecosystem, Dimension::support_type, Dimension::principle); }

std::vector<PivotSlice> cells_by(const Ecosystem& ecosystem, Dimension dimension) {
    return pivot_by(ecosystem, Dimension::support_type, Dimension::principle, dimension);
}

}  // namespace ecomap
