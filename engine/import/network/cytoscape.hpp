// Cytoscape.js: `elements` as nodes and edges, or as one list, or that list alone, where what has a source is an edge.
// Fields are those of `data`; places, classes and styles are left out. The format knows no direction: an edge goes from
// its source to its target, unless its data says `directed: false`.
// Source: js.cytoscape.org, "Notation".
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/json.hpp"

namespace ecomap::import {

bool is_cytoscape(const io::Json& whole);
Network read_cytoscape(const io::Json& whole);

}  // namespace ecomap::import
