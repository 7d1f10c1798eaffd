// The rows of a map as they are laid by other dimensions: see laid_out.hpp, which alone asks.
#pragma once

#include "engine/model/ecosystem.hpp"

namespace ecomap {

/// `sides.rows` is there. The maps that a filter keeps beside it are as they were.
Ecosystem laid_rows(const Ecosystem& ecosystem, const Sides& sides);

}  // namespace ecomap
