// Links from an actor to itself, and actors that nothing refers to. Linear in the rows, but for a sorted index.
#pragma once

#include "engine/lint/finding.hpp"

namespace ecomap::lint {

Findings self_links(const io::Reading& reading, const Options& options);
Findings orphan_actors(const io::Reading& reading, const Options& options);

}  // namespace ecomap::lint
