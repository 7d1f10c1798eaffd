// A network that is too large to show one by one: its communities as bubbles.
#pragma once

#include "render/shape/network.hpp"
#include "render/view/web.hpp"

namespace ecomap {

/// The most bubbles; smaller communities stand in the tray.
inline constexpr std::size_t most_bubbles = 36;

/// Communities (engine/graph/community/communities.hpp) as nodes with counts and their three most tied actors, and the
/// links between them; small communities and the number of actors without ties in the tray.
Network groups_of(const Web& web);

}  // namespace ecomap
