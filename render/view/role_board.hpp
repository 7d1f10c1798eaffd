// One actor's role board: what it offers today, what it could take on, what it is recommended to, side by side.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// With options.actor that actor's board, or no picture when there is none. Without: a board for every actor that
/// could take a role, is asked to, or is named by a recommendation, by name; if there is none, one picture that says
/// so. A line joins a role that the actor could take to a recommendation that answers the same gap.
std::vector<Picture> draw_role_board(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
