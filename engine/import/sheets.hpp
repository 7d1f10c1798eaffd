// A file's sheets, by what its first bytes say that it is. The one place that knows which readers there are.
#pragma once

#include "engine/import/grid.hpp"
#include "engine/io/source_file.hpp"

namespace ecomap::import {

/// Its sheets, and what is wrong with them; of a file that no reader knows none, and the next step as a problem.
Grids read_sheets(SourceFile file);

}  // namespace ecomap::import
