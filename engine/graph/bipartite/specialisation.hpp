// How special a row is, and how far the rows as a whole share the columns out among themselves.
//
// Blüthgen, Menzel & Blüthgen 2006. With A_i the sum of row i, A_j that of column j and m the total,
//   d_i = Σ_j (a_ij/A_i) ln((a_ij/A_i) / (A_j/m)),   d'_i = (d_i - least) / (most - least),
// 0: the row takes of the columns as they stand; 1: what it takes hardly anybody else takes. Most is ln(m/A_i). Least,
// whole numbers: the smallest d that A_i single ties can have, found exactly, since d is a sum of convex functions and
// adding ties one by one where they cost least is then best. Least, other numbers: 0.
//   H2 = - Σ_ij (a_ij/m) ln(a_ij/m),   H2' = (most - H2) / (most - least),
// over matrices of the same sums. Most, whole numbers: found exactly as a flow of least convex cost between the sums
// that occur; other numbers: the product of the sums. Least: no method but trying all is exact; the largest possible
// cell is filled first, again and again, and where the matrix itself has less entropy it is the least. 0: no division
// of work beyond what the sums force; 1: as divided as can be.
//
// The whole-number version is used when all values are whole: the other one calls small sparse matrices special only
// because ties cannot be halved. Published values depend on the version. Empty rows and columns play no part; an empty
// row has no d', nor has one that holds everything. H2' is nothing when the sums leave no choice (one row, one column).
// d': O(rows columns), and O(columns A) for each sum A that rows have. H2': O(cells + n log n), and by ways between the
// r sums that rows and the c sums that columns have, at most one for each sum and each value of a cell, O((r + c) r c)
// each at worst; neither r nor c is above √(2 m). Room for r c.
#pragma once

#include "engine/graph/bipartite/incidence.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace ecomap {

/// Whether every value is a whole number.
enum class Amounts : std::uint8_t { whole, any };

/// d' by row.
std::vector<std::optional<double>> d_prime(const Incidence& matrix, Amounts amounts);
/// H2'.
std::optional<double> h2_prime(const Incidence& matrix, Amounts amounts);

}  // namespace ecomap
