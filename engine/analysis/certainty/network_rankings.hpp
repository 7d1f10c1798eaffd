// The scores of the analyses of the collaboration network; see engine/analysis/certainty/rankings.hpp, which lists
// them. Each reads what its analysis computes; only actors get a score, not categories or events.
#pragma once

#include "engine/analysis/certainty/rankings.hpp"

namespace ecomap::scores {

/// One of centrality_measures().
void centrality(MeasuredMap& map, std::string_view measure, Scores& scores);
void cut_points(MeasuredMap& map, Scores& scores);
void bridges(MeasuredMap& map, Scores& scores);
void brokered_pairs(MeasuredMap& map, Scores& scores);
void liaisons(MeasuredMap& map, Scores& scores);
void brokered_ways(MeasuredMap& map, Scores& scores);
void effective_size(MeasuredMap& map, Scores& scores);
void constraint(MeasuredMap& map, Scores& scores);
void reached(MeasuredMap& map, Scores& scores);
void matches(MeasuredMap& map, Scores& scores);

}  // namespace ecomap::scores
