// View 12: from gap to decision. What each reported gap leads to, and where the trail ends.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// Gap → conclusion → recommendation → named actor, as Layers. Conclusions are the findings that recommendations follow
/// from, and all others of the same kinds. A gap is tied to the conclusions that speak of it and, where no conclusion
/// joins them, straight to the recommendations that name it. A gap that no recommendation names and a recommendation
/// that names nobody are marked, as far as that is known: which gaps all recommendations answer, and that the source
/// names nobody. "Names" is meant as in engine/analysis/needs/gaps.hpp.
std::vector<Picture> draw_trace(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
