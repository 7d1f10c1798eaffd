#include "engine/graph/centrality/distance.hpp"

#include "engine/graph/centrality/nearness.hpp"

#include <cassert>
#include <limits>

namespace ecomap {

std::vector<Steps> distances(const Graph& graph, Node source) {
    assert(source < graph.node_count());
    std::vector<Steps> steps(graph.node_count(), unreachable);
    std::vector<Node> reached{source};
    steps[source] = 0;
    for (std::size_t next = 0; next < reached.size(); ++next)
        for (Node other : graph.neighbours(reached[next]))
            if (steps[other] == unreachable) {
                steps[other] = steps[reached[next]] + 1;
                reached.push_back(other);
            }
    return steps;
}

std::vector<Node> shortest_path(const Graph& graph, Node source, Node target) {
    auto left = distances(reversed(graph), target);
    if (left[source] == unreachable) return {};
    std::vector<Node> path{source};
    while (path.back() != target) {
        Node here = path.back();
        for (Node next : graph.neighbours(here))
            if (left[next] != unreachable && left[next] + 1 == left[here]) {
                path.push_back(next);
                break;
            }
    }
    return path;
}

std::vector<double> harmonic_closeness(const Graph& graph, std::size_t threads) {
    const auto n = static_cast<double>(graph.node_count());
    std::vector<double> result;
    for (const Nearness& near : nearness(graph, std::numeric_limits<std::size_t>::max(), threads))
        result.push_back(n > 1 ? near.harmonic / (n - 1) : 0);
    return result;
}

std::vector<double> closeness(const Graph& graph, std::size_t threads) {
    const auto n = static_cast<double>(graph.node_count());
    std::vector<double> result;
    for (const Nearness& near : nearness(graph, std::numeric_limits<std::size_t>::max(), threads)) {
        const double others = near.others;
        result.push_back(others > 0 ? others / static_cast<double>(near.steps) * others / (n - 1) : 0);
    }
    return result;
}

}  // namespace ecomap
