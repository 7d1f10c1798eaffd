// A classification, and how sure it is: a judgement of its own beside what it is a classification of.
#pragma once

#include "engine/model/entries.hpp"
#include "engine/model/evidence.hpp"
#include "engine/model/term_set.hpp"

namespace ecomap {

/// A set of terms, how sure it is that these are the right ones, and what is known where there are none.
template <class Tag>
struct Classified {
    TermSet<Tag> terms;  ///< empty: see `unlisted`
    Certainty certainty = Certainty::stated;
    Unlisted unlisted = {};
};

}  // namespace ecomap
