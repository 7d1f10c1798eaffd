// The plan as bars. Dates where the process has any; else the order that its steps wait in, with what is known of their
// durations. Never a mixture: a step without a date in a dated plan, and a step without time or ties in another, has no
// place on the axis and stands in the tray.
#pragma once

#include "render/shape/gantt.hpp"
#include "render/view/plan_steps.hpp"

namespace ecomap {

/// `heading` with the words for reading it filled in. Undated: earliest start after all that a step waits for; a
/// duration that is not known is drawn as long as the median of those that are, hatched, with "?". The chain is the
/// critical path (Kelley and Walker 1959) when all durations are known, else the longest in steps; slack only in the
/// first case. Steps that wait for each other in a circle stand in the tray. O(steps + ties) after sorting.
Gantt gantt_of(const Ecosystem& ecosystem, std::string_view language, const Steps& steps, const Kinds& kinds,
               Heading heading);

}  // namespace ecomap
