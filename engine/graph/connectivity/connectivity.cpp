#include "engine/graph/connectivity/connectivity.hpp"

#include "engine/graph/connectivity/articulation.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>

namespace ecomap {
namespace {

constexpr auto nowhere = std::numeric_limits<std::uint32_t>::max();

// Marks with `mark` all unmarked nodes that hang together with `start`, and returns them.
std::vector<Node> flood(const Graph& ties, Node start, std::uint32_t mark, std::vector<std::uint32_t>& marks) {
    std::vector<Node> found{start};
    marks[start] = mark;
    for (std::size_t next = 0; next < found.size(); ++next)
        for (Node other : ties.neighbours(found[next]))
            if (marks[other] == nowhere) {
                marks[other] = mark;
                found.push_back(other);
            }
    return found;
}

}  // namespace

Components components(const Graph& graph) {
    Graph ties = undirected(graph);
    Components result{std::vector<std::uint32_t>(ties.node_count(), nowhere), {}};
    for (Node node = 0; node < ties.node_count(); ++node)
        if (result.of[node] == nowhere)
            result.sizes.push_back(
                flood(ties, node, static_cast<std::uint32_t>(result.sizes.size()), result.of).size());
    // They were found by lowest node: a stable sort by size keeps that order among equals.
    std::vector<std::uint32_t> order(result.sizes.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return result.sizes[a] > result.sizes[b]; });
    std::vector<std::uint32_t> place(order.size());
    std::vector<std::size_t> sizes(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        sizes[i] = result.sizes[order[i]];
    }
    for (auto& component : result.of) component = place[component];
    result.sizes = std::move(sizes);
    return result;
}

std::vector<Node> articulation_points(const Graph& graph) {
    std::vector<Node> nodes;
    for (const ArticulationPoint& point : articulation(graph).nodes) nodes.push_back(point.node);
    return nodes;
}

std::vector<std::pair<Node, Node>> bridges(const Graph& graph) {
    std::vector<std::pair<Node, Node>> ties;
    for (const Bridge& tie : articulation(graph).ties) ties.emplace_back(tie.from, tie.to);
    return ties;
}

std::vector<std::vector<Node>> parts_without(const Graph& graph, Node node) {
    assert(node < graph.node_count());
    Graph ties = undirected(graph);
    std::vector<std::uint32_t> marks(ties.node_count(), nowhere);
    marks[node] = 0;
    std::vector<std::vector<Node>> parts;
    for (Node neighbour : ties.neighbours(node))
        if (marks[neighbour] == nowhere) {
            parts.push_back(flood(ties, neighbour, 1, marks));
            std::sort(parts.back().begin(), parts.back().end());
        }
    std::sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
    });
    return parts;
}

// Peels the node of least degree, again and again (Batagelj & Zaveršnik 2003): the nodes stand in `order` by the degree
// that is left, and one that loses a tie changes places with the first of its degree.
std::vector<std::size_t> core_numbers(const Graph& graph) {
    const Graph ties = undirected(graph);
    const auto n = static_cast<Node>(ties.node_count());
    std::vector<std::uint32_t> degree(n), first(n + 1, 0), place(n);
    for (Node node = 0; node < n; ++node) {
        degree[node] = static_cast<std::uint32_t>(ties.neighbours(node).size());
        ++first[degree[node] + 1];
    }
    std::partial_sum(first.begin(), first.end(), first.begin());  // by degree: the place of the first that has it
    std::vector<Node> order(n);
    auto next = first;
    for (Node node = 0; node < n; ++node) order[place[node] = next[degree[node]]++] = node;
    for (Node i = 0; i < n; ++i) {
        const Node node = order[i];
        for (Node other : ties.neighbours(node)) {
            if (degree[other] <= degree[node]) continue;
            auto& front = first[degree[other]];
            front = std::max(front, i + 1);  // those before are peeled
            const Node moved = order[front];
            std::swap(order[front], order[place[other]]);
            std::swap(place[moved], place[other]);
            ++front;
            --degree[other];
        }
    }
    return {degree.begin(), degree.end()};
}

}  // namespace ecomap
