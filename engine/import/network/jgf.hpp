// JSON Graph Format: `graph`, or the first of `graphs`; nodes by id (version 2) or as a list (version 1). An edge is as
// it says, else as the graph says, which is directed unless it says not. `relation` is the kind of an edge; `metadata`
// holds the fields. Hyperedges and further graphs are not read.
// Source: jsongraphformat.info, version 2.
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/json.hpp"

namespace ecomap::import {

bool is_jgf(const io::Json& whole);
Network read_jgf(const io::Json& whole);

}  // namespace ecomap::import
