// In the place of engine/graph/choice/cover_solver.cpp: CBC stays with the command. Nothing is searched, so what
// max_coverage.cpp chooses is greedy, with its bound, and is called the best there is only where the bound proves it.
#include "engine/graph/choice/cover_solver.hpp"

#include <limits>

namespace ecomap {

SolvedCover solve_cover(const CoverProblem& /*problem*/, const std::vector<std::uint32_t>& /*candidates*/,
                        std::size_t /*nodes*/) {
    SolvedCover nothing;
    nothing.bound = std::numeric_limits<double>::infinity();
    return nothing;
}

}  // namespace ecomap
