// Dates that cannot be so yet, or no longer. What is "now" is the option --today, else the day that the map is of
// (`as_of`, or a `version` that is a date); a map that says neither has no future. Linear in the rows.
// Odd cases: a year or a month is in the future when all of it is, and over when all of it is; what is only recommended
// or could be may begin in the future; a timeline may tell of what is to come.
#pragma once

#include "engine/lint/finding.hpp"

namespace ecomap::lint {

/// What is said to be so today, or was, begins later; or a source speaks from the future.
Findings future_dates(const io::Reading& reading, const Options& options);
/// What is said to be so today, and ended before.
Findings ended(const io::Reading& reading, const Options& options);

}  // namespace ecomap::lint
