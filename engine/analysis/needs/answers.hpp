// What the offers of today say of the reported gaps that they answer. An offer without gaps is silent: which it answers
// is unknown (engine/model/entries.hpp). Where all are silent, or a filter took all of them away, nobody knows of any
// gap whether something answers it; where some speak, of those that they do not name only the silent ones may.
// O(offers).
#pragma once

#include "engine/model/ecosystem.hpp"

#include <cstddef>

namespace ecomap {

struct Answers {
    TermSet<GapTag> answered;              ///< named by an offer of today
    std::size_t speaking = 0, silent = 0;  ///< offers of today that say which gaps they answer, and that do not
    bool is_known = true;
};

Answers answers_of_today(const Ecosystem& ecosystem);

}  // namespace ecomap
