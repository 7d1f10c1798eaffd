// How near all others are to each node: the sums of which harmonic closeness, closeness and mean distances are made.
//
// One breadth-first search from 256 sources at a time (Then et al. 2014): a node's row holds one bit for each source,
// the frontiers of all of them move together, and a row is joined to a neighbour's by a few words' "or". The next
// frontier is pushed from the last while that is small, and pulled by the nodes that still miss a source when it is
// large (Beamer, Asanović & Patterson 2012).
//
// Steps count ties along the arcs, weights play no part. Empty graph: no numbers. No way: adds nothing. Time
// O(n (n + m)) at worst, as when no two searches meet (a chain), and a 256th of it where they all do; memory 120 bytes
// a node and thread, and up to 768 a node for the sums of parts. The sums are made source after source in groups of
// 256, so the last bits of `harmonic` depend on the numbers of nodes in a graph of more; the others are whole.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstdint>
#include <limits>
#include <vector>

namespace ecomap {

/// The other nodes u that reach a node v, d(u, v) steps away.
struct Nearness {
    double harmonic = 0;         ///< the sum of 1/d
    std::uint64_t steps = 0;     ///< the sum of d
    std::uint32_t others = 0;    ///< how many they are
    std::uint32_t farthest = 0;  ///< the most d
};

/// By node; only others at most `within` steps away are counted. The same for any number of `threads`
/// (in_parallel.hpp).
std::vector<Nearness> nearness(const Graph& graph, std::size_t within = std::numeric_limits<std::size_t>::max(),
                               std::size_t threads = 0);

}  // namespace ecomap
