// Who gets nothing: support by target group, phase and level, and what each target group lacks.
//
// What counts as supply and where an offer belongs is as in engine/analysis/pivot.hpp: umbrella groups stand
// for their members, the level is that of the actor behind the offer. Offers are counted, since a source says of an
// offer for whom it is, and distinct actors beside them; an offer that a source splits in two counts as two.
//
// Whether a term without any known actor or category is surely without support is told by
// engine/analysis/cell_state.hpp, as is what a group lacks: offers that name no target group (phase, level) may be for
// anyone or for few, so while there are any, nobody is surely without. Beside what is known stands the most there could
// be. Terms that a filter rules out are left out. Categories are not counted as actors, but what they offer is known to
// be offered. Cost: O(offers × terms). An empty map has no terms; so said.
#pragma once

#include "engine/analysis/cell_state.hpp"
#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"

#include <vector>

namespace ecomap {

/// Positions of terms of another dimension: sure gaps, and possible ones.
struct Lacking {
    std::vector<std::size_t> surely, perhaps;
};

/// What one term of a dimension gets.
struct AudienceTerm {
    DimensionTerm term;
    std::size_t offers = 0;
    std::size_t at_most = 0;  ///< offers, if all that could be for it are
    Occupancy from;           ///< who offers
    bool is_covered = true;   ///< false: the dataset does not claim to cover it
    CellStanding standing;    ///< whether it is without support
    Lacking principles, phases;
};

/// One dimension: its terms, and the offers of which the term is unknown.
struct AudienceOf {
    Dimension dimension = Dimension::target;
    std::vector<AudienceTerm> terms;  ///< those of the selection, in the framework's order
    std::size_t unknown = 0;          ///< offers that name no term
    std::size_t offers = 0;           ///< counted, in all
    std::size_t judged = 0;           ///< of those that name a term: where that is our judgement
};

/// Target groups, phases, levels: in this order.
std::vector<AudienceOf> audience(const Ecosystem& ecosystem);

/// Tables `target_groups`, `phases`, `levels`, `groups_by_phase` and `groups_by_principle`.
Report audience_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
