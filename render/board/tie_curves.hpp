// The lines of a network: bowed, so that two ties between the same nodes are two lines and a line is told from those
// that it crosses; to the side where they run over least.
#pragma once

#include "render/board/board.hpp"
#include "render/board/node_look.hpp"
#include "render/board/theme.hpp"
#include "render/shape/network.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ecomap {

/// A network's nodes as they stand on the board.
struct PlacedNodes {
    std::span<const NodeLook> looks;
    std::span<const Point> middles;  ///< of the boxes
    std::size_t first_card = 0;      ///< of the first node, in Board::cards
    double scale = 1;
};

/// A curve from the rim of one disc to the rim of another; `bow` is how far its middle lies beside the straight line,
/// as a share of the way.
Curve bowed(Point from, double from_reach, Point to, double to_reach, double bow);

/// Whether a curve runs through a rectangle.
bool runs_through(const Curve& curve, const Rect& rect);

/// The curves of all ties. What is "could" is a line with a hollow core, "recommended" one with a dotted core; what is
/// inferred is pale; what was is grey.
std::vector<Curve> tie_curves(const Network& network, const PlacedNodes& placed, const std::string& ground,
                              const Theme& theme);

/// Width of a tie that stands for so many links.
double tie_width(std::size_t links);
Dash dash_of(std::size_t pattern);
/// In a theme whose colours tell no kinds apart, patterns of the same dash have different beads: nine are told apart.
Bead bead_of(std::size_t pattern, const Theme& theme);
constexpr double bar_bead_width = 2.4;
/// Half the length of a bead.
double bead_reach(double line_width);

}  // namespace ecomap
