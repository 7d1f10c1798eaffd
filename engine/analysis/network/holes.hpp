// Whose contacts know each other, and whose do not: structural holes in the collaboration network (Burt 1992).
//
// The network is that of network.hpp: undirected, several links between two actors are one tie of the same strength
// as any. Constraint, effective size, efficiency and hierarchy are those of
// engine/graph/centrality/structural_holes.hpp. Rows are ordered by effective size, the largest first. Nodes without
// ties have no such numbers: unknown, without a rank, last. O(Σ of the squares of degrees). Empty network: no rows, and
// a finding that says so. Disconnected: each node is measured among its own contacts, so the parts can be compared.
// Never NaN.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

namespace ecomap {

/// Table "holes" and findings about who stands between contacts that are not tied to each other.
Report holes_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
