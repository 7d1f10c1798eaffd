// What holds a graph together: components, cut points, bridges, cores.
//
// A directed graph is taken as undirected here: a tie holds together whichever way it points (weak connectivity).
// Weights play no part. Empty graph: empty answers. Single node: one component, nothing to cut, core 0.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace ecomap {

/// Largest component first; of equally large ones, that with the lowest node first.
struct Components {
    std::vector<std::uint32_t> of;   ///< by node: its component, from 0
    std::vector<std::size_t> sizes;  ///< by component: how many nodes
};

/// Which nodes hang together. O(n + m).
Components components(const Graph& graph);

/// Cut points: nodes whose removal splits their component; ascending (Hopcroft & Tarjan 1973; O(n + m)). In a
/// disconnected graph each component has its own.
std::vector<Node> articulation_points(const Graph& graph);

/// Ties whose removal splits their component, as (lower, higher) node, ascending (Tarjan 1974; O(n + m)). Parallel
/// ties are one edge of a Graph: a bridge may stand for several.
std::vector<std::pair<Node, Node>> bridges(const Graph& graph);

/// The parts that the component of `node` falls into without it, largest first, then by lowest node; nodes ascending.
/// One part: `node` is no cut point. None: it was alone. O(n + m).
std::vector<std::vector<Node>> parts_without(const Graph& graph, Node node);

/// By node: the largest k such that it belongs to a set in which everyone has at least k ties within the set
/// (Seidman 1983; Batagelj & Zaversnik 2003; O(n + m)). 0 for an isolated node.
std::vector<std::size_t> core_numbers(const Graph& graph);

}  // namespace ecomap
