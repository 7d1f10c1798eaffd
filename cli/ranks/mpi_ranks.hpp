// The processes that mpirun started, talking by MPI.
#pragma once

#include "engine/process/ranks.hpp"

namespace ecomap::cli {

/// Whether this process was started as one of several, by mpirun or a scheduler that knows MPI.
bool is_started_in_ranks();

/// Alive from the first to the last word that ranks say to each other. What goes wrong between them ends the run.
class MpiRanks : public Ranks {
public:
    MpiRanks(int& argc, char**& argv);
    std::size_t rank() const override { return rank_; }
    std::size_t count() const override { return count_; }
    void give(std::size_t from, std::string& bytes) override;

    /// Waits for the others to come to the end too, for ever when this one is `well`, else so many seconds. Whether
    /// they did; if so, no rank says anything any more.
    bool meet_at_the_end(bool well, int seconds);
    /// Ends all processes of the run, with this exit code.
    [[noreturn]] void end_all(int code);

private:
    std::size_t rank_ = 0, count_ = 1;
};

}  // namespace ecomap::cli
