// The order of things in neighbouring columns, so that few of the lines between them cross.
// The barycentre method: each thing stands at the mean place of what it is tied to, sweep after sweep, and the best
// order met is kept. Sugiyama, Tagawa & Toda, "Methods for visual understanding of hierarchical system structures",
// IEEE Trans. SMC 11 (1981). Deterministic: ties keep the order given. O(sweeps × links × log links).
#pragma once

#include <cstddef>
#include <vector>

namespace ecomap {

struct LayerGraph {
    /// From a node of `layer` to one of the next.
    struct Arc {
        std::size_t layer = 0, from = 0, to = 0;
    };
    std::vector<std::size_t> sizes;  ///< nodes in each layer
    std::vector<Arc> arcs;
};

/// For each layer its nodes from the top.
using LayerOrder = std::vector<std::vector<std::size_t>>;

/// How many pairs of arcs cross; arcs that share an end do not.
std::size_t crossings(const LayerGraph& graph, const LayerOrder& order);

/// An order with few crossings, never more than the order given. Nodes without arcs stand last, in the order given.
LayerOrder order_layers(const LayerGraph& graph);

/// Centres of boxes of these heights, in this order and at least `gap` apart, between `top` and `bottom`, such that the
/// sum of squared distances to `wanted` is least (pool adjacent violators). When they need more room than there is they
/// go on below `bottom`.
std::vector<double> settle(const std::vector<double>& wanted, const std::vector<double>& heights, double gap,
                           double top, double bottom);

}  // namespace ecomap
