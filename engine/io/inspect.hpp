// A look at the tables of a load before they are given away: whoever knows more rules than the loader adds what it
// finds, with the same places, to the same problems (engine/lint).
#pragma once

#include "engine/io/dataset.hpp"

#include <functional>

namespace ecomap {

namespace io {
struct Reading;
}

/// Is called once, when all tables have been read. What is removed by assumed changes is still there.
using Inspect = std::function<void(io::Reading&)>;

/// As load(files), with the problems that `inspect` adds.
Loaded load(DatasetFiles files, const Inspect& inspect);

}  // namespace ecomap
