// Where the network is dense: its cores, from the outermost to the innermost (Seidman 1983).
//
// The network is that of network.hpp, ties both ways. The k-core is the largest set of nodes that all have at least k
// ties within it; a node's core number the largest k whose core it is in (engine/graph/connectivity/connectivity.hpp).
// Each core is within the one before; it may be in several pieces, which is told. Rows of nodes are ordered by core
// number, then by ties within their own core. O(k (n + m)). Empty network: no rows, and a finding that says so. Nodes
// without ties have core number 0. Weights play no part.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

namespace ecomap {

/// Tables "cores" and "members", and findings about who is in the innermost core.
Report cores_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
