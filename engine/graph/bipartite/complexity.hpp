// Complexity: who does many things that few do, from nothing but who does what.
//
// Economic complexity (Hidalgo & Hausmann 2009; Hausmann et al. 2013): the eigenvector of the second largest eigenvalue
// of Σ_j M_ij M_kj / (k_i q_j) for the rows (ECI), and likewise for the columns (PCI), each made to have mean 0 and
// standard deviation 1 (dividing by the number, not the number less one; some programs give the columns the rows' mean
// and deviation). The sign, which an eigenvector lacks, is such that rows of many columns have the higher numbers
// (positive correlation with k); a column has the sign of the rows that have it. Ties are taken as equal.
//
// It exists only within what hangs together, so it is found for the largest component; outside it there is no number.
// There is none at all when: fewer than two rows or columns are left; the second eigenvalue is 0 or the same as the
// third (margin 1e-9: no one direction stands out); all numbers are the same; or the correlation that gives the sign
// is 0. Jacobi's method on the smaller side: O(n³) a sweep, about ten sweeps.
//
// Fitness (Tacchella, Cristelli, Caldarelli, Gabrielli & Pietronero 2012): F_i = Σ_j M_ij Q_j and Q_j = 1 / Σ_i M_ij /
// F_i, each divided by its mean, over and over from 1. Numbers of weak rows and columns may sink towards 0 for ever, as
// a power of the steps or exponentially, depending on the shape of the matrix (Pugliese, Zaccaria & Pietronero 2016).
// So it is done in logarithms, where nothing leaves the range of doubles and no early order is taken for the last one:
// the steps are doubled, to 64 at least, until those that do not sink stay where they are. A number sinks when it falls
// in the last half of the steps by at least 3/4 of what it fell in the quarter before: a power falls by as much, an
// exponential by twice as much, what comes to rest as 1/steps by half; and it is below the mean. Its limit, 0, is what
// it gets. Others are told apart when the difference of their logarithms, carried on as 1/steps, stays above 1e-6.
// Empty rows and columns have none. O(filled cells) a step.
#pragma once

#include "engine/graph/bipartite/incidence.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace ecomap {

enum class Lack : std::uint8_t { none, too_small, no_direction, no_sign };

struct Complexity {
    std::vector<std::optional<double>> rows, columns;
    std::optional<double> eigenvalue;  ///< the second; the nearer to 1, the more the component falls into two worlds
    std::size_t rows_within = 0;       ///< rows of the largest component
    Lack lack = Lack::none;            ///< why there is no number
};

Complexity economic_complexity(const Incidence& matrix);

struct Fitness {
    std::vector<std::optional<double>> rows, columns;  ///< 0: it sinks for ever
    /// By row, from 1, "1224": those that cannot be told apart share it, as do all that sink; 0 for empty rows.
    std::vector<std::size_t> row_ranks;
    std::size_t steps = 0;
    bool converged = true;  ///< in the last half of the steps no number that does not sink moved by more than 1e-9
};

/// At most 4096 steps, fewer on a large matrix.
Fitness fitness(const Incidence& matrix);

/// The natural logarithms after so many steps; nothing for empty rows and columns.
struct FitnessLogs {
    std::vector<std::optional<double>> rows, columns;
};

FitnessLogs fitness_logs(const Incidence& matrix, std::size_t steps);

}  // namespace ecomap
