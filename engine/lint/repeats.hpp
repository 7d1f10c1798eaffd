// Rows that say once more what another says. Linear in the rows, but for a sorted index.
#pragma once

#include "engine/lint/finding.hpp"

namespace ecomap::lint {

Findings repeated_offers(const io::Reading& reading, const Options& options);
Findings repeated_links(const io::Reading& reading, const Options& options);

}  // namespace ecomap::lint
