// The bow-tie of a directed graph (Broder et al. 2000): a core in which everyone reaches everyone, what leads into it,
// what it leads to, and what hangs on beside it; and how many arcs are returned.
//
// Core: the largest set of nodes that all reach each other along the arcs, of at least two. Of equally large ones the
// one with the lowest node is taken, and `equally_large` says that there were more. In: reaches the core. Out: is
// reached from it. Tube: from an in-node to an out-node beside the core. Tendril from in, tendril to out: reached from
// in without reaching out, or reaching out without being reached from in. Other: none of these; also all nodes where
// there is no core. An undirected graph's core is its largest component. O(n + m). Empty graph: no places. Parallel
// arcs, self loops and weights play no part.
#pragma once

#include "engine/graph/graph.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace ecomap {

enum class BowTiePlace : std::uint8_t { core, in, out, tube, tendril_from_in, tendril_to_out, other };
inline constexpr std::size_t bow_tie_place_count = 7;

struct BowTie {
    std::vector<BowTiePlace> of;                              ///< by node
    std::array<std::size_t, bow_tie_place_count> sizes = {};  ///< by place
    std::size_t equally_large = 0;                            ///< other sets as large as the core
};

BowTie bow_tie(const Graph& graph);

/// By node: its strongly connected component, numbered from the largest; of equally large ones, that with the lowest
/// node first. (Tarjan 1972.) O(n + m).
std::vector<std::uint32_t> strong_components(const Graph& graph);

/// The share of arcs that are returned. Undirected: 1. Nothing without arcs.
std::optional<double> reciprocity(const Graph& graph);

}  // namespace ecomap
