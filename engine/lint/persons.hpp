// Data on persons, which a map of organisations has no need of. Linear in the letters.
#pragma once

#include "engine/lint/finding.hpp"

namespace ecomap::lint {

Findings personal_data(const io::Reading& reading, const Options& options);

}  // namespace ecomap::lint
