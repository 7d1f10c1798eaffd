// GEXF 1.3 without a look: what is said of nodes and edges as attributes, each edge with its direction. No date of the
// file, since the same map gives the same bytes.
#pragma once

#include "render/exchange/plain_network.hpp"

namespace ecomap {

std::string to_gexf(const PlainNetwork& network);

}  // namespace ecomap
