// The levels of the map as rings: the core that it covers, and what lies around it, mapped or not.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// One picture (Rings): the framework's levels that no filter rules out, in their order, the first innermost, each with
/// its actors by type (most first) and its offers of the counted statuses (see occupancy.hpp). Actors without a level
/// stand apart, and one whose level is inferred is hatched. Categories are shown but not counted as actors.
std::vector<Picture> draw_rings(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
