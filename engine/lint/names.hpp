// Actors that may be one, and short names that are of several. Names are compared without case, blanks and punctuation
// (engine/io/loose_key.hpp), across languages; nearly the same ones by near.hpp. Sorted indexes: n log n in the names.
#pragma once

#include "engine/lint/finding.hpp"

namespace ecomap::lint {

/// Two rows with one name.
Findings same_names(const io::Reading& reading, const Options& options);
/// Two rows with names that are one letter apart.
Findings similar_names(const io::Reading& reading, const Options& options);
/// An abbreviation or another name that several actors have, or that is the id of another; told once, at the second.
Findings shared_short_names(const io::Reading& reading, const Options& options);

}  // namespace ecomap::lint
