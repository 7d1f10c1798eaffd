// What falls apart without a node or without a tie, for all nodes and ties in one walk.
//
// A depth-first walk leaves a tree in which every tie outside it leads to an ancestor. A node hangs on its parent when
// nothing below it reaches higher than that parent; then its whole subtree is a part that the parent's removal cuts off
// (Hopcroft & Tarjan 1973), and if nothing reaches the parent either, the tie between the two is a bridge (Tarjan
// 1974). Sizes of subtrees give the sizes of all parts, so nothing is taken away and counted again: O(n + m), a part's
// members are never listed, and no call goes deeper than the walk itself. parts_without() of connectivity.hpp is the
// same by taking away one node, with members.
//
// A directed graph is taken as undirected; weights play no part. Empty graph or no ties: nothing parts.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstddef>
#include <vector>

namespace ecomap {

/// A part that is left of a component when a node is gone.
struct SeparatedPart {
    std::size_t size = 0;  ///< how many nodes
    Node contact = 0;      ///< one of them that had a tie with the node; the part itself when it is a single node
};

/// A cut point.
struct ArticulationPoint {
    Node node = 0;
    std::vector<SeparatedPart> parts;  ///< two or more; largest first, then by contact
};

/// A bridge.
struct Bridge {
    Node from = 0;  ///< the lower end
    Node to = 0;
    std::size_t from_side = 0;  ///< how many nodes hang on `from` without the tie, itself included
    std::size_t to_side = 0;
};

struct Articulation {
    std::vector<ArticulationPoint> nodes;  ///< ascending
    std::vector<Bridge> ties;              ///< ascending by both ends
};

/// All cut points and bridges of `graph`. O(n + m), and the sorting of bridges.
Articulation articulation(const Graph& graph);

}  // namespace ecomap
