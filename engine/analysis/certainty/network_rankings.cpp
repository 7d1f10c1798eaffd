#include "engine/analysis/certainty/network_rankings.hpp"

#include "engine/analysis/head_count.hpp"
#include "engine/analysis/network/brokerage.hpp"
#include "engine/analysis/network/centrality.hpp"
#include "engine/analysis/network/cuts.hpp"
#include "engine/analysis/network/match.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/graph/centrality/reach.hpp"
#include "engine/graph/centrality/structural_holes.hpp"

#include <algorithm>

namespace ecomap::scores {
namespace {

const CollaborationNetwork& network_of(MeasuredMap& map) { return map.once(collaboration_network); }

/// A score for each actor of the network for whom `score_of(node)` gives one.
template <class ScoreOf>
void by_node(MeasuredMap& map, Scores& scores, ScoreOf score_of) {
    const auto& network = network_of(map);
    for (Node node : network.nodes())
        if (is_actor(network.actor(node)))
            if (std::optional<double> score = score_of(node)) scores.push_back({network.actors[node].value, *score});
}

const BrokerScores& brokers(MeasuredMap& map) {
    const auto& network = network_of(map);
    return map.once([&](const Ecosystem&, const Params& params) { return broker_scores(network, params); });
}

const std::vector<std::optional<StructuralHoles>>& holes(MeasuredMap& map) {
    const auto& network = network_of(map);
    return map.once([&](const Ecosystem&, const Params&) { return structural_holes(network.graph); });
}

}  // namespace

void centrality(MeasuredMap& map, std::string_view measure, Scores& scores) {
    const auto values = centrality_values(network_of(map), measure, map.params());
    by_node(map, scores, [&](Node node) { return values[node]; });
}

void cut_points(MeasuredMap& map, Scores& scores) {
    const auto& network = network_of(map);
    for (const auto& cut : ecomap::cut_points(network))
        if (is_actor(network.actor(cut.node)))
            scores.push_back({network.actors[cut.node].value,
                              static_cast<double>(cut.cut_off),
                              {static_cast<double>(cut.parts.size())}});
}

void bridges(MeasuredMap& map, Scores& scores) {
    const auto& network = network_of(map);
    for (const auto& tie : cut_ties(network))
        if (is_actor(network.actor(tie.from)) && is_actor(network.actor(tie.to)))
            scores.push_back({pair_of(network.actors[tie.from].value, network.actors[tie.to].value),
                              static_cast<double>(tie.cut_off()),
                              {static_cast<double>(tie.from_side + tie.to_side)}});
}

void brokered_pairs(MeasuredMap& map, Scores& scores) {
    by_node(map, scores, [&](Node node) { return brokers(map).pairs[node]; });
}

void liaisons(MeasuredMap& map, Scores& scores) {
    by_node(map, scores, [&](Node node) { return brokers(map).liaisons[node]; });
}

void brokered_ways(MeasuredMap& map, Scores& scores) {
    by_node(map, scores, [&](Node node) { return brokers(map).ways[node]; });
}

void effective_size(MeasuredMap& map, Scores& scores) {
    by_node(map, scores, [&](Node node) {
        const auto& one = holes(map)[node];
        return one ? std::optional(one->effective_size) : std::nullopt;
    });
}

void constraint(MeasuredMap& map, Scores& scores) {
    by_node(map, scores, [&](Node node) {
        const auto& one = holes(map)[node];
        return one ? std::optional(one->constraint) : std::nullopt;
    });
}

void reached(MeasuredMap& map, Scores& scores) {
    const auto within = reach(network_of(map).graph, map.params().steps);
    by_node(map, scores, [&](Node node) { return static_cast<double>(within[node]); });
}

void matches(MeasuredMap& map, Scores& scores) {
    for (const auto& pair : match(network_of(map), map.params()).pairs)
        scores.push_back({pair_of(pair.first.value, pair.second.value),
                          static_cast<double>(pair.kinds()),
                          {pair.evidence.resource_allocation, pair.groups_rarity, pair.complement_rarity}});
}

}  // namespace ecomap::scores
