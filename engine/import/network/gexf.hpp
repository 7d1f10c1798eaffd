// GEXF 1.1 to 1.3, as Gephi writes it: nodes, also inside nodes, edges, their attributes by title with defaults,
// weights, dates. Colours, places and sizes are fields that a map has no column for. An edge without a type is as the
// graph says, and a graph that says nothing is undirected.
// Source: gexf.net, GEXF 1.3 schema.
#pragma once

#include "engine/import/network/formats.hpp"

namespace ecomap::import {

std::unique_ptr<NetworkHandler> gexf_handler();

}  // namespace ecomap::import
