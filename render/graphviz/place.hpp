// Places for the nodes of a network, found by Graphviz: neato for up to three hundred nodes, from several starts, the
// best kept; sfdp beyond; in both, overlapping boxes are moved apart by prism. Components are placed one by one and
// put together by assemble() in render/board/placement.hpp.
#pragma once

#include "engine/process/child.hpp"
#include "render/board/placement.hpp"

#include <cstddef>

namespace ecomap {

/// The most nodes for which neato is asked: it takes time in the square of them.
inline constexpr std::size_t most_for_neato = 300;

/// The most nodes and springs for which Graphviz is asked at all.
inline constexpr std::size_t most_to_place = 20'000;

/// Places by Graphviz in a child process; on circles (is_fallback says so) when there is more than `most_to_place` or
/// Graphviz finds no places. Which of both it is depends on the task alone, never on the machine. Whole points, so that
/// the same task gives the same places whatever the machine's memory looks like. Throws as run_in_child() does.
Places place_with_graphviz(const PlaceTask& task, const ChildLimits& limits);
/// The same with the usual limits: a Placer.
Places place_with_graphviz(const PlaceTask& task);

/// What the search holds against a placement: crossings, ties over boxes, overlaps, a bad shape, a large area.
double badness(const PlaceTask& task, const Island& island);

}  // namespace ecomap
