// CX2, as Cytoscape desktop and NDEx write it: a list of aspects, of which nodes, edges and what is declared of their
// attributes (other names, defaults) are read; places and looks are named, not read, and what the file says of itself
// is passed over. A
// node is called by its attribute `name`. The format has no direction: an edge is directed unless its attribute
// `directed` is false.
// Source: cytoscape.org, CX2 specification.
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/json.hpp"

namespace ecomap::import {

bool is_cx2(const io::Json& whole);
Network read_cx2(const io::Json& whole);

}  // namespace ecomap::import
