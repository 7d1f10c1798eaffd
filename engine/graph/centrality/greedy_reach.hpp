// Few nodes that have all others of a component within so many steps, without a table of who reaches whom: what
// reach.hpp does for components that are too large for such a table.
//
// Greedy: the node that serves most of those who wait, of equals the first, until nobody waits; at most 1 + ln d times
// the smallest set, d the most nodes that one reaches (Johnson 1974; Chvátal 1979). What a node adds only shrinks, so
// the first of a queue that still adds what it did is the best (Minoux 1978), and who is within the steps is sought
// anew each time. `at_least`: from the node that fewest can serve on, those no two of which the same one can serve.
// Steps follow the arcs. No members: nothing to choose. About O(n s) time, s what a search of so many steps goes over
// (the ties of all neighbours, for two), and O(n + m) room.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ecomap {

struct GreedyReach {
    std::vector<Node> nodes;   ///< in the order in which they were chosen
    std::size_t at_least = 0;  ///< no set has fewer nodes
};

/// Of `members`, a whole component, ascending. `back` is reversed(graph).
GreedyReach greedy_reaching_set(const Graph& graph, const Graph& back, std::span<const Node> members,
                                std::size_t steps);

}  // namespace ecomap
