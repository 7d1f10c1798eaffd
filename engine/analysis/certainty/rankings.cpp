#include "engine/analysis/certainty/rankings.hpp"

#include "engine/analysis/certainty/network_rankings.hpp"
#include "engine/analysis/certainty/support_rankings.hpp"
#include "engine/analysis/competition_ranks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>

namespace ecomap {
namespace {

using Map = MeasuredMap;
using Kind = ThingKind;

/// Where a score is printed.
struct Printed {
    const char* analysis;
    const char* table;
    const char* column;
};

constexpr Ranking ranking(const char* key, Kind kind, Printed printed, void (*score)(Map&, Scores&)) {
    return {key, printed.analysis, printed.table, printed.column, kind, false, 0, score};
}

constexpr Ranking low_first(Ranking ranking) {
    ranking.low_first = true;
    return ranking;
}

/// Every actor is compared with every other or every column, or taken away in turn, or numbers are sought step by step.
constexpr Ranking expensive(Ranking ranking) {
    ranking.most_draws = 100;
    return ranking;
}

constexpr std::array list{
    ranking("cells", Kind::cell, {"coverage", "cells", "actors"}, scores::actors_by_cell),
    ranking("support_types", Kind::support_type, {"coverage", "coverage", ""}, scores::actors_by_support_type),
    ranking("principles", Kind::principle, {"coverage", "coverage", ""}, scores::actors_by_principle),
    ranking("target_groups", Kind::target_group, {"audience", "target_groups", "offers"},
            [](Map& map, Scores& scores) { scores::offers_by(map, Dimension::target, scores); }),
    ranking("phases", Kind::phase, {"audience", "phases", "offers"},
            [](Map& map, Scores& scores) { scores::offers_by(map, Dimension::phase, scores); }),
    ranking("levels", Kind::level, {"audience", "levels", "offers"},
            [](Map& map, Scores& scores) { scores::offers_by(map, Dimension::level, scores); }),
    ranking("lack", Kind::gap, {"gaps", "gaps", "lack"}, scores::lack),
    ranking("severity", Kind::gap, {"severity", "severity", "score"}, scores::severity),
    expensive(ranking("overlap", Kind::actor_pair, {"overlap", "pairs", "overlap"}, scores::overlap)),
    ranking("breadth", Kind::actor, {"breadth", "breadth", "cells"}, scores::breadth),
    ranking("breadth_by_type", Kind::actor_type, {"breadth", "breadth_by_type", "cells"}, scores::breadth_by_type),
    ranking("degree", Kind::actor, {"centrality", "centrality", "degree"},
            [](Map& map, Scores& scores) { scores::centrality(map, "degree", scores); }),
    ranking("in_degree", Kind::actor, {"centrality", "centrality", "in_degree"},
            [](Map& map, Scores& scores) { scores::centrality(map, "in_degree", scores); }),
    ranking("out_degree", Kind::actor, {"centrality", "centrality", "out_degree"},
            [](Map& map, Scores& scores) { scores::centrality(map, "out_degree", scores); }),
    ranking("strength", Kind::actor, {"centrality", "centrality", "strength"},
            [](Map& map, Scores& scores) { scores::centrality(map, "strength", scores); }),
    ranking("betweenness", Kind::actor, {"centrality", "centrality", "betweenness"},
            [](Map& map, Scores& scores) { scores::centrality(map, "betweenness", scores); }),
    ranking("harmonic", Kind::actor, {"centrality", "centrality", "harmonic"},
            [](Map& map, Scores& scores) { scores::centrality(map, "harmonic", scores); }),
    ranking("closeness", Kind::actor, {"centrality", "centrality", "closeness"},
            [](Map& map, Scores& scores) { scores::centrality(map, "closeness", scores); }),
    expensive(ranking("eigenvector", Kind::actor, {"centrality", "centrality", "eigenvector"},
                      [](Map& map, Scores& scores) { scores::centrality(map, "eigenvector", scores); })),
    expensive(ranking("katz", Kind::actor, {"centrality", "centrality", "katz"},
                      [](Map& map, Scores& scores) { scores::centrality(map, "katz", scores); })),
    expensive(ranking("pagerank", Kind::actor, {"centrality", "centrality", "pagerank"},
                      [](Map& map, Scores& scores) { scores::centrality(map, "pagerank", scores); })),
    ranking("core", Kind::actor, {"centrality", "centrality", "core"},
            [](Map& map, Scores& scores) { scores::centrality(map, "core", scores); }),
    expensive(ranking("cut_points", Kind::actor, {"connectivity", "cut_points", "cut_off"}, scores::cut_points)),
    expensive(ranking("bridges", Kind::actor_pair, {"connectivity", "bridges", ""}, scores::bridges)),
    ranking("brokerage", Kind::actor, {"brokerage", "brokers", "pairs"}, scores::brokered_pairs),
    ranking("liaison", Kind::actor, {"brokerage", "brokers", "liaison"}, scores::liaisons),
    ranking("brokered_ways", Kind::actor, {"brokerage", "directed_brokers", "ways"}, scores::brokered_ways),
    ranking("effective_size", Kind::actor, {"holes", "holes", "effective_size"}, scores::effective_size),
    low_first(ranking("constraint", Kind::actor, {"holes", "holes", "constraint"}, scores::constraint)),
    ranking("reach", Kind::actor, {"reach", "reach", "reached"}, scores::reached),
    ranking("concentrated_support_types", Kind::support_type, {"concentration", "concentration", "hhi"},
            scores::concentrated_support_types),
    ranking("concentrated_principles", Kind::principle, {"concentration", "concentration", "hhi"},
            scores::concentrated_principles),
    ranking("concentrated_cells", Kind::cell, {"concentration", "concentration", "hhi"}, scores::concentrated_cells),
    ranking("holders", Kind::actor, {"concentration", "", ""}, scores::holders),
    ranking("criticality", Kind::actor, {"robustness", "criticality", "lost"}, scores::criticality),
    expensive(ranking("only_here", Kind::actor, {"two-mode", "actors", "only_here"}, scores::joined_only_here)),
    expensive(ranking("joining_support", Kind::support, {"two-mode", "columns", "actors"}, scores::joining_support)),
    expensive(low_first(ranking("nestedness", Kind::actor, {"nestedness", "actors", "share"}, scores::nestedness))),
    expensive(ranking("specialisation", Kind::actor, {"specialisation", "actors", "special"}, scores::specialisation)),
    ranking("advantages", Kind::actor_support, {"specialisation", "advantages", "advantage"}, scores::advantages),
    expensive(ranking("steps", Kind::actor_support, {"complexity", "steps", "density"}, scores::steps)),
    expensive(ranking("near", Kind::support_pair, {"complexity", "near", "proximity"}, scores::near_support)),
    expensive(ranking("eci", Kind::actor, {"complexity", "actors", "eci"}, scores::complex_actors)),
    expensive(ranking("pci", Kind::support, {"complexity", "columns", "pci"}, scores::complex_support)),
    expensive(ranking("match", Kind::actor_pair, {"match", "matches", "kinds"}, scores::matches)),
};

constexpr auto keys = [] {
    std::array<std::string_view, list.size()> all;
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = list[i].key;
    return all;
}();

double nine_decimals(double value) { return std::round(value * 1e9) / 1e9; }

bool is_before(const Ranking& ranking, const Scored& a, const Scored& b) {
    if (a.score != b.score) return ranking.low_first ? a.score < b.score : a.score > b.score;
    return a.then > b.then;
}

}  // namespace

Message Ranking::heading() const { return Message("rankings." + std::string(key)); }
Message Ranking::first() const { return Message("rankings." + std::string(key) + ".first"); }

std::span<const Ranking> rankings() { return list; }
std::span<const std::string_view> ranking_keys() { return keys; }

const Ranking* find_ranking(std::string_view key) {
    auto at = std::find_if(list.begin(), list.end(), [&](const Ranking& ranking) { return ranking.key == key; });
    return at == list.end() ? nullptr : &*at;
}

Scores scores_of(const Ranking& ranking, MeasuredMap& map) {
    Scores scores;
    ranking.score(map, scores);
    for (auto& scored : scores) {
        scored.score = nine_decimals(scored.score);
        for (auto& value : scored.then) value = nine_decimals(value);
    }
    std::sort(scores.begin(), scores.end(), [](const Scored& a, const Scored& b) { return a.thing < b.thing; });
    return scores;
}

std::vector<std::size_t> ranks_of(const Ranking& ranking, const Scores& scores) {
    std::vector<std::size_t> order(scores.size()), ranks(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return is_before(ranking, scores[a], scores[b]); });
    const auto in_order =
        competition_ranks(order, [&](std::size_t i) { return std::tie(scores[i].score, scores[i].then); });
    for (std::size_t i = 0; i < order.size(); ++i) ranks[order[i]] = in_order[i];
    return ranks;
}

std::vector<ThingId> leaders_of(const Ranking& ranking, const Scores& scores) {
    std::vector<ThingId> first;
    auto ranks = ranks_of(ranking, scores);
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (ranks[i] == 1 && (ranking.low_first || scores[i].score > 0)) first.push_back(scores[i].thing);
    return first;
}

}  // namespace ecomap
