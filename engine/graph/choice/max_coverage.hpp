// Budgeted maximum coverage: which items, for a budget, cover elements of the greatest total weight.
//
// An element counts once, however many chosen items cover it. The problem is NP-hard (Feige 1998: no polynomial method
// is better than 1 - 1/e). Two ways are taken:
// - Exact: items that another one makes needless are left out, then an integer programme (cover_solver.hpp).
// - Greedy, with lazy evaluation (CELF, Leskovec et al. 2007), where there are more items than `exact_items` or the
//   search is given up after `nodes`: the best of taking the largest gain, the largest gain per cost, and the best
//   single item. Its worth is at least (1 - 1/e)/2 of the best there is (Khuller, Moss & Naor 1999), 1 - 1/e when all
//   cost the same (Nemhauser, Wolsey & Fisher 1978); floors void that promise. `bound` is what no choice on this very
//   problem exceeds.
// Floors: of each group at least so many items, or as many as there are to afford. When no choice keeps them within the
// budget, they are dropped, `floors_met` is false and `floors_ruled_out` true. A greedy choice may miss floors that
// another one keeps: then `floors_met` alone is false, and it is never called optimal.
// Equal worth: the item that stands first wins, so the same problem always has the same answer. Worth is compared to
// nine decimals. No items, no budget, no weights: an empty choice, optimal. Costs and weights are at least 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ecomap {

struct CoverItem {
    std::vector<std::uint32_t> covers;       ///< elements, ascending, none twice
    double cost = 1;                         ///< at least 0
    std::vector<std::uint32_t> groups = {};  ///< for the floors, ascending
};

struct CoverProblem {
    std::vector<double> weights;  ///< by element, at least 0
    std::vector<CoverItem> items;
    double budget = 0;
    std::vector<std::size_t> floors = {};  ///< by group: how many items of it at least
};

struct CoverOptions {
    std::size_t exact_items = 150;  ///< more candidates than this are not solved exactly
    std::size_t nodes = 500;        ///< branches looked at before the exact way is given up
};

struct CoverChoice {
    std::vector<std::uint32_t> items;  ///< those that add most first
    std::vector<double> gains;         ///< what each adds to those before it
    double worth = 0;                  ///< weight of what they cover
    double cost = 0;
    double bound = 0;  ///< no choice within the budget is worth more, or none that keeps the floors if this one does
    bool optimal = false;  ///< nothing is worth more: `worth` = `bound`
    bool floors_met = true;
    bool floors_ruled_out = false;  ///< proven: no choice within the budget keeps them
};

/// The best choice, or a good one with a bound.
CoverChoice choose_cover(const CoverProblem& problem, const CoverOptions& options = {});
/// The greedy choice alone, with its bound.
CoverChoice choose_cover_greedily(const CoverProblem& problem);

/// The part of the best worth that a greedy choice is never below: (1 - 1/e)/2, or 1 - 1/e for equal costs; 0 with
/// floors.
double greedy_guarantee(const CoverProblem& problem);

}  // namespace ecomap
