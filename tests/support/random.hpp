// The engine's own generator under the tests' name for it.
#pragma once

#include "engine/graph/random.hpp"

namespace ecomap::test {

using ecomap::Random;

}  // namespace ecomap::test
