// How closely the collaboration network is knit: density, clustering, distances, ties backed by a third.
//
// The network is that of network.hpp, ties both ways, each counting as one. The measures are those of
// engine/graph/connectivity/cohesion.hpp: density, clustering (Watts & Strogatz 1998), transitivity (Newman 2001),
// diameter, mean path and Simmelian ties (Krackhardt 1998). One row for the whole network and, where it does not hang
// together, one for each component of at least two nodes: density of the whole then says little. Distances are among
// nodes that reach each other, with the share of pairs that do. O(n (n + m)). Empty network: one row of unknowns, and a
// finding that says so. Single node: nothing to divide by, unknown. Never NaN.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

namespace ecomap {

/// Table "cohesion" and findings about how close the network is.
Report cohesion_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
