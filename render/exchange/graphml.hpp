// GraphML 1.0: what is said of nodes and edges as data of type string, labels as data called "label", each edge that is
// undirected saying so.
#pragma once

#include "render/exchange/plain_network.hpp"

namespace ecomap {

std::string to_graphml(const PlainNetwork& network);

}  // namespace ecomap
