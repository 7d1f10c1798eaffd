#include "render/board/node_sign.hpp"

#include <numbers>

namespace ecomap {
namespace {

/// Half the side of a square that has the area of a disc of radius 1.
constexpr double half_side = 0.5 / std::numbers::inv_sqrtpi;

}  // namespace

NodeSign node_sign(const ColourRole& role, bool square, const Theme& theme) {
    if (square) return NodeSign::square;
    switch (bar_pattern(role, theme)) {
        case 0:
            return NodeSign::disc;
        case 1:
            return NodeSign::square;
        default:
            return NodeSign::diamond;
    }
}

double sign_reach(NodeSign sign, double radius) {
    return sign == NodeSign::disc ? radius : radius * half_side * std::numbers::sqrt2;
}

double sign_inside(NodeSign sign, double radius) { return sign == NodeSign::disc ? radius : radius * half_side; }

Mark sign_mark(NodeSign sign, Point at, double reach, double rim, const std::string& fill, const Stroke& stroke,
               const std::string& hatch) {
    if (sign == NodeSign::square) {
        double half = reach / std::numbers::sqrt2 + rim;
        return BoxMark{at.x - half, at.y - half, 2 * half, 2 * half, 0, fill, stroke, hatch};
    }
    DiscMark disc{at.x, at.y, reach + rim, fill, stroke, hatch};
    if (sign == NodeSign::diamond) disc.diamond = true, disc.r = reach + rim * std::numbers::sqrt2;
    return disc;
}

}  // namespace ecomap
