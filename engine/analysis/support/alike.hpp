// Who is most alike: pairs that have most in common of what either has.
//
// Likeness is what both have / what either has (Jaccard 1901), 0 to 1, compared as whole numbers so that no rounding
// decides an order; then by how much both have, both falling, then by position. Who has nothing is like nobody; a pair
// that shares nothing is no pair. Those who have exactly the same are one kind: kinds are compared by counting what
// they meet in (count_together() of engine/graph/bipartite/lines.hpp), and a pair of kinds is opened only where one of
// its pairs is among the first. O(Σ over things of the square of the kinds that have it + n log n), room for one kind's
// counts and the pairs that are asked for. Few things make few kinds: then it is n log n.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace ecomap {

struct AlikePair {
    std::size_t one = 0, other = 0;  ///< positions
    std::size_t shared = 0, either = 0;
    double jaccard() const { return static_cast<double>(shared) / static_cast<double>(either); }
};

struct Alike {
    std::vector<AlikePair> first;                   ///< the first pairs in order, one < other
    std::size_t sharing = 0;                        ///< how many pairs share something
    std::size_t equally_first = 0;                  ///< how many of them as much, of as much, as the first
    std::vector<std::optional<AlikePair>> closest;  ///< by position `one`: the other that is most like it
};

/// `sets`: what each has, as numbers below `things`, ascending. `most`: how many pairs are kept; 0: all.
Alike most_alike(const std::vector<std::vector<std::size_t>>& sets, std::size_t things, std::size_t most);

}  // namespace ecomap
