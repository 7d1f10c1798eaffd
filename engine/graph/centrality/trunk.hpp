// The part of a graph that searches have to walk to tell betweenness: what is left when its twigs are folded.
//
// A node with one tie lies between no others, and all its ways pass the node it hangs on: it is taken off and counted
// in that node's weight, again and again, so that trees fold away (Baglioni, Geraci, Pellegrini & Lastres 2012;
// Sariyüce, Saule, Kaya & Çatalyürek 2013). How often the folded lie between is known from the counts alone; that is
// `settled`, in ordered pairs. What is left is numbered by falling degree, those of the same degree by their first
// neighbour, so that what is looked up together lies together.
//
// A directed graph is only renumbered: nothing is folded. Weights of ties play no part. Nodes without ties are left
// out. Empty graph: an empty trunk. O(m log m) time, 12 bytes an arc and 60 a node.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstdint>
#include <vector>

namespace ecomap {

struct Trunk {
    /// Arcs as compressed rows of places.
    struct Rows {
        std::vector<std::uint32_t> starts{0};
        std::vector<std::uint32_t> ends;
        std::uint32_t degree(std::uint32_t place) const { return starts[place + 1] - starts[place]; }
    };
    Rows out;
    Rows in;                      ///< the arcs turned round; empty if undirected, when they are the same
    std::vector<Node> nodes;      ///< by place
    std::vector<double> weights;  ///< by place: how many nodes it stands for, itself included
    std::vector<double> around;   ///< by place: how many nodes its component has; directed: all
    std::vector<double> settled;  ///< by node: the ordered pairs it is known to lie between
    bool directed = false;

    std::size_t size() const { return nodes.size(); }
    const Rows& incoming() const { return directed ? in : out; }
};

Trunk trunk_of(const Graph& graph);

}  // namespace ecomap
