// What speaks for a tie between two nodes that have none: their common neighbours.
//
// Common neighbours: how many. Jaccard 1901: common / neighbours of either. Adamic & Adar 2003: Σ 1/ln k over the
// common ones, k their degree; a neighbour of few says more. Resource allocation (Zhou, Lü & Zhang 2009): Σ 1/k, the
// same more strongly. O(degrees) a pair. Ties are taken as equal. A common neighbour has at least the two, so k is 2 or
// more. Two nodes without neighbours: Jaccard is nothing, the others 0. Undirected graphs only: pass undirected(graph).
#pragma once

#include "engine/graph/graph.hpp"

#include <optional>
#include <vector>

namespace ecomap {

/// Nodes tied to both, ascending.
std::vector<Node> common_neighbours(const Graph& graph, Node one, Node other);

struct TieEvidence {
    std::size_t common = 0;
    std::optional<double> jaccard;
    double adamic_adar = 0;
    double resource_allocation = 0;
};

/// `graph` undirected, `one` and `other` different nodes; whether they are tied already plays no part. Neighbours of
/// both that are in `without` (each once, and all of it neighbours of both) are not looked at.
TieEvidence evidence_for_tie(const Graph& graph, Node one, Node other, const std::vector<Node>& without = {});

}  // namespace ecomap
