// The note under every report that puts things in order: where to see how sure the order is.
// One place for all, by the list of rankings, so that a report can neither forget it nor name a ranking there is not.
#pragma once

#include "engine/analysis/analysis.hpp"

namespace ecomap {

/// The report of `analysis`, and the note when a ranking of rankings.hpp is its own.
Report report_of(const Analysis& analysis, const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
