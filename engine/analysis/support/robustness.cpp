#include "engine/analysis/support/robustness.hpp"

#include "engine/analysis/network/network.hpp"
#include "engine/analysis/support/support_matrix.hpp"
#include "engine/graph/centrality/betweenness.hpp"
#include "engine/graph/centrality/degree.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace ecomap {
namespace {

/// The grid of each term of `found.by`, or the one there is.
std::vector<PivotSlice> grids_of(const Ecosystem& ecosystem, Robustness& found) {
    if (!found.by) return {{std::nullopt, cells(ecosystem)}};
    auto grids = cells_by(ecosystem, *found.by);
    if (!grids.empty() && !grids.back().term) {
        const auto& unknown = grids.back().table;
        found.offers_left_out = unknown.offers.size() - unknown.unclassified.size();
        grids.pop_back();
    }
    return grids;
}

/// Actors alphabetically, the places they keep, and who keeps which.
void fill_incidence(const Ecosystem& ecosystem, const std::vector<PivotSlice>& grids, Robustness& found) {
    std::vector<std::uint32_t> row(ecosystem.actors.size());
    for (const auto& grid : grids)
        for (const auto& presence : grid.table.all.actors) found.actors.push_back(presence.actor);
    const auto alphabetical = alphabetical_places(ecosystem);
    std::sort(found.actors.begin(), found.actors.end(),
              [&](ActorId a, ActorId b) { return alphabetical[a.value] < alphabetical[b.value]; });
    found.actors.erase(std::unique(found.actors.begin(), found.actors.end()), found.actors.end());
    for (std::uint32_t i = 0; i < found.actors.size(); ++i) row[found.actors[i].value] = i;
    found.keepers.rows.resize(found.actors.size());
    for (const auto& place : cell_places(ecosystem.framework))
        for (std::size_t term = 0; term < grids.size(); ++term) {
            const auto& held = at(grids[term].table, place);
            if (held.actors.empty()) continue;
            const auto column = static_cast<std::uint32_t>(found.places.size());
            found.places.push_back({place, found.by ? std::optional(term) : std::nullopt, !held.categories.empty()});
            for (const auto& presence : held.actors) found.keepers.rows[row[presence.actor.value]].push_back(column);
        }
    found.keepers.columns = found.places.size();
}

/// Two scores of each actor in the collaboration network; 0 for who is not in it.
std::pair<std::vector<double>, std::vector<double>> network_scores(const Ecosystem& ecosystem, const Params& params,
                                                                   const std::vector<ActorId>& actors) {
    auto network = collaboration_network(ecosystem, params);
    auto ties = degrees(network.graph);
    auto between = betweenness(network.graph);
    std::pair<std::vector<double>, std::vector<double>> scores;
    for (auto actor : actors) {
        auto node = node_of(network, actor);
        scores.first.push_back(node ? static_cast<double>(ties[*node]) : 0);
        // Equal but for rounding is equal, so that rounding decides no order.
        scores.second.push_back(node ? std::round(between[*node] * 1e9) : 0);
    }
    return scores;
}

LeavingCurve curve(const Keepers& keepers, std::string key, LeavingOrder order) {
    LeavingCurve made{std::move(key), std::move(order), {}, {}};
    made.alive = surviving_columns(keepers, made.order);
    made.area = robustness_area(made.alive);
    return made;
}

std::vector<Criticality> criticality(const Robustness& found) {
    std::vector<std::size_t> keepers(found.places.size());
    for (const auto& row : found.keepers.rows)
        for (auto place : row) ++keepers[place];
    std::vector<Criticality> all;
    for (const auto& row : found.keepers.rows) {
        Criticality critical;
        critical.kept = row.size();
        for (auto place : row)
            if (keepers[place] == 1)
                (found.places[place].has_category ? critical.to_categories : critical.lost).push_back(place);
        all.push_back(std::move(critical));
    }
    auto size = [](const Criticality& critical) {
        return std::tuple(critical.lost.size(), critical.to_categories.size());
    };
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return size(all[a]) > size(all[b]); });
    auto ranks = competition_ranks(order, [&](std::size_t row) { return size(all[row]); });
    for (std::size_t i = 0; i < order.size(); ++i) all[order[i]].rank = ranks[i];
    return all;
}

/// How many cells count, of the grid or of all grids: see expected_cells().
std::size_t expected_places(const Ecosystem& ecosystem, const std::optional<Dimension>& by) {
    if (!by) {
        const auto grid = cells(ecosystem);
        return expected_cells(grid, cell_standings(ecosystem, grid));
    }
    const auto grids = cells_by(ecosystem, *by);
    const auto standings = cell_standings(ecosystem, grids, *by);
    std::size_t places = 0;
    for (std::size_t i = 0; i < grids.size(); ++i)
        if (const auto& term = grids[i].term; term && !ecosystem.selection.rules_out({*by, term->id}))
            places += expected_cells(grids[i].table, standings[i]);
    return places;
}

}  // namespace

Robustness critical_actors(const Ecosystem& ecosystem, const Params& params) {
    Robustness found;
    auto by = find_dimension(ecosystem.framework, params.by);
    if (by && is_further(*by)) found.by = by;
    fill_incidence(ecosystem, grids_of(ecosystem, found), found);
    found.critical = criticality(found);
    return found;
}

Robustness robustness(const Ecosystem& ecosystem, const Params& params) {
    auto found = critical_actors(ecosystem, params);
    found.all_places = expected_places(ecosystem, found.by);
    const auto& keepers = found.keepers;
    auto breadth = row_degrees(keepers);
    auto [ties, between] = network_scores(ecosystem, params, found.actors);
    auto add = [&](const char* key, LeavingOrder order) {
        found.curves.push_back(curve(keepers, key, std::move(order)));
    };
    add("worst_first", greedy_worst_order(keepers));
    add("broadest_first", by_score(breadth, true));
    add("most_ties_first", by_score(ties, true));
    add("most_between_first", by_score(between, true));
    add("narrowest_first", by_score(breadth, false));
    found.chance = random_extinction(keepers, params.draws, params.seed, 0.05, 0.95);
    return found;
}

}  // namespace ecomap
