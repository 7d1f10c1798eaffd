// What a node of a network is drawn as: a disc, or a square when it is of another kind than the rest, such as an event.
// A theme that tells types of actor by bars has too few greys for all: there a type is a disc, a square or a diamond
// where its bar is whole, dashed or double (theme.hpp). All of a size have the same area.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"

#include <cstdint>

namespace ecomap {

enum class NodeSign : std::uint8_t { disc, square, diamond };

/// The sign of a node whose group has the colour `role`; `square`: of another kind than the rest.
NodeSign node_sign(const ColourRole& role, bool square, const Theme& theme);

/// How far a sign reaches from its middle, when a disc of the same area has `radius`.
double sign_reach(NodeSign sign, double radius);

/// The radius of the largest disc within it.
double sign_inside(NodeSign sign, double radius);

/// The sign with its furthest points `reach` from (x, y), and `rim` wider on each side.
Mark sign_mark(NodeSign sign, Point at, double reach, double rim, const std::string& fill, const Stroke& stroke,
               const std::string& hatch);

}  // namespace ecomap
