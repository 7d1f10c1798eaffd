// A network as the JSON of Cytoscape.js, of CX2, of JSON Graph Format version 2 and of Kumu's blueprint.
#pragma once

#include "render/exchange/plain_network.hpp"

namespace ecomap {

/// Cytoscape.js knows no direction: `directed` in the data says it.
std::string to_cytoscape(const PlainNetwork& network);
/// Ids are numbers there; the attribute `ecomap_key` says the actor's.
std::string to_cx2(const PlainNetwork& network);
/// All but labels and kinds stands under `metadata`, as the schema wants it.
std::string to_jgf(const PlainNetwork& network);
/// Kind and role are called `type` and `description`, as Kumu's own fields.
std::string to_kumu(const PlainNetwork& network);

}  // namespace ecomap
