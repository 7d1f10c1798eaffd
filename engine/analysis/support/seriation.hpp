// Seriation: an order of things in which like stands beside like, so that groups show as blocks in a matrix.
//
// Average-linkage clustering (UPGMA; Sokal & Michener 1958) gives a tree; when two clusters are joined each is turned
// so that their most similar ends meet (Gruvaeus & Wainer 1972). Equal similarities: the pair whose first members come
// first is joined first, and nothing is turned without a gain. The same input gives the same order. Cost: O(n³).
// None or one thing gives the order there is.
#pragma once

#include <cstddef>
#include <vector>

namespace ecomap {

/// An order of `count` things: positions 0 to count − 1. `similarity` has count × count numbers, row by row, and is
/// symmetric; its diagonal is not read.
std::vector<std::size_t> seriate(const std::vector<double>& similarity, std::size_t count);

}  // namespace ecomap
