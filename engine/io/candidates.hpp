// A table of what could be paid for, beside a map: what it costs, and for a new proposal what it would support. A row
// whose id is that of an offer in the map takes from it what the row leaves empty, so `id,cost` is a whole table.
// Problems are reported as those of any other table. When some rows have a cost, all must: a row without one is an
// error and left out, because nothing and one krona are both wrong guesses.
#pragma once

#include "engine/io/diagnostic.hpp"
#include "engine/io/source_file.hpp"
#include "engine/model/candidate.hpp"
#include "engine/model/ecosystem.hpp"

#include <vector>

namespace ecomap {

struct LoadedCandidates {
    std::vector<Candidate> candidates;  ///< in file order
    Diagnostics diagnostics;
};

/// Understands the file by the words of `ecosystem`; never throws for what it holds.
LoadedCandidates load_candidates(SourceFile file, const Ecosystem& ecosystem);

}  // namespace ecomap
