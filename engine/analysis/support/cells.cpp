#include "engine/analysis/support/cells.hpp"

#include <algorithm>

namespace ecomap {

namespace {

/// An empty key for what has no name.
const std::string& key_in(const auto& vocabulary, auto id) {
    static const std::string none;
    return vocabulary.empty() ? none : vocabulary[id].key;
}

const Text& label_in(const auto& vocabulary, auto id) {
    static const Text none;
    return vocabulary.empty() ? none : brief(vocabulary[id]);
}

}  // namespace

std::vector<SupportTypeId> grid_rows(const Framework& framework) {
    if (is_undivided(framework, Dimension::support_type)) return {SupportTypeId{}};
    return framework.support_types.ids();
}

std::vector<PrincipleId> grid_columns(const Framework& framework) {
    if (is_undivided(framework, Dimension::principle)) return {PrincipleId{}};
    return framework.principles.ids();
}

PlaceTerms terms_of(const Framework& framework, const CellPlace& place) {
    return {key_in(framework.support_types, place.support_type), key_in(framework.principles, place.principle),
            label_in(framework.support_types, place.support_type), label_in(framework.principles, place.principle)};
}

std::size_t position_of(const Framework& framework, const CellPlace& place) {
    return place.support_type.value * std::max<std::size_t>(framework.principles.size(), 1) + place.principle.value;
}

CellPlace place_at(const Framework& framework, std::size_t position) {
    const auto width = std::max<std::size_t>(framework.principles.size(), 1);
    return {SupportTypeId{static_cast<std::uint32_t>(position / width)},
            PrincipleId{static_cast<std::uint32_t>(position % width)}};
}

std::vector<CellPlace> places_of(const Framework& framework, const Offer& offer) {
    const auto terms_or = [](bool is_undivided, const auto& terms) {
        auto ids = std::vector(terms.begin(), terms.end());
        if (is_undivided) ids.assign(1, {});
        return ids;
    };
    const auto columns = terms_or(is_undivided(framework, Dimension::principle), offer.principles.terms);
    std::vector<CellPlace> places;
    for (auto row : terms_or(is_undivided(framework, Dimension::support_type), offer.support_types.terms))
        for (auto column : columns) places.push_back({row, column});
    return places;
}

std::vector<CellPlace> cell_places(const Framework& framework) {
    std::vector<CellPlace> places;
    for (auto support_type : grid_rows(framework))
        for (auto principle : grid_columns(framework)) places.push_back({support_type, principle});
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
