// What is left when those who keep it alive leave one by one: the co-extinction curve and its area.
//
// A two-mode matrix of keepers (rows) and the things they keep (columns). Rows leave in an order; a column dies when
// its last row has left (Memmott, Waser & Price 2004). Robustness R is the area under the curve of the share of columns
// alive against the share of rows gone (Burgos et al. 2007), by trapezoids: R's bipartite draws a spline through the
// points, so its numbers differ a little. Columns that no row keeps are not there from the start and count for nothing.
// Critical to a column is the row that is alone in it.
//
// No rows or no living columns: R is nothing, never 0 or 1. One row: R is 1/2. Disconnected matrices need no care.
// Counts of offers play no part: a row keeps a column or it does not. Greedy: O(ties + (rows + columns) log rows);
// a curve: O(ties). Equals leave in the order of their position, unless an order says otherwise.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ecomap {

/// Rows, and which columns each of them keeps; within a row without duplicates.
struct Keepers {
    std::size_t columns = 0;
    std::vector<std::vector<std::uint32_t>> rows;
};

/// Positions of rows, each once: who leaves first stands first.
using LeavingOrder = std::vector<std::uint32_t>;

/// How many columns are alive when 0, 1, … all rows have left: rows + 1 numbers.
std::vector<std::size_t> surviving_columns(const Keepers& keepers, std::span<const std::uint32_t> order);

/// The area under such a curve, 0 to 1; nothing when there are no rows or no columns to lose.
std::optional<double> robustness_area(std::span<const double> alive);
std::optional<double> robustness_area(std::span<const std::size_t> alive);

/// For each row how many columns only it keeps: what dies when it alone leaves.
std::vector<std::size_t> critical_columns(const Keepers& keepers);

/// For each row how many columns it keeps.
std::vector<double> row_degrees(const Keepers& keepers);

/// Rows by a score of each; equals by position.
LeavingOrder by_score(std::span<const double> scores, bool highest_first);

/// At each step the row whose leaving kills most columns; of equals the one that keeps most living columns.
LeavingOrder greedy_worst_order(const Keepers& keepers);

/// What many random orders give: by step the columns alive, and the area, each as mean and two quantiles.
struct RandomExtinction {
    std::vector<double> mean, low, high;  ///< rows + 1 numbers each; empty without draws
    std::optional<double> area, area_low, area_high;
};

/// `draws` orders from `seed`; every order is as likely. `low` and `high` are the quantiles, 0 to 1, such as 0.05.
/// O(draws × (ties + rows)), room for draws × columns: when the columns died, not how many live at each step.
RandomExtinction random_extinction(const Keepers& keepers, std::size_t draws, std::uint64_t seed, double low,
                                   double high);

/// The value that a share `quantile` of `values` does not exceed, by nearest rank; nothing for no values.
std::optional<double> quantile_of(std::vector<double> values, double quantile);

}  // namespace ecomap
