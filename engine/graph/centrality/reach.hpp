// Reach: how many others a node has within so many steps, and the fewest nodes that have everyone else within them.
//
// The second is the smallest dominating set (steps = 1) or distance-k dominating set; to find it is NP-hard. It is
// sought per component by branch and bound on the node with the fewest possible helpers, after leaving out helpers
// whose reach lies within another's and nodes that are reached whenever another is. When `most_branches` is spent, the
// best answer so far stands, no worse than the greedy one: at most 1 + ln d times the smallest, d the most nodes that
// one reaches (Johnson 1974; Chvátal 1979), and `at_least` says how few it could be in this graph: the most found of
// nodes no two of which can be served by the same one. Of several smallest sets one is given, always the same for the
// same graph. Steps count ties along the arcs, weights play no part. Empty graph: nothing to choose. A node without
// ties must be chosen itself. Disconnected: each component needs at least one.
// Components of more than `most_searched` nodes are not searched: the greedy answer stands there, and the same is said
// of it (greedy_reach.hpp). O(n (n + m)), for the set in components up to that size s at most, n s / 4 bytes.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstddef>
#include <vector>

namespace ecomap {

/// By node: how many others are within `steps` steps from it.
std::vector<std::size_t> reach(const Graph& graph, std::size_t steps);

struct ReachingSet {
    std::vector<Node> nodes;   ///< ascending; every other node is within the steps from one of them
    bool smallest = true;      ///< false: the branches ran out, there may be a smaller one
    std::size_t at_least = 0;  ///< no set has fewer nodes
};

/// The fewest nodes from which every other is within `steps` steps. In large components a branch is dearer: one of n
/// nodes costs 1 + n²/64000, so that the time is bounded too.
ReachingSet smallest_reaching_set(const Graph& graph, std::size_t steps, std::size_t most_branches = 50000,
                                  std::size_t most_searched = 4096);

}  // namespace ecomap
