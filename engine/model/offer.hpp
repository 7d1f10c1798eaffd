// What one actor offers, could offer, or is asked to offer.
// The classification is a judgement of its own: an offer can be stated and its principles inferred.
#pragma once

#include "engine/model/carried.hpp"
#include "engine/model/own_terms.hpp"
#include "engine/model/period.hpp"
#include "engine/model/rare.hpp"
#include "engine/model/text.hpp"

#include <optional>
#include <string>

namespace ecomap {

struct Offer {
    std::string key;
    ActorId actor;
    Text name;
    Classified<SupportTypeTag> support_types;  ///< may be empty: a role without a support type
    Classified<PrincipleTag> principles;
    Classified<PhaseTag> phases;
    Classified<TargetGroupTag> target_groups;  ///< as written; see expand() for umbrella groups
    Classified<GapTag> gaps;                   ///< reported gaps that this offer answers
    OwnTerms own;                              ///< of the map's own dimensions of offers
    Status status = Status::today;
    Certainty certainty = Certainty::stated;  ///< of the offer itself
    Period period;                            ///< when it holds; unknown ends are empty
    std::optional<Period> as_of;              ///< when the source said so
    Certainty as_of_certainty = Certainty::stated;
    Text example;
    Rare<std::string> source;
    Rare<std::string> note;
    Rare<Carried> carried = {};
};

/// Whether it is in the source's own words that this is offered, and that it is support of these types. An offer that
/// is stated, of a type that is inferred, is not.
bool support_is_stated(const Offer& offer);

/// `groups` with every umbrella group replaced by its members.
TermSet<TargetGroupTag> expand(const TermSet<TargetGroupTag>& groups, const struct Framework& framework);

}  // namespace ecomap
