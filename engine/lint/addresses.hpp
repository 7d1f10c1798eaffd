// Websites that lead nowhere: without a dot in the host, with a blank, or an address of mail. What is not of the web at
// all is reported by the loader. Linear in the rows.
#pragma once

#include "engine/lint/finding.hpp"

namespace ecomap::lint {

Findings doubtful_addresses(const io::Reading& reading, const Options& options);

}  // namespace ecomap::lint
