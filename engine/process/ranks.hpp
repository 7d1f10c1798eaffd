// The processes of one run, all of which do the same on the same data and share out what takes long (MPI calls them
// ranks). The engine knows nothing of how they talk: whoever starts it so lends it a Ranks (cli/mpi).
#pragma once

#include <cstddef>
#include <string>

namespace ecomap {

class Ranks {
public:
    virtual ~Ranks() = default;
    virtual std::size_t rank() const = 0;   ///< of this process, from 0
    virtual std::size_t count() const = 0;  ///< at least 1
    /// Every rank calls it in the same order: gives `bytes` of the rank `from` to all others.
    virtual void give(std::size_t from, std::string& bytes) = 0;
};

/// From here on, and until it is lent nothing again, this process is one of `ranks`, which must outlive that. Not while
/// anything is computed.
void lend_ranks(Ranks* ranks);
/// What this thread may share work out to: nothing when the process is alone, nor inside a chunk of in_parallel(),
/// which other ranks begin in another order.
Ranks* ranks_to_share_with();

}  // namespace ecomap
