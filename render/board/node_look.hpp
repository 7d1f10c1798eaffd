// How a node of a network looks: a disc whose area is its size, a rim that keeps lines off it, a ring when it is a cut
// point, and its name under it. Measured before it is placed, drawn after.
#pragma once

#include "render/board/board.hpp"
#include "render/board/pieces.hpp"
#include "render/board/placement.hpp"
#include "render/board/text_metrics.hpp"
#include "render/board/theme.hpp"
#include "render/shape/network.hpp"

#include <string>
#include <vector>

namespace ecomap {

struct NodeLook {
    double radius = 0;
    double reach = 0;  ///< from the middle of the disc to the outside of rim and ring
    Weight weight = Weight::regular;
    Fitted label;      ///< under the disc; no lines: none
    Fitted inside;     ///< bubbles: what stands in the disc, the label first
    double scale = 1;  ///< of dots on a small sheet
    NodeBox box;       ///< disc and label
    Point disc(Point middle) const { return {middle.x, middle.y - box.height / 2 + reach}; }
};

/// The surface of a disc on `ground`: as a chip's, but what is hollow or dotted lets the ground be seen.
Surface disc_surface(const std::string& colour, Ink ink, const std::string& ground, const Theme& theme);

/// Measures a node. `scale` makes dots smaller than they are on the screen.
NodeLook look_of(const Network::Node& node, Network::Style style, double scale, const Theme& theme);

/// The node as a card whose box has its middle at `middle`, on a surface of colour `ground`.
Item node_item(const Network::Node& node, const NodeLook& look, Point middle, const std::string& ground,
               const Theme& theme);

}  // namespace ecomap
