// Words of lists that nobody has closed: terms that are read out of the data (no table of the vocabulary), and free
// words such as a country or a kind of finding. What is the same but for case, blanks, Unicode's forms or punctuation
// is a variant (engine/io/loose_key.hpp); what is one letter away and rarer is similar (near.hpp). Sorted indexes: n
// log n in the words.
#pragma once

#include "engine/lint/finding.hpp"

namespace ecomap::lint {

/// Each variant once, at its first place; the most used of them, or the first of these, is what the hint names.
Findings variant_words(const io::Reading& reading, const Options& options);
Findings similar_words(const io::Reading& reading, const Options& options);
/// An actor with two types in its one cell, which make a third.
Findings several_types(const io::Reading& reading, const Options& options);

}  // namespace ecomap::lint
