// Where the nodes of a network stand: what a layout asks, and who may answer. A layout is given a Placer and never
// knows whether Graphviz (render/graphviz/place.hpp) or the circles below are behind it.
#pragma once

#include "render/board/board.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ecomap {

/// The room that a node needs around its middle, label included.
struct NodeBox {
    double width = 0;
    double height = 0;
};

/// A tie by positions in the list of boxes; a heavier one draws its ends nearer.
struct Spring {
    std::size_t from = 0;
    std::size_t to = 0;
    double weight = 1;
};

/// What is to be placed.
struct PlaceTask {
    std::vector<NodeBox> boxes;
    std::vector<Spring> springs;
    double aspect = 1.45;  ///< width to height that would be best
};

struct Places {
    std::vector<Point> middles;  ///< by box; no two boxes overlap. The top left of all boxes is at (0, 0)
    bool is_fallback = false;    ///< the search did not come to an end: nodes stand on circles
};

/// Pure: the same task, the same places to the last bit.
using Placer = Places (*)(const PlaceTask&);

/// Each component on a circle of its own, in the order that a walk along its ties meets the nodes. Needs nothing but
/// arithmetic: the answer when there is no better one, and in tests.
Places place_on_circles(const PlaceTask& task);

/// A set of nodes that hang together, placed by themselves.
struct Island {
    std::vector<std::size_t> nodes;  ///< positions in the task
    std::vector<Point> middles;
};

/// The components of the task, largest first, then by first node; nodes ascending, nothing placed.
std::vector<Island> islands_of(const PlaceTask& task);

/// All islands on one sheet: the largest first, each further one as near as it comes without its boxes touching others
/// or lying on their ties. Moves overlapping boxes of an island apart first, if there are any. O(islands² × boxes).
std::vector<Point> assemble(const PlaceTask& task, std::vector<Island> islands);

/// How many pairs of boxes overlap.
std::size_t overlaps(std::span<const NodeBox> boxes, std::span<const Point> middles);
/// How many pairs of ties cross, as straight lines; ties that share an end do not.
std::size_t crossings(std::span<const Spring> springs, std::span<const Point> middles);
/// The rectangle around all boxes.
NodeBox extent(std::span<const NodeBox> boxes, std::span<const Point> middles, Point& top_left);

}  // namespace ecomap
