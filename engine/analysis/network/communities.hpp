// Which groups the collaboration network falls into, who leads each, and how sure that is.
//
// The network is that of network.hpp, ties both ways and as strong as they stand for links. Communities are Leiden's
// (engine/graph/community/communities.hpp, ten starts from params.seed); a community is called by the members with the
// strongest ties within it. How sure: the same search once from each of up to 50 seeds (params.draws, if that is fewer;
// see engine/graph/community/stability.hpp), agreement as adjusted Rand index and mutual information
// (engine/graph/community/agreement.hpp); a member is shaky when it is together with the others of its community in
// less than 80% of the answers on the mean. Louvain's answer stands beside for comparison. Nodes without ties are no
// communities and are counted apart. Empty network: no rows, and a finding that says so. Disconnected: no community
// spans parts.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

namespace ecomap {

/// Tables "communities", "members" and "methods", and findings about the groups and how sure they are.
Report communities_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
