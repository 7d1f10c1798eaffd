#include "engine/graph/centrality/trunk.hpp"

#include "engine/graph/connectivity/connectivity.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace ecomap {
namespace {

constexpr auto folded = std::numeric_limits<std::uint32_t>::max();

/// What folding does to each node.
struct Folding {
    std::vector<double> weights;         ///< how many hang on it, itself included
    std::vector<double> around;          ///< the size of its component
    std::vector<double> settled;         ///< ordered pairs
    std::vector<std::uint32_t> degrees;  ///< ties that are left
    std::vector<bool> gone;
};

Folding unfolded(const Graph& graph) {
    const auto n = graph.node_count();
    Folding all{std::vector<double>(n, 1), std::vector<double>(n, static_cast<double>(n)), std::vector<double>(n, 0),
                std::vector<std::uint32_t>(n, 0), std::vector<bool>(n, false)};
    for (Node node = 0; node < n; ++node) {
        all.degrees[node] += static_cast<std::uint32_t>(graph.neighbours(node).size());
        if (graph.is_directed())
            for (Node other : graph.neighbours(node)) ++all.degrees[other];
    }
    return all;
}

void fold(const Graph& graph, Folding& all) {
    const Components parts = components(graph);
    std::vector<Node> twigs;
    for (Node node = 0; node < graph.node_count(); ++node) {
        all.around[node] = static_cast<double>(parts.sizes[parts.of[node]]);
        if (all.degrees[node] == 1) twigs.push_back(node);
    }
    while (!twigs.empty()) {
        const Node twig = twigs.back();
        twigs.pop_back();
        if (all.degrees[twig] != 1) continue;  // the other end of the last tie went before
        all.gone[twig] = true;
        all.degrees[twig] = 0;
        for (Node other : graph.neighbours(twig)) {
            if (all.gone[other]) continue;
            all.settled[other] += 2 * (all.weights[other] - 1) * all.weights[twig];  // between its twigs
            all.weights[other] += all.weights[twig];
            if (--all.degrees[other] == 1) twigs.push_back(other);
        }
    }
    for (Node node = 0; node < graph.node_count(); ++node)  // between those that hang on it and the rest
        all.settled[node] += 2 * (all.weights[node] - 1) * (all.around[node] - all.weights[node]);
}

/// The nodes that are left, in the order of their places.
std::vector<Node> ordered(const Graph& graph, const Folding& all) {
    std::vector<Node> nodes;
    for (Node node = 0; node < graph.node_count(); ++node)
        if (all.degrees[node] > 0) nodes.push_back(node);
    const auto by_degree = [&](Node a, Node b) { return all.degrees[a] > all.degrees[b]; };
    std::stable_sort(nodes.begin(), nodes.end(), by_degree);
    std::vector<std::uint32_t> rank(graph.node_count(), folded), first(graph.node_count(), folded);
    for (std::uint32_t i = 0; i < nodes.size(); ++i) rank[nodes[i]] = i;
    for (Node node : nodes)
        for (Node other : graph.neighbours(node)) first[node] = std::min(first[node], rank[other]);
    std::stable_sort(nodes.begin(), nodes.end(), [&](Node a, Node b) {
        return std::tuple(all.degrees[b], first[a]) < std::tuple(all.degrees[a], first[b]);
    });
    return nodes;
}

Trunk::Rows rows_of(const Graph& graph, const std::vector<Node>& nodes, const std::vector<std::uint32_t>& places) {
    Trunk::Rows rows;
    rows.starts.reserve(nodes.size() + 1);
    rows.ends.reserve(graph.arc_count());
    for (Node node : nodes) {
        for (Node other : graph.neighbours(node))
            if (places[other] != folded) rows.ends.push_back(places[other]);
        std::sort(rows.ends.begin() + rows.starts.back(), rows.ends.end());
        rows.starts.push_back(static_cast<std::uint32_t>(rows.ends.size()));
    }
    return rows;
}

}  // namespace

Trunk trunk_of(const Graph& graph) {
    Folding all = unfolded(graph);
    if (!graph.is_directed()) fold(graph, all);
    Trunk trunk;
    trunk.directed = graph.is_directed();
    trunk.nodes = ordered(graph, all);
    std::vector<std::uint32_t> places(graph.node_count(), folded);
    for (std::uint32_t place = 0; place < trunk.size(); ++place) places[trunk.nodes[place]] = place;
    trunk.out = rows_of(graph, trunk.nodes, places);
    if (trunk.directed) trunk.in = rows_of(reversed(graph), trunk.nodes, places);
    for (Node node : trunk.nodes) {
        trunk.weights.push_back(all.weights[node]);
        trunk.around.push_back(all.around[node]);
    }
    trunk.settled = std::move(all.settled);
    return trunk;
}

}  // namespace ecomap
