// How a node of a network looks: a disc or another sign (node_sign.hpp) whose area is its size, a rim that keeps lines
// off it, a ring when it is a cut point, and its name under it, or where lines leave room (name_sides.hpp). Measured
// before it is placed, drawn after.
#pragma once

#include "render/board/board.hpp"
#include "render/board/node_sign.hpp"
#include "render/board/pieces.hpp"
#include "render/board/placement.hpp"
#include "render/board/text_metrics.hpp"
#include "render/board/theme.hpp"
#include "render/shape/network.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace ecomap {

/// Where a name stands, seen from its disc.
enum class NameSide : std::uint8_t { below, above, right, left };

struct NodeLook {
    double radius = 0;  ///< of a disc of its area
    NodeSign sign = NodeSign::disc;
    double reach = 0;  ///< from its middle to the outside of rim and ring
    Weight weight = Weight::regular;
    Fitted label;  ///< beside the disc; no lines: none
    NodeBox name;  ///< the room that the label takes
    NameSide side = NameSide::below;
    Fitted inside;     ///< bubbles: what stands in the disc, the label first
    double scale = 1;  ///< of dots on a small sheet
    NodeBox box;       ///< disc and label

    /// From the middle of the box to the middle of the disc.
    Point to_disc() const;
    Point disc(Point middle) const { return {middle.x + to_disc().x, middle.y + to_disc().y}; }
    /// The middle of the box whose disc has its middle at `disc`.
    Point middle(Point disc) const { return {disc.x - to_disc().x, disc.y - to_disc().y}; }
    /// Where the label stands when the disc has its middle at `disc`.
    Rect name_at(Point disc) const;
    /// The same node with its name on that side.
    NodeLook with_name(NameSide to) const;
};

/// The surface of a disc on `ground`: as a chip's, but what is hollow or dotted lets the ground be seen.
Surface disc_surface(const std::string& colour, Ink ink, const std::string& ground, const Theme& theme);

/// Measures a node. `scale` makes dots smaller than they are on the screen.
NodeLook look_of(const Network::Node& node, Network::Style style, double scale, const Theme& theme);

/// The node as a card whose box has its middle at `middle`, on a surface of colour `ground`.
Item node_item(const Network::Node& node, const NodeLook& look, Point middle, const std::string& ground,
               const Theme& theme);

}  // namespace ecomap
