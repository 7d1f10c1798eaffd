#include "engine/analysis/certainty/network_rankings.hpp"

#include "engine/analysis/network/brokerage.hpp"
#include "engine/analysis/network/centrality.hpp"
#include "engine/analysis/network/cuts.hpp"
#include "engine/analysis/network/match.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/graph/centrality/holes.hpp"
#include "engine/graph/centrality/reach.hpp"

#include <algorithm>

namespace ecomap::scores {
namespace {

/// The network and, for the measures that follow links, the same nodes with directed ties.
struct Networks {
    Collaboration ties, arcs;
    std::vector<bool> is_actor;  // by node
};

const Networks& networks(MeasuredMap& map) {
    return map.once([](const Ecosystem& ecosystem, const Params& params) {
        Networks found{collaboration_network(ecosystem, params),
                       collaboration_network(ecosystem, params, Direction::directed),
                       {}};
        for (auto actor : found.ties.actors) {
            auto node_class = ecosystem[actor].node_class;
            found.is_actor.push_back(node_class != NodeClass::category && node_class != NodeClass::event);
        }
        return found;
    });
}

/// A score for each actor of the network for whom `score_of(node)` gives one.
template <class ScoreOf>
void by_node(const Networks& found, Scores& scores, ScoreOf score_of) {
    for (Node node = 0; node < found.ties.actors.size(); ++node)
        if (found.is_actor[node])
            if (std::optional<double> score = score_of(node)) scores.push_back({found.ties.actors[node].value, *score});
}

const BrokerScores& brokers(MeasuredMap& map) {
    const auto& found = networks(map);
    return map.once([&](const Ecosystem& ecosystem, const Params& params) {
        return broker_scores(ecosystem, found.ties, found.arcs, params);
    });
}

const std::vector<std::optional<Holes>>& holes(MeasuredMap& map) {
    const auto& found = networks(map);
    return map.once([&](const Ecosystem&, const Params&) { return structural_holes(found.ties.graph); });
}

}  // namespace

void centrality(MeasuredMap& map, std::string_view measure, Scores& scores) {
    const auto& found = networks(map);
    auto values = centrality_values(found.ties.graph, found.arcs.graph, measure);
    by_node(found, scores, [&](Node node) { return values[node]; });
}

void cut_points(MeasuredMap& map, Scores& scores) {
    const auto& found = networks(map);
    for (const auto& cut : ecomap::cut_points(map.ecosystem(), found.ties))
        if (found.is_actor[cut.node])
            scores.push_back({found.ties.actors[cut.node].value,
                              static_cast<double>(cut.cut_off),
                              {static_cast<double>(cut.parts.size())}});
}

void bridges(MeasuredMap& map, Scores& scores) {
    const auto& found = networks(map);
    for (const auto& tie : cut_ties(map.ecosystem(), found.ties))
        if (found.is_actor[tie.from] && found.is_actor[tie.to])
            scores.push_back({pair_of(found.ties.actors[tie.from].value, found.ties.actors[tie.to].value),
                              static_cast<double>(tie.cut_off()),
                              {static_cast<double>(tie.from_side + tie.to_side)}});
}

void brokered_pairs(MeasuredMap& map, Scores& scores) {
    by_node(networks(map), scores, [&](Node node) { return brokers(map).pairs[node]; });
}

void liaisons(MeasuredMap& map, Scores& scores) {
    by_node(networks(map), scores, [&](Node node) { return brokers(map).liaisons[node]; });
}

void brokered_ways(MeasuredMap& map, Scores& scores) {
    by_node(networks(map), scores, [&](Node node) { return brokers(map).ways[node]; });
}

void effective_size(MeasuredMap& map, Scores& scores) {
    by_node(networks(map), scores, [&](Node node) {
        const auto& one = holes(map)[node];
        return one ? std::optional(one->effective_size) : std::nullopt;
    });
}

void constraint(MeasuredMap& map, Scores& scores) {
    by_node(networks(map), scores, [&](Node node) {
        const auto& one = holes(map)[node];
        return one ? std::optional(one->constraint) : std::nullopt;
    });
}

void reached(MeasuredMap& map, Scores& scores) {
    const auto& found = networks(map);
    auto within = reach(found.ties.graph, map.params().steps);
    by_node(found, scores, [&](Node node) { return static_cast<double>(within[node]); });
}

void matches(MeasuredMap& map, Scores& scores) {
    for (const auto& pair : match(map.ecosystem(), map.params()).pairs)
        scores.push_back({pair_of(pair.first.value, pair.second.value),
                          static_cast<double>(pair.kinds()),
                          {pair.evidence.resource_allocation, static_cast<double>(pair.groups.size()),
                           static_cast<double>(pair.complements())}});
}

}  // namespace ecomap::scores
