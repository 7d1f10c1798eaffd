// Two tables under the heads that Gephi's spreadsheet import wants: `Id`, `Label` and `Source`, `Target`, `Type`, where
// the type is the direction.
#pragma once

#include "render/exchange/plain_network.hpp"

namespace ecomap {

std::string to_node_csv(const PlainNetwork& network);
std::string to_edge_csv(const PlainNetwork& network);

}  // namespace ecomap
