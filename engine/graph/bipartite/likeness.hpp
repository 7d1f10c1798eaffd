// How alike two rows of a two-mode matrix are: five answers to "do these two do the same?".
//
// shared: columns that both have (Breiger 1974). newman_weight: each shared column j counts 1/(q_j - 1), so that what
// everybody has says little (Newman 2001). jaccard: shared / columns of either (Jaccard 1901). sorensen: twice the
// shared / the sum of both counts (Dice 1945; Sørensen 1948). bray_curtis: Σ|a - b| / Σ(a + b) over values, a distance:
// 0 for the same, 1 for nothing in common (Bray & Curtis 1957). O(columns) a pair. Two empty rows have no likeness,
// rather than none: nothing. A row is wholly like itself. For the columns' side, transpose.
#pragma once

#include "engine/graph/bipartite/incidence.hpp"

#include <cstddef>
#include <optional>

namespace ecomap {

std::size_t shared(const Incidence& matrix, std::size_t one, std::size_t other);
/// 0 when they share nothing. `one` and `other` are different rows, so a shared column has at least two.
double newman_weight(const Incidence& matrix, std::size_t one, std::size_t other);
std::optional<double> jaccard(const Incidence& matrix, std::size_t one, std::size_t other);
std::optional<double> sorensen(const Incidence& matrix, std::size_t one, std::size_t other);
std::optional<double> bray_curtis(const Incidence& matrix, std::size_t one, std::size_t other);

}  // namespace ecomap
