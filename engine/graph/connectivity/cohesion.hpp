// How closely a graph is knit: density, clustering, distances, ties backed by a third.
//
//   density       edges over those that there could be, n(n-1)/2, or n(n-1) arcs if directed.
//   clustering    of a node: the share of pairs of its contacts that are tied; 0 with fewer than two contacts. The mean
//                 over all nodes is that of Watts & Strogatz 1998.
//   transitivity  the share of all ways of two ties that are closed, over the whole graph (Newman 2001).
//   diameter      the most steps between two nodes that reach each other.
//   mean path     the mean of steps over ordered pairs that reach each other.
//   Simmelian tie a tie that both ends return and whose ends share a third with whom both have such a tie (Krackhardt
//                 1998); where ties are undirected, every tie in a triangle.
// Clustering and transitivity take ties both ways; density, distances and Simmelian ties follow the arcs. Weights play
// no part. Cost: clustering, transitivity and Simmelian ties that of all triangles (triangles.hpp), distances that of
// engine/graph/centrality/nearness.hpp. Nothing where there is nothing to divide by: density needs two nodes,
// transitivity a way of two ties, distances a pair that reaches the other. Disconnected: distances within what hangs
// together, `reaching` says how many pairs that is.
#pragma once

#include "engine/graph/graph.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace ecomap {

std::optional<double> density(const Graph& graph);

/// By node.
std::vector<double> clustering(const Graph& graph);
/// Mean of clustering(); nothing without nodes.
std::optional<double> mean_clustering(const Graph& graph);
std::optional<double> transitivity(const Graph& graph);

struct Distances {
    std::size_t reaching = 0;  ///< ordered pairs with a way from the one to the other
    std::size_t pairs = 0;     ///< ordered pairs of different nodes
    std::optional<std::size_t> diameter;
    std::optional<double> mean;
};
Distances distance_summary(const Graph& graph);

/// As (lower, higher) node, ascending.
std::vector<std::pair<Node, Node>> simmelian_ties(const Graph& graph);

}  // namespace ecomap
