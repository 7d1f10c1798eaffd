// A network that is too large to show one by one: its communities as bubbles.
#pragma once

#include "render/shape/network.hpp"
#include "render/view/web.hpp"

#include <vector>

namespace ecomap {

/// The most bubbles; smaller communities stand in the tray.
inline constexpr std::size_t most_bubbles = 36;

/// Communities (engine/graph/community/communities.hpp) as nodes with counts and their three most tied actors, and the
/// links between them; small communities and the number of actors without ties in the tray.
Network groups_of(const Web& web);

/// The nodes of the group that `node` is in, as groups_of() shows it, ascending. A node without ties is one alone.
std::vector<Node> group_around(const Web& web, Node node);

}  // namespace ecomap
