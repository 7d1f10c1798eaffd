// Graphs to hold a measure against its definition on: every small one, and many random ones.
#pragma once

#include "engine/graph/graph.hpp"
#include "tests/support/random.hpp"

#include <cmath>
#include <string>
#include <vector>

namespace ecomap::test {

/// What a graph is made of, so that a naive twin need not trust Graph.
struct Case {
    std::size_t nodes = 0;
    std::vector<Tie> edges;
    Direction direction = Direction::undirected;

    Graph graph() const { return Graph(nodes, edges, direction); }
    bool directed() const { return direction == Direction::directed; }
};

using Matrix = std::vector<std::vector<double>>;

/// Sums of weights from node to node, without self loops; symmetric when undirected.
inline Matrix matrix(const Case& example) {
    Matrix a(example.nodes, std::vector<double>(example.nodes, 0));
    for (const Tie& edge : example.edges) {
        if (edge.from == edge.to) continue;
        a[edge.from][edge.to] += edge.weight;
        if (!example.directed()) a[edge.to][edge.from] += edge.weight;
    }
    return a;
}

/// The same with ties taken both ways.
inline Matrix both_ways(const Case& example) { return matrix({example.nodes, example.edges, Direction::undirected}); }

/// "directed 3: 0-1 1-2", to see which example fails.
inline std::string describe(const Case& example) {
    std::string text = example.directed() ? "directed " : "undirected ";
    text += std::to_string(example.nodes) + ":";
    for (const Tie& edge : example.edges) text += " " + std::to_string(edge.from) + "-" + std::to_string(edge.to);
    return text;
}

/// All graphs of `nodes` nodes: one for each set of possible edges.
inline std::vector<Case> all_graphs(std::size_t nodes, Direction direction) {
    std::vector<Tie> possible;
    for (Node from = 0; from < nodes; ++from)
        for (Node to = 0; to < nodes; ++to)
            if (from < to || (from > to && direction == Direction::directed)) possible.push_back({from, to, 1});
    std::vector<Case> result;
    for (std::size_t set = 0; set < std::size_t{1} << possible.size(); ++set) {
        Case example{nodes, {}, direction};
        for (std::size_t i = 0; i < possible.size(); ++i)
            if (set >> i & 1) example.edges.push_back(possible[i]);
        result.push_back(example);
    }
    return result;
}

/// A graph of 1 to 14 nodes with self loops, parallel edges, whole weights from 1 to 4 and any density.
inline Case random_graph(Random& random, Direction direction) {
    Case example{1 + random.below(14), {}, direction};
    auto n = static_cast<std::uint32_t>(example.nodes);
    for (std::uint32_t left = random.below(3 * n); left > 0; --left)
        example.edges.push_back({random.below(n), random.below(n), 1.0 + random.below(4)});
    return example;
}

/// Every undirected graph of up to 5 nodes, every directed one of up to 4, and 300 random ones of each.
inline const std::vector<Case>& examples() {
    static const std::vector<Case> all = [] {
        std::vector<Case> result;
        auto add = [&](const std::vector<Case>& more) { result.insert(result.end(), more.begin(), more.end()); };
        for (std::size_t nodes = 0; nodes <= 5; ++nodes) add(all_graphs(nodes, Direction::undirected));
        for (std::size_t nodes = 0; nodes <= 4; ++nodes) add(all_graphs(nodes, Direction::directed));
        Random random(2022);
        for (int i = 0; i < 300; ++i)
            for (auto direction : {Direction::undirected, Direction::directed})
                result.push_back(random_graph(random, direction));
        return result;
    }();
    return all;
}

/// True when the numbers are the same but for rounding. NaN is near to nothing.
inline bool near(const std::vector<double>& a, const std::vector<double>& b, double margin = 1e-9) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!(std::abs(a[i] - b[i]) <= margin)) return false;
    return true;
}

template <class Number>
std::vector<double> reals(const std::vector<Number>& values) {
    return std::vector<double>(values.begin(), values.end());
}

/// True when renaming the nodes of random graphs renames the values of `measure` (Graph → one number by node), and
/// giving the edges in another order changes nothing at all.
template <class Measure>
bool follows_names(Measure measure) {
    Random random(7);
    for (int i = 0; i < 50; ++i) {
        Case example = random_graph(random, i % 2 == 0 ? Direction::undirected : Direction::directed);
        std::vector<double> values = measure(example.graph());
        std::vector<Node> name(example.nodes);
        for (Node node = 0; node < name.size(); ++node) name[node] = node;
        random.shuffle(name);
        random.shuffle(example.edges);
        if (measure(example.graph()) != values) return false;
        for (Tie& edge : example.edges) edge = {name[edge.from], name[edge.to], edge.weight};
        std::vector<double> renamed = measure(example.graph());
        for (Node node = 0; node < name.size(); ++node)
            if (!(std::abs(renamed[name[node]] - values[node]) <= 1e-9)) return false;
    }
    return true;
}

/// True when `measure` of two random graphs side by side is `measure` of each.
template <class Measure>
bool is_local_to_components(Measure measure) {
    Random random(8);
    for (int i = 0; i < 50; ++i) {
        auto direction = i % 2 == 0 ? Direction::undirected : Direction::directed;
        Case left = random_graph(random, direction);
        Case right = random_graph(random, direction);
        std::vector<double> expected = measure(left.graph());
        std::vector<double> values = measure(right.graph());
        expected.insert(expected.end(), values.begin(), values.end());
        auto shift = static_cast<Node>(left.nodes);
        left.nodes += right.nodes;
        for (const Tie& edge : right.edges) left.edges.push_back({edge.from + shift, edge.to + shift, edge.weight});
        if (!near(measure(left.graph()), expected)) return false;
    }
    return true;
}

}  // namespace ecomap::test
