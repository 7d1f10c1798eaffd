// Who and what splits the collaboration network when gone, for the report on connectivity and the picture of the
// network: the two can never say different things.
//
// Cut points (Hopcroft & Tarjan 1973), bridges (Tarjan 1974) and how much each leaves behind are those of
// engine/graph/connectivity/articulation.hpp: O(nodes + ties), and the sorting. No ties: none of either.
#pragma once

#include "engine/analysis/network/network.hpp"
#include "engine/graph/connectivity/articulation.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace ecomap {

/// A node without which its component falls apart.
struct CutPoint {
    Node node = 0;
    std::vector<SeparatedPart> parts;  ///< largest first; two or more
    std::size_t cut_off = 0;           ///< nodes outside the largest part left

    /// Nodes that are left without any tie.
    std::vector<Node> alone() const;
    /// "24, 5, 1"
    std::string sizes() const;
};

/// A tie without which its component falls in two, its ends in alphabetical order.
struct CutTie {
    Node from = 0;
    Node to = 0;
    std::size_t links = 0;  ///< that it stands for
    std::size_t from_side = 0;
    std::size_t to_side = 0;

    std::size_t cut_off() const { return std::min(from_side, to_side); }
};

/// Those that cut off most come first; equals by number of parts, then alphabetically.
std::vector<CutPoint> cut_points(const CollaborationNetwork& network);

/// Those that cut off most come first; equals by how many hang together, then alphabetically.
std::vector<CutTie> cut_ties(const CollaborationNetwork& network);

}  // namespace ecomap
