// Communities: groups of nodes with more ties among themselves than chance would give them.
//
// Modularity (Newman & Girvan 2004; resolution: Reichardt & Bornholdt 2006): the sum over communities of w/m - r
// (k/2m)^2, where w is the weight of the ties within, k the strength of its nodes, m the weight of all ties and r the
// resolution. Found with the Leiden algorithm (Traag, Waltman & van Eck 2019): moving nodes one by one, refining each
// community, and doing the same to the refined communities as nodes, until nothing moves. It guarantees that every
// community hangs together. The Louvain algorithm (Blondel, Guillaume, Lambiotte & Lefebvre 2008), here to compare
// with, does the same without refining and guarantees nothing. To find the best partition is NP-hard, so several starts
// in different orders are tried and the best is kept: same graph and options, same answer. A start is up to 20 rounds,
// each from where the last ended; above 12,500 ties fewer, above 125,000 two. About O(m log n) a round.
// Directed: ties are taken both ways. Empty graph: no communities, modularity 0. No ties: everyone alone, modularity 0.
// Disconnected: no community spans components.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ecomap {

enum class CommunityAlgorithm : std::uint8_t { leiden, louvain };

struct CommunityOptions {
    CommunityAlgorithm algorithm = CommunityAlgorithm::leiden;
    double resolution = 1;   ///< above 1 more and smaller communities, below 1 fewer and larger
    bool weighted = true;    ///< false: every tie counts as one
    unsigned starts = 10;    ///< at least one
    std::uint64_t seed = 1;  ///< of the orders in which nodes are visited
};

/// Largest community first; of equally large ones, that with the lowest node first.
struct Communities {
    std::vector<std::uint32_t> of;   ///< by node: its community, from 0
    std::vector<std::size_t> sizes;  ///< by community: how many nodes
    double modularity = 0;           ///< at the resolution asked for
};

/// The communities of `graph`.
Communities communities(const Graph& graph, const CommunityOptions& options = {});

/// Modularity of any partition: `groups` names each node's community, by any numbers below node_count(). O(n + m).
double modularity(const Graph& graph, std::span<const std::uint32_t> groups, const CommunityOptions& options = {});

}  // namespace ecomap
