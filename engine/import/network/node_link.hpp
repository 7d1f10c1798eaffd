// `nodes` beside `links` or `edges`, as D3, networkx and Gephi write them; Gephi puts fields under `attributes` and
// calls the id `key`. Ends are ids, or positions from 0 where no node has an id. An edge is as it says, else as the
// file says
// (`directed`, or Gephi's `options.type`), else directed.
// Source: networkx, json_graph.node_link_data; graphology, serialisation.
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/json.hpp"

namespace ecomap::import {

bool is_node_link(const io::Json& whole);
Network read_node_link(const io::Json& whole);

}  // namespace ecomap::import
