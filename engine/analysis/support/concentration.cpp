#include "engine/analysis/support/concentration.hpp"

#include "engine/analysis/support/cell_tables.hpp"
#include "engine/graph/bipartite/diversity.hpp"

#include <algorithm>

namespace ecomap {

HeldPlace held(const Occupancy& occupancy) {
    HeldPlace place;
    for (const auto& presence : occupancy.actors) place.holders.push_back({presence.actor, presence.offers.size()});
    std::stable_sort(place.holders.begin(), place.holders.end(),
                     [](const Holder& a, const Holder& b) { return a.offers > b.offers; });
    place.categories = occupancy.categories.size();
    return place;
}

std::size_t HeldPlace::offers() const {
    std::size_t sum = 0;
    for (const auto& holder : holders) sum += holder.offers;
    return sum;
}

std::vector<double> HeldPlace::amounts() const {
    std::vector<double> all;
    for (const auto& holder : holders) all.push_back(static_cast<double>(holder.offers));
    return all;
}

std::optional<double> uneven_concentration(const HeldPlace& place) {
    auto amounts = place.amounts();
    if (normalised_herfindahl(amounts).value_or(0) <= 1e-12) return std::nullopt;
    return herfindahl(amounts);
}

Concentration concentration(const Ecosystem& ecosystem) {
    Concentration found;
    found.grid = cells(ecosystem);
    found.all = held(found.grid.all);
    for (auto type : ecosystem.framework.support_types.ids()) {
        found.support_types.push_back(held(found.grid.rows[type.value].all));
        found.support_types.back().support_type = type;
    }
    for (auto principle : ecosystem.framework.principles.ids()) {
        found.principles.push_back(held(found.grid.columns[principle.value].all));
        found.principles.back().principle = principle;
    }
    for (const auto& place : cell_places(ecosystem.framework)) {
        found.cells.push_back(held(at(found.grid, place)));
        found.cells.back().support_type = place.support_type;
        found.cells.back().principle = place.principle;
    }
    found.single = single_points(ecosystem, found.grid);
    return found;
}

}  // namespace ecomap
