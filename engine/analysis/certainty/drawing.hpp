// The first question of certainty: what becomes of each rank when offers and links are drawn anew.
//
// Draws come in chunks of ten, each with a seed of its own that follows from params.seed and the number of the chunk
// alone, so chunks can be drawn by any number of threads and give the same. A ranking is drawn until its limit
// (params.draws, or fewer where it is dear) or, unless params.all_draws, until it is beyond doubt
// (engine/analysis/certainty/beyond_doubt.hpp) whether the first of the map is first in nine draws of ten; where nobody
// is first there is no doubt at the first look. How many draws one ranking takes depends on no other.
// Cost: draws × that of the rankings; room for a rank and a score of each thing in each draw.
#pragma once

#include "engine/analysis/certainty/certainty.hpp"

namespace ecomap {

/// Fills in what the draws say; the rankings are those of the map as it is.
void draw_anew(const Ecosystem& ecosystem, const Params& params, std::vector<SureRanking>& rankings);

}  // namespace ecomap
