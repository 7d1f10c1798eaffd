#include "engine/analysis/network/cohesion.hpp"

#include "engine/analysis/network/network_report.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/graph/connectivity/cohesion.hpp"

#include <algorithm>

namespace ecomap {
namespace {

struct Cohesion {
    std::size_t nodes = 0;
    std::size_t ties = 0;
    std::optional<double> density, clustering, transitivity;
    Distances distances;
    std::size_t backed = 0;  // Simmelian ties
};

Cohesion measure(const Graph& graph) {
    return {graph.node_count(),          graph.edge_count(),  density(graph),
            mean_clustering(graph),      transitivity(graph), distance_summary(graph),
            simmelian_ties(graph).size()};
}

/// The ties among `members`, which are numbered anew in their order.
Graph part_of(const Graph& graph, const std::vector<Node>& members) {
    std::vector<Node> number(graph.node_count(), 0);
    for (Node i = 0; i < members.size(); ++i) number[members[i]] = i;
    std::vector<Tie> ties;
    for (Node node : members)
        for (Node other : graph.neighbours(node))
            if (node < other) ties.push_back({number[node], number[other], 1});
    return Graph(members.size(), ties);
}

struct Whole {
    const CollaborationNetwork& network;
    Cohesion all;
    std::vector<Cohesion> parts;             // of at least two nodes
    std::vector<std::vector<Node>> members;  // of these
};

Whole measured(const CollaborationNetwork& network) {
    const auto& graph = network.graph;
    Whole whole{network, measure(graph), {}, {}};
    for (auto& part : network.members())
        if (part.size() > 1) {
            whole.parts.push_back(measure(part_of(graph, part)));
            whole.members.push_back(network.in_alphabet(std::move(part)));
        }
    return whole;
}

Table table_of(const Whole& whole) {
    Table table{"cohesion", Message("cohesion.table-cohesion"), {}, {}};
    table.columns = {column("part"),
                     column("nodes", "nodes"),
                     column("ties", "ties"),
                     column("possible_ties", "ties"),
                     column_as("density", "density", "share"),
                     column("clustering", "share"),
                     column("transitivity", "share"),
                     column("diameter", "steps"),
                     column("mean_path", "steps"),
                     column("reaching", "pairs"),
                     column("pairs", "pairs"),
                     column("backed_ties", "ties"),
                     column("members")};
    auto add = [&](Cell name, const Cohesion& part, Cell members) {
        table.rows.push_back({std::move(name), number_cell(part.nodes), number_cell(part.ties),
                              number_cell(part.distances.pairs / 2), number_or_unknown(part.density),
                              number_or_unknown(part.clustering), number_or_unknown(part.transitivity),
                              count_or_unknown(part.distances.diameter), number_or_unknown(part.distances.mean),
                              number_cell(part.distances.reaching / 2), number_cell(part.distances.pairs / 2),
                              number_cell(part.backed), std::move(members)});
    };
    add(Message("cohesion.whole"), whole.all, Message("cohesion.all-members"));
    if (whole.network.parts.sizes.size() > 1)
        for (std::size_t i = 0; i < whole.parts.size(); ++i)
            add(std::to_string(i + 1), whole.parts[i], Message(whole.network.names(whole.members[i])));
    return table;
}

Message density_sentence(const Whole& whole) {
    return {"cohesion.density",
            {{"ties", whole.all.ties},
             {"possible", whole.all.distances.pairs / 2},
             {"share", Percent{100 * *whole.all.density}}}};
}

Message distance_sentence(const Whole& whole) {
    const auto& steps = whole.all.distances;
    return {"cohesion.distances",
            {{"mean", Decimal{*steps.mean, 2}},
             {"diameter", *steps.diameter},
             {"apart", (steps.pairs - steps.reaching) / 2},
             {"pairs", steps.pairs / 2}}};
}

Message part_sentence(const Whole& whole) {
    const auto& part = whole.parts.front();
    return {"cohesion.largest-component",
            {{"nodes", whole.network.count(part.nodes)},
             {"ties", part.ties},
             {"possible", part.distances.pairs / 2},
             {"share", Percent{100 * *part.density}},
             {"mean", Decimal{*part.distances.mean, 2}},
             {"diameter", *part.distances.diameter}}};
}

Message closing_sentence(const Whole& whole) {
    return {"cohesion.closed",
            {{"backed", whole.all.backed},
             {"ties", whole.all.ties},
             {"pairs", whole.all.transitivity ? "some" : "none"},
             {"share", Percent{100 * whole.all.transitivity.value_or(0)}}}};
}

std::vector<Finding> findings_of(const Whole& whole) {
    std::vector<Finding> findings;
    if (whole.all.density) findings.push_back({density_sentence(whole)});
    if (whole.all.distances.mean) findings.push_back({distance_sentence(whole)});
    if (whole.network.parts.sizes.size() > 1 && !whole.parts.empty()) findings.push_back({part_sentence(whole)});
    if (whole.all.ties > 0) findings.push_back({closing_sentence(whole)});
    findings.push_back({isolates_sentence(whole.network)});
    return findings;
}

}  // namespace

Report cohesion_report(const Ecosystem& ecosystem, const Params& params) {
    const auto network = collaboration_network(ecosystem, params);
    const auto whole = measured(network);
    return network_report(network, {"cohesion",
                                    Message("cohesion.title"),
                                    findings_of(whole),
                                    {table_of(whole)},
                                    {Message("cohesion.definition"), Message("cohesion.of-similar-size")}});
}

}  // namespace ecomap
