// Steps between nodes, and how close a node is to the others.
//
// All distances count ties, not weights: a weight says how strong a tie is, and strength is no length.
// Breadth-first search, O(n + m) for one source; the two measures are sums of one pass over all of them, with the cost
// that nearness.hpp tells.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstdint>
#include <limits>
#include <vector>

namespace ecomap {

using Steps = std::uint32_t;
/// There is no way from the one to the other.
inline constexpr Steps unreachable = std::numeric_limits<Steps>::max();

/// By node: the least number of ties from `source`, along the arcs. 0 for `source` itself, `unreachable` without a way.
std::vector<Steps> distances(const Graph& graph, Node source);
/// The nodes of one shortest way, both ends included: of all such ways the one that prefers low node numbers, seen
/// from `source`. Empty without a way.
std::vector<Node> shortest_path(const Graph& graph, Node source, Node target);

/// `threads` as in_parallel() takes them; they change no number.
///
/// Harmonic closeness: the mean over all other nodes u of 1/d(u, v), where no way counts 0 (Rochat 2009;
/// Boldi & Vigna 2014). From 0 (no one reaches v) to 1 (everyone does in one step), also in a disconnected graph.
/// Directed: ways that lead to v. Empty graph: no numbers. A single node: 0.
std::vector<double> harmonic_closeness(const Graph& graph, std::size_t threads = 0);

/// Closeness (Bavelas 1950), (r/Σd)·(r/(n-1)) over the r nodes that reach v: for a disconnected graph corrected as by
/// Wasserman & Faust 1994, so that a small component does not look central. Directed: ways that lead to v.
/// Empty graph: no numbers. A single or isolated node: 0.
std::vector<double> closeness(const Graph& graph, std::size_t threads = 0);

}  // namespace ecomap
