// Something that could be paid for: an offer that an actor could make, or one that exists only as a proposal.
#pragma once

#include "engine/model/id.hpp"
#include "engine/model/term_set.hpp"
#include "engine/model/text.hpp"

#include <optional>
#include <string>

namespace ecomap {

struct Ecosystem;

struct Candidate {
    std::string key;
    Text name;
    std::optional<ActorId> actor;  ///< who would do it; none: not said
    std::optional<OfferId> offer;  ///< the offer of the map that it is; none: it is new
    std::optional<double> cost;    ///< at least 0; none: not given
    TermSet<SupportTypeTag> support_types;
    TermSet<PrincipleTag> principles;
    TermSet<GapTag> gaps;      ///< reported gaps that it answers
    bool stated_cells = true;  ///< its support types and principles are stated, not inferred
    bool stated_gaps = true;   ///< that it answers its gaps is stated
};

/// The offer as a candidate without a cost.
Candidate candidate_of(const Ecosystem& ecosystem, OfferId offer);

}  // namespace ecomap
