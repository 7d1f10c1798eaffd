// DOT for Graphviz to place and draw, not a board of ours (for that: `ecomap view network -f dot`): nodes with label
// and type, edges with their kind; one without a direction has no arrow.
#pragma once

#include "render/exchange/plain_network.hpp"

namespace ecomap {

std::string to_dot_text(const PlainNetwork& network);

}  // namespace ecomap
