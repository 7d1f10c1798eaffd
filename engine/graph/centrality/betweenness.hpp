// Betweenness: on how many shortest ways between others a node lies.
//
// Freeman 1977: the sum over pairs s, t (neither of them v) of the share of shortest s-t ways that pass v; algorithm
// Brandes 2001, O(n (n + m)). An undirected pair counts once. Ways count ties, not weights: strength is no length.
// Directed: ways along the arcs, ordered pairs. Pairs without a way add nothing, so a disconnected graph needs no
// special case. Empty graph: no numbers. Up to two nodes: 0.
#pragma once

#include "engine/graph/graph.hpp"

#include <vector>

namespace ecomap {

/// By node: the raw number of pairs, in shares.
std::vector<double> betweenness(const Graph& graph);
/// Raw numbers of `graph` divided by the most a node can have: (n-1)(n-2)/2 pairs, twice as many if directed. All of
/// the graph's nodes count in n, also isolated ones. Up to two nodes: 0.
std::vector<double> normalised_betweenness(const Graph& graph, std::vector<double> raw);

}  // namespace ecomap
