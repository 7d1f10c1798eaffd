// Every triangle of a graph, once.
//
// Nodes are ordered by falling degree, and of each row only the ties to nodes before it are kept: then no row has more
// than √(2m), and a triangle is found at its last node by two of its ties and an arc between their ends (Chiba &
// Nishizeki 1985; Latapy 2008). O(m √m), in sparse graphs far less; memory 12 bytes an edge and 12 a node.
//
// A directed graph is taken as undirected; weights play no part.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace ecomap {

/// Three nodes tied to one another, and the positions in Triangles::ties() of (a, b), (a, c) and (b, c).
struct Triangle {
    Node a = 0, b = 0, c = 0;
    std::uint32_t ab = 0, ac = 0, bc = 0;
};

class Triangles {
public:
    explicit Triangles(const Graph& graph);

    /// Every edge once, from its end of lower degree.
    const std::vector<std::pair<Node, Node>>& ties() const { return ties_; }

    /// Calls act(triangle) for every one, always in the same order.
    template <class Act>
    void each(Act act) const {
        constexpr auto none = std::numeric_limits<std::uint32_t>::max();
        std::vector<std::uint32_t> tie_to(nodes_.size(), none);  // by place: the tie from `a` that leads there
        for (std::uint32_t a = 0; a < nodes_.size(); ++a) {
            for (auto ab = starts_[a]; ab < starts_[a + 1]; ++ab) tie_to[columns_[ab]] = ab;
            for (auto ab = starts_[a]; ab < starts_[a + 1]; ++ab) {
                const auto b = columns_[ab];
                for (auto bc = starts_[b]; bc < starts_[b + 1]; ++bc) {
                    const auto c = columns_[bc];
                    if (tie_to[c] != none) act(Triangle{nodes_[a], nodes_[b], nodes_[c], ab, tie_to[c], bc});
                }
            }
            for (auto ab = starts_[a]; ab < starts_[a + 1]; ++ab) tie_to[columns_[ab]] = none;
        }
    }

private:
    std::vector<Node> nodes_;             // by place, falling degree first, of equals the lower number
    std::vector<std::uint32_t> starts_;   // by place, and the end of the last
    std::vector<std::uint32_t> columns_;  // by tie: the place it leads to, before its own
    std::vector<std::pair<Node, Node>> ties_;
};

}  // namespace ecomap
