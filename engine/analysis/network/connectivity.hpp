// What holds the collaboration network together, and who or what splits it when gone.
//
// The network is that of network.hpp: undirected, several links between two actors are one tie, actors without links
// are parts of their own. Components, cut points (Hopcroft & Tarjan 1973), bridges (Tarjan 1974) and core numbers
// (Seidman 1983) are those of engine/graph/connectivity/connectivity.hpp and articulation.hpp, which finds what they
// leave behind in the same walk: all is linear but for sorting. Weights and direction play no part. Empty network:
// empty tables and a finding that says so. Single node: one part, nothing to cut. Disconnected: each part has its own
// cut points.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

namespace ecomap {

/// Tables "components", "cut_points", "bridges" and "cores", and findings about what splits the network.
Report connectivity_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
