// How complete the map is: for each table and each thing a row can say, how many rows state it, infer it, or say
// nothing. The counts are those of engine/analysis/certainty/completeness.hpp: the picture and the analysis can never
// say different things.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// One picture.
std::vector<Picture> draw_completeness(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
