// How much a partition into communities owes to the order in which nodes were looked at.
//
// Communities are sought once from each of several seeds. The mean agreement between all pairs of answers (adjusted
// Rand index, normalised mutual information; see agreement.hpp) says how far the whole can be trusted; by node, the
// mean share of answers that put it together with each of the other members of its community says who belongs there and
// who might as well be elsewhere (co-association, Fred & Jain 2005). For a node alone in its community: the share of
// answers that leave it alone. Nodes without ties are alone in every answer and left out of the agreement. Agreement 1
// means that the order does not matter, not that the communities are real. O(runs × (m log n + n) + d² n log n) for d
// different answers. Empty graph or no ties: agreement unknown, all shares 1.
#pragma once

#include "engine/graph/community/communities.hpp"

#include <optional>
#include <span>
#include <vector>

namespace ecomap {

struct Stability {
    std::optional<double> rand;         ///< mean adjusted Rand index over pairs of answers; needs two runs and a tie
    std::optional<double> information;  ///< mean normalised mutual information
    std::size_t answers = 0;            ///< how many different partitions there were
    std::vector<double> together;       ///< by node: from 0 to 1
};

/// How stable `groups`, found in `graph`, are over `runs` single starts from options.seed on.
Stability stability(const Graph& graph, std::span<const std::uint32_t> groups, std::size_t runs,
                    const CommunityOptions& options = {});

}  // namespace ecomap
