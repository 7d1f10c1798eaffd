#include "engine/graph/connectivity/cohesion.hpp"

#include "engine/graph/centrality/nearness.hpp"
#include "engine/graph/connectivity/triangles.hpp"

#include <algorithm>
#include <cstdint>

namespace ecomap {
namespace {

/// By node: pairs of contacts, and those of them that are tied.
struct Pairs {
    double all = 0;
    double tied = 0;
};

std::vector<Pairs> contact_pairs(const Graph& graph) {
    std::vector<Pairs> result(graph.node_count());
    const Triangles triangles(graph);
    std::vector<std::size_t> degree(result.size(), 0), closed(result.size(), 0);
    for (const auto& [from, to] : triangles.ties()) ++degree[from], ++degree[to];
    triangles.each([&](const Triangle& found) { ++closed[found.a], ++closed[found.b], ++closed[found.c]; });
    for (Node node = 0; node < result.size(); ++node) {
        const auto n = static_cast<double>(degree[node]);
        result[node] = {n * (n - 1) / 2, static_cast<double>(closed[node])};
    }
    return result;
}

}  // namespace

std::optional<double> density(const Graph& graph) {
    auto n = static_cast<double>(graph.node_count());
    if (n < 2) return {};
    return static_cast<double>(graph.arc_count()) / (n * (n - 1));  // an undirected edge is two arcs
}

std::vector<double> clustering(const Graph& graph) {
    std::vector<double> result;
    for (const Pairs& pairs : contact_pairs(graph)) result.push_back(pairs.all > 0 ? pairs.tied / pairs.all : 0);
    return result;
}

std::optional<double> mean_clustering(const Graph& graph) {
    if (graph.node_count() == 0) return {};
    double sum = 0;
    for (double value : clustering(graph)) sum += value;
    return sum / static_cast<double>(graph.node_count());
}

std::optional<double> transitivity(const Graph& graph) {
    Pairs whole;
    for (const Pairs& pairs : contact_pairs(graph)) whole.all += pairs.all, whole.tied += pairs.tied;
    if (whole.all == 0) return {};
    return whole.tied / whole.all;
}

Distances distance_summary(const Graph& graph) {
    Distances result;
    auto n = graph.node_count();
    result.pairs = n < 2 ? 0 : n * (n - 1);
    std::uint64_t sum = 0;
    std::size_t most = 0;
    for (const Nearness& near : nearness(graph)) {
        result.reaching += near.others;
        sum += near.steps;
        most = std::max<std::size_t>(most, near.farthest);
    }
    if (result.reaching == 0) return result;
    result.diameter = most;
    result.mean = static_cast<double>(sum) / static_cast<double>(result.reaching);
    return result;
}

std::vector<std::pair<Node, Node>> simmelian_ties(const Graph& graph) {
    std::vector<Tie> returned;
    for (Node from = 0; from < graph.node_count(); ++from)
        for (Node to : graph.neighbours(from)) {
            auto back = graph.neighbours(to);
            if (from < to && std::binary_search(back.begin(), back.end(), from)) returned.push_back({from, to, 1});
        }
    const Triangles triangles(Graph(graph.node_count(), returned));
    std::vector<bool> backed(triangles.ties().size(), false);
    triangles.each([&](const Triangle& found) { backed[found.ab] = backed[found.ac] = backed[found.bc] = true; });
    std::vector<std::pair<Node, Node>> result;
    for (std::size_t i = 0; i < backed.size(); ++i)
        if (backed[i]) result.push_back(std::minmax(triangles.ties()[i].first, triangles.ties()[i].second));
    std::sort(result.begin(), result.end());
    return result;
}

}  // namespace ecomap
