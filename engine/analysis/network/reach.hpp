// Whom an actor reaches within a few steps, and the fewest from whom everyone is reached.
//
// The network is that of network.hpp, ties both ways; params.steps steps, 2 if nothing else is asked for: a friend's
// friend. The fewest are engine/graph/centrality/reach.hpp's smallest reaching set over the nodes that have ties; nodes
// without ties are reached by no one and left out of it, which is said. Exact where the search ends in time, else the
// report says how few it could be. Empty network: no rows, and a finding that says so. Disconnected: each part needs
// one of its own. O(n (n + m)) and the search. Weights play no part.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

namespace ecomap {

/// Tables "reach" and "fewest", and findings about who reaches whom.
Report reach_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
