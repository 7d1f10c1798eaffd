// View 9: the collaboration network: who is tied to whom, who holds it together, and who stands alone.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// Up to so many actors with ties each has its name; up to `most_dots` they are dots; beyond, groups are bubbles.
inline constexpr std::size_t most_names = 300, most_dots = 2000;

/// One picture: the whole network (Network), with options.ego the surroundings of one actor (Ego), or with
/// options.group the group alone that an actor is in, as the bubbles have it (groups.hpp): measures are then of what is
/// in it. Nodes, ties and what counts are those of engine/analysis/network/network.hpp; options.size is one of
/// centrality_measures(), else betweenness. Throws Error(usage) for an ego, or one of a group, that is an event where
/// events are left out.
std::vector<Picture> draw_network(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
