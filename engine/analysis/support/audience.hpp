// Who gets nothing: support by target group, phase and level, and what each target group lacks.
//
// What counts as supply and where an offer belongs is as in engine/analysis/pivot.hpp: umbrella groups stand
// for their members, the level is that of the actor behind the offer. A term without any offer gets nothing known.
// Offers that name no target group (phase, level) may be for anyone or for few: they are unknown, in no term, and their
// number stands beside every zero, as the most there could be. Of a group none of whose offers names a phase it is
// unknown, not said to be none, which phases it lacks. A level that the dataset does not claim to cover is unknown
// where nothing is found. Categories are not counted as actors, but what they offer is known to be offered. Cost:
// O(offers × terms). An empty map has no terms; so said.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/pivot.hpp"
#include "engine/analysis/report.hpp"

#include <optional>
#include <vector>

namespace ecomap {

/// What one term of a dimension gets.
struct AudienceTerm {
    DimensionTerm term;
    std::size_t offers = 0;
    Occupancy from;          ///< who offers
    bool is_covered = true;  ///< false: the dataset does not claim to cover it
    /// Positions of the phases and principles in which it has no known offer; nothing when none of its offers says.
    std::optional<std::vector<std::size_t>> lacking_phases, lacking_principles;
    /// True when it is covered and nobody offers anything known.
    bool gets_nothing() const { return is_covered && offers == 0; }
};

/// One dimension: its terms, and the offers of which the term is unknown.
struct AudienceOf {
    Dimension dimension = Dimension::target;
    std::vector<AudienceTerm> terms;  ///< in the framework's order
    std::size_t unknown = 0;          ///< offers that name no term
    std::size_t offers = 0;           ///< counted, in all
};

/// Target groups, phases, levels: in this order.
std::vector<AudienceOf> audience(const Ecosystem& ecosystem);

/// Tables `target_groups`, `phases`, `levels`, `groups_by_phase` and `groups_by_principle`.
Report audience_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
