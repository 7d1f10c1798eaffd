#include "engine/analysis/change/rank_moves.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/head_count.hpp"
#include "engine/analysis/network/centrality.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/analysis/support/breadth.hpp"

#include <algorithm>
#include <map>

namespace ecomap {
namespace {

using Values = std::vector<std::pair<std::string, double>>;

Values betweenness_of(const CollaborationNetwork& network) {
    const auto scores = centrality_values(network, "betweenness");
    Values values;
    for (Node node : network.nodes())
        if (const auto& actor = network.actor(node); is_actor(actor)) values.emplace_back(actor.key, scores[node]);
    return values;
}

/// Actors in no cell have a breadth of 0 here, so that one who loses its last cell is seen to fall.
Values breadth_of(const Ecosystem& map) {
    std::map<std::string, double> cells;
    for (const auto& actor : map.actors)
        if (is_actor(actor)) cells[actor.key] = 0;
    for (const auto& [actor, reach] : breadth(map).actors)
        cells[map[actor].key] = static_cast<double>(reach.cells.size());
    return {cells.begin(), cells.end()};
}

std::map<std::string, std::size_t> ranks(const std::map<std::string, double>& values) {
    std::vector<std::optional<double>> all;
    for (const auto& [key, value] : values) all.emplace_back(value);
    const auto found = competition_ranks(all);
    std::map<std::string, std::size_t> rank;
    for (const auto& [key, value] : values) rank[key] = found[rank.size()];
    return rank;
}

/// By short name in the map's language, then by key; the same order in every language that is asked for.
std::vector<const Actor*> in_order(const Ecosystem& map) {
    std::vector<const Actor*> actors;
    for (const auto& actor : map.actors) actors.push_back(&actor);
    auto order = [language = order_language(map)](const Actor* actor) {
        return std::pair(short_name(*actor, language), std::string_view(actor->key));
    };
    std::sort(actors.begin(), actors.end(), [&](const Actor* a, const Actor* b) { return order(a) < order(b); });
    return actors;
}

}  // namespace

std::vector<RankMove> rank_moves(const Ecosystem& map, const Values& old_values, const Values& new_values) {
    const std::map<std::string, double> all_old(old_values.begin(), old_values.end());
    std::map<std::string, double> before, after;
    for (const auto& [key, value] : new_values)
        if (const auto old = all_old.find(key); old != all_old.end()) before[key] = old->second, after[key] = value;
    auto old_ranks = ranks(before), new_ranks = ranks(after);
    std::vector<RankMove> moves;
    for (const auto* each : in_order(map)) {
        const auto& actor = *each;
        const auto at = after.find(actor.key);
        if (at == after.end() || old_ranks[actor.key] == new_ranks[actor.key]) continue;
        if (comparable(before[actor.key]) == 0 && comparable(at->second) == 0) continue;  // moved by others only
        moves.push_back(
            {actor.key, marked_name(actor), old_ranks[actor.key], new_ranks[actor.key], before[actor.key], at->second});
    }
    auto order = [](const RankMove& move) {
        const auto size = move.rises() ? move.before - move.after : move.after - move.before;
        return std::pair(-static_cast<long long>(size), move.after);
    };
    std::stable_sort(moves.begin(), moves.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
    return moves;
}

std::vector<RankMove> betweenness_moves(const CollaborationNetwork& before, const CollaborationNetwork& after) {
    return rank_moves(after.ecosystem, betweenness_of(before), betweenness_of(after));
}

std::vector<RankMove> breadth_moves(const Ecosystem& before, const Ecosystem& after) {
    return rank_moves(after, breadth_of(before), breadth_of(after));
}

}  // namespace ecomap
