// Where the links lead: a core in which everyone reaches everyone along the links, what leads into it and what it leads
// to (the bow-tie of Broder et al. 2000), and how many links are returned.
//
// The network is that of network.hpp, along the direction of the links; links of a kind without direction go both ways,
// and the report says when the core hangs on them. A tie is returned when it and the one back are both of links with a
// direction: one without is counted apart, since nobody answers it. Places are those of
// engine/graph/connectivity/bow_tie.hpp. O(n + m). Without two nodes that reach each other there is no core, and the
// report says so instead of naming a chance node. Several cores as large: one is shown, and that is said. Empty
// network: no rows, and a finding that says so. Never NaN.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

namespace ecomap {

/// Tables "places" and "members", and findings about where the links lead.
Report bow_tie_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
