// The exact way of max_coverage.hpp, as an integer programme that COIN-OR's CBC solves:
//
//   maximise sum of w_e y_e
//   y_e <= sum of x_i over the items i that cover element e,   0 <= y_e <= 1
//   sum of cost_i x_i <= budget,   sum of x_i over the items of group g >= floor_g,   x_i 0 or 1.
//
// The y need not be whole numbers of themselves: where all x are, the best y are too. Of choices of equal worth the one
// with the fewest items is taken, then the one whose items stand first: a second programme that keeps the worth. The
// search is counted in branches, never in seconds, and runs in one thread, so its answer does not depend on the
// machine. CBC does not survive a lack of memory: who cannot do without the process calls it in a child
// (engine/process/child.hpp).
#pragma once

#include "engine/graph/choice/max_coverage.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ecomap {

struct SolvedCover {
    std::vector<std::uint32_t> items;  ///< ascending
    bool found = false;  ///< false: no choice within the budget keeps the floors, or the search came to none
    bool ended = false;  ///< true: `items` is the best there is, or there is none
    double bound = 0;    ///< no choice is worth more; only when `found` or not `ended`
};

/// The best of `candidates` (ascending positions in the problem's items), after at most `nodes` branches.
SolvedCover solve_cover(const CoverProblem& problem, const std::vector<std::uint32_t>& candidates, std::size_t nodes);

}  // namespace ecomap
