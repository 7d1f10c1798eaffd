#include "engine/analysis/needs/supply.hpp"

#include "engine/analysis/few_cells.hpp"

#include <array>
#include <optional>

namespace ecomap {
namespace {

/// How many actors could be in each cell for all that a map knows.
using Most = std::vector<std::optional<std::size_t>>;

Most most_of(const Ecosystem& map, const CellGrid& grid) {
    return most_actors(map, grid, Dimension::support_type, Dimension::principle);
}

bool is_at_most(std::size_t few, const std::optional<std::size_t>& most) { return most && *most <= few; }

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
        case CellState::nobody:  // no gap either
            return Supply::not_expected;
        case CellState::possible_gap:
        case CellState::unknown:
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
    const auto& selection = ecosystem.selection;
    const auto possible = most_of(selection.possible ? *selection.possible : ecosystem, grid);
    const auto whole = selection.whole ? most_of(*selection.whole, grid) : Most{};
    const auto few = params.few;
    const auto thinness_of = [&](Supply supply, std::size_t cell) {
        if (supply == Supply::none) return Thinness::few;
        if (supply == Supply::possible) return Thinness::possibly_few;
        if (grid.cells[cell].count() > few) return Thinness::many;
        if (supply != Supply::one && supply != Supply::few) return Thinness::unknown;
        if (!whole.empty() && !is_at_most(few, whole[cell])) return Thinness::unknown;
        return is_at_most(few, possible[cell]) ? Thinness::few : Thinness::possibly_few;
    };
    const auto standings = cell_standings(ecosystem, grid, Dimension::support_type, Dimension::principle);
    std::vector<CellSupply> all;
    for (const auto& place : cell_places(ecosystem.framework)) {
        const auto cell = all.size();
        const auto supply = supply_of(grid.cells[cell], standings[cell], params);
        all.push_back({place, standings[cell], supply, thinness_of(supply, cell)});
    }
    return all;
}

}  // namespace ecomap
