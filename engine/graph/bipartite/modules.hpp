// Groups of rows and columns together that have more ties among themselves than chance would give them.
//
// Sought is the highest modularity of Barber 2007 over ties that are there or not: Σ over cells in the same group of
// (b_ij - k_i q_j / m) / m, where k and q count the ties of row and column and m all of them. Values play no part, so
// that something counted twice moves nobody. Found as by Liu & Murata 2010 (LPAb+): each row joins the group of columns
// that it gains most in, then each column that of rows, until nobody moves (BRIM, Barber 2007); then the two groups
// that gain most by it are joined, and all begins anew. To find the best is NP-hard, so several starts are tried, the
// first with every column on its own, the others with columns dealt out at random (as by Beckett 2016), and the best is
// kept: same matrix and options, same answer. All is counted in whole numbers, so no rounding decides. A group hangs on
// ties: each of its rows has a column in it and the other way round; rows and columns without ties are groups of their
// own. Cost of a start: O(rounds × ties + merges × (groups² + ties)). No ties: modularity is nothing.
#pragma once

#include "engine/graph/bipartite/incidence.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace ecomap {

struct ModuleOptions {
    unsigned starts = 50;    ///< at least one
    std::uint64_t seed = 1;  ///< of the random starts
};

/// Largest first; of equally large ones that with the lowest row first, those without rows last.
struct Modules {
    std::vector<std::uint32_t> rows, columns;  ///< by row and by column: its group, from 0
    std::size_t count = 0;
    std::optional<double> modularity;  ///< barber_modularity() of binary(matrix) in these groups
};

Modules modules(const Incidence& matrix, const ModuleOptions& options = {});

}  // namespace ecomap
