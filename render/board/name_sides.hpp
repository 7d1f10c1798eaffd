// On which side of its disc each name of a placed network stands: where the fewest lines run through it.
#pragma once

#include "render/board/board.hpp"
#include "render/board/node_look.hpp"

#include <span>
#include <vector>

namespace ecomap {

/// Moves names that lines run through to the side of their disc where fewer do, if they keep clear of all other boxes
/// and within `sheet`; of equal sides below, above, right, left. Discs stay where they are; `looks` and `middles` (of
/// the boxes) are by node. O(nodes × (nodes + lines)).
void choose_name_sides(std::vector<NodeLook>& looks, std::vector<Point>& middles, std::span<const Curve> lines,
                       const Rect& sheet);

}  // namespace ecomap
