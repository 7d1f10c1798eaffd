#include "engine/analysis/needs/supply.hpp"

#include "engine/analysis/head_count.hpp"

#include <array>
#include <memory>
#include <optional>
#include <set>

namespace ecomap {
namespace {

/// Whether the offer has the term, or may have it since it names none.
template <class Tag>
bool may_have(const Classified<Tag>& classified, Id<Tag> term) {
    return classified.terms.empty() || classified.terms.contains(term);
}

/// How many actors could be in the cell for all that is known; nothing when a category could.
std::optional<std::size_t> most_actors(const Ecosystem& map, const CellGrid& grid, const CellPlace& place) {
    const auto& here = at(grid, place);
    if (!here.categories.empty()) return std::nullopt;
    std::set<ActorId> actors;
    for (const auto& presence : here.actors) actors.insert(presence.actor);
    for (auto id : grid.unclassified) {
        const auto& offer = map[id];
        if (!may_have(offer.support_types, place.support_type) || !may_have(offer.principles, place.principle))
            continue;
        const auto& actor = map[offer.actor];
        if (actor.node_class == NodeClass::category) return std::nullopt;
        if (is_actor(actor)) actors.insert(offer.actor);
    }
    return actors.size();
}

/// A map and its cells.
struct Layer {
    const Ecosystem& map;
    CellGrid grid;

    bool has_at_most(std::size_t few, const CellPlace& place) const {
        const auto most = most_actors(map, grid, place);
        return most && *most <= few;
    }
};

std::optional<Layer> layer_of(const std::shared_ptr<const Ecosystem>& map) {
    return map ? std::optional(Layer{*map, cells(*map)}) : std::nullopt;
}

}  // namespace

std::string_view to_string(Supply supply) {
    constexpr std::array<std::string_view, 10> keys{"not_mapped", "outside", "not_expected", "possible", "none",
                                                    "unknown",    "one",     "few",          "enough",   "crowded"};
    return keys[static_cast<std::size_t>(supply)];
}

Supply supply_of(const Occupancy& occupancy, const CellStanding& standing, const Params& params) {
    switch (standing.state) {
        case CellState::not_mapped:
            return Supply::not_mapped;
        case CellState::outside:
            return Supply::outside;
        case CellState::not_expected:
            return Supply::not_expected;
        case CellState::possible_gap:
            return Supply::possible;
        case CellState::sure_gap:
            return Supply::none;
        case CellState::support:
            break;
    }
    const auto count = occupancy.count();
    const bool is_few = count <= params.few;
    if (is_few && (count == 0 || !occupancy.categories.empty())) return Supply::unknown;
    if (count == 1) return Supply::one;
    if (is_few) return Supply::few;
    return count >= params.crowded ? Supply::crowded : Supply::enough;
}

std::vector<CellSupply> cell_supplies(const Ecosystem& ecosystem, const CellGrid& grid, const Params& params) {
    const auto whole = layer_of(ecosystem.selection.whole), possible = layer_of(ecosystem.selection.possible);
    const auto few = params.few;
    const auto thinness_of = [&](Supply supply, const CellPlace& place) {
        if (supply == Supply::none) return Thinness::few;
        if (supply == Supply::possible) return Thinness::possibly_few;
        if (at(grid, place).count() > few) return Thinness::many;
        if (supply != Supply::one && supply != Supply::few) return Thinness::unknown;
        if (whole && !whole->has_at_most(few, place)) return Thinness::unknown;
        const auto most =
            possible ? most_actors(possible->map, possible->grid, place) : most_actors(ecosystem, grid, place);
        return most && *most <= few ? Thinness::few : Thinness::possibly_few;
    };
    const auto standings = cell_standings(ecosystem, grid, Dimension::support_type, Dimension::principle);
    std::vector<CellSupply> all;
    for (const auto& place : cell_places(ecosystem.framework)) {
        const auto& standing = standings[all.size()];
        const auto supply = supply_of(at(grid, place), standing, params);
        all.push_back({place, standing, supply, thinness_of(supply, place)});
    }
    return all;
}

}  // namespace ecomap
