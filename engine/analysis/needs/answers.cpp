#include "engine/analysis/needs/answers.hpp"

namespace ecomap {

Answers answers_of_today(const Ecosystem& ecosystem) {
    Answers answers;
    for (const auto& offer : ecosystem.offers) {
        if (offer.status != Status::today) continue;
        const bool is_silent = entries_of(offer.gaps.terms, offer.gaps.unlisted) == Entries::unknown;
        ++(is_silent ? answers.silent : answers.speaking);
        for (auto gap : offer.gaps.terms) answers.answered.insert(gap);
    }
    const bool none_left = answers.silent == 0 && ecosystem.provenance.filter.empty();
    answers.is_known = answers.speaking > 0 || none_left;
    return answers;
}

}  // namespace ecomap
