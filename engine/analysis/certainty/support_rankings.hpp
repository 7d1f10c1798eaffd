// The scores of the analyses of support, of needs, and of actors by support; see
// engine/analysis/certainty/rankings.hpp, which lists them. Each reads what its analysis computes; categories get no
// score and give none.
#pragma once

#include "engine/analysis/certainty/rankings.hpp"

namespace ecomap::scores {

/// Where nobody is, 0 for a sure gap only: see engine/analysis/cell_state.hpp.
void actors_by_cell(MeasuredMap& map, Scores& scores);
void actors_by_support_type(MeasuredMap& map, Scores& scores);
void actors_by_principle(MeasuredMap& map, Scores& scores);
/// Offers by term of a target group, phase or level.
void offers_by(MeasuredMap& map, Dimension dimension, Scores& scores);
void lack(MeasuredMap& map, Scores& scores);
void severity(MeasuredMap& map, Scores& scores);
void overlap(MeasuredMap& map, Scores& scores);
void breadth(MeasuredMap& map, Scores& scores);
void breadth_by_type(MeasuredMap& map, Scores& scores);
void concentrated_cells(MeasuredMap& map, Scores& scores);
void concentrated_support_types(MeasuredMap& map, Scores& scores);
void concentrated_principles(MeasuredMap& map, Scores& scores);
void holders(MeasuredMap& map, Scores& scores);
void criticality(MeasuredMap& map, Scores& scores);
void joined_only_here(MeasuredMap& map, Scores& scores);
void joining_support(MeasuredMap& map, Scores& scores);
void nestedness(MeasuredMap& map, Scores& scores);
void specialisation(MeasuredMap& map, Scores& scores);
void advantages(MeasuredMap& map, Scores& scores);
void steps(MeasuredMap& map, Scores& scores);
void near_support(MeasuredMap& map, Scores& scores);
void complex_actors(MeasuredMap& map, Scores& scores);
void complex_support(MeasuredMap& map, Scores& scores);

}  // namespace ecomap::scores
