// Facts without a source, where others have one. Linear in the rows.
#pragma once

#include "engine/lint/finding.hpp"

namespace ecomap::lint {

Findings missing_sources(const io::Reading& reading, const Options& options);

}  // namespace ecomap::lint
