// A cell merged downwards stands in each of its rows: an actor written once beside all that it offers. Linear in the
// rows that are merged; cells merged to the right stay as they are.
#pragma once

#include "engine/import/grid.hpp"

namespace ecomap::import {

Grid unmerged(Grid grid);

}  // namespace ecomap::import
