// Overlap: actors against actors, like beside like, with how much of their cells each two share; under it the cells
// that most actors share. The numbers are those of engine/analysis/support/overlap.hpp.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// One picture, of at most forty actors: of more, those in the pairs that are most alike.
std::vector<Picture> draw_overlap(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
