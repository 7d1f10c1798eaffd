#include "engine/model/candidate.hpp"

#include "engine/model/ecosystem.hpp"

namespace ecomap {

Candidate candidate_of(const Ecosystem& ecosystem, OfferId id) {
    const auto& offer = ecosystem[id];
    Candidate candidate;
    candidate.key = offer.key;
    candidate.name = offer.name;
    candidate.actor = offer.actor;
    candidate.offer = id;
    candidate.support_types = offer.support_types.terms;
    candidate.principles = offer.principles.terms;
    candidate.gaps = offer.gaps.terms;
    const bool stated = is_stated(offer.certainty);
    candidate.stated_cells =
        stated && is_stated(offer.support_types.certainty) && is_stated(offer.principles.certainty);
    candidate.stated_gaps = stated && is_stated(offer.gaps.certainty);
    return candidate;
}

}  // namespace ecomap
