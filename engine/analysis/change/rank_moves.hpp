// Who rises and who falls from one map to another, by betweenness in the collaboration network (Freeman 1977) and by
// breadth (cells; see breadth.hpp).
//
// Values are those of each whole map; ranks are among the actors that both have, so that one who leaves does not lift
// everybody; equals share one, as in competition_ranks.hpp. Categories and events are not
// ranked. Only those whose rank changes are listed, and not those at 0 in both, the largest move first, then the better
// new rank, then by short name in the later map's language. O(n (n + m)) for the betweenness of each map. No common
// actors: no moves.
#pragma once

#include "engine/analysis/network/network.hpp"
#include "engine/model/ecosystem.hpp"

#include <string>
#include <vector>

namespace ecomap {

struct RankMove {
    std::string key;
    Message name;
    std::size_t before = 0, after = 0;  ///< ranks, from 1
    double value_before = 0, value_after = 0;

    bool rises() const { return after < before; }
};

std::vector<RankMove> betweenness_moves(const CollaborationNetwork& before, const CollaborationNetwork& after);
std::vector<RankMove> breadth_moves(const Ecosystem& before, const Ecosystem& after);

/// The moves of actors with these values in the two maps, by key; those in one map only are left out.
std::vector<RankMove> rank_moves(const Ecosystem& after, const std::vector<std::pair<std::string, double>>& old_values,
                                 const std::vector<std::pair<std::string, double>>& new_values);

}  // namespace ecomap
