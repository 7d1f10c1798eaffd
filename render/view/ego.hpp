// The surroundings of one actor: a form of the view of the network.
#pragma once

#include "render/shape/ego.hpp"
#include "render/view/web.hpp"

namespace ecomap {

/// The most contacts that a ring has room for; those with fewest links stand in a list under it.
inline constexpr std::size_t most_on_ring = 40;

/// `ego` in the middle, its contacts by type of actor: first in the framework's order, in each by name.
Ego ego_of(const Web& web, Node ego);

}  // namespace ecomap
