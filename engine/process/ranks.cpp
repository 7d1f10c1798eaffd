#include "engine/process/ranks.hpp"

#include "engine/process/in_parallel.hpp"

namespace ecomap {
namespace {

/// A state of the process, as a process' rank is.
Ranks*& lent() {
    static Ranks* ranks = nullptr;
    return ranks;
}

}  // namespace

void lend_ranks(Ranks* ranks) { lent() = ranks && ranks->count() > 1 ? ranks : nullptr; }

Ranks* ranks_to_share_with() { return is_in_chunk() ? nullptr : lent(); }

}  // namespace ecomap
