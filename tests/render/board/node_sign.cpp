#include "render/board/node_sign.hpp"

#include "render/board/node_look.hpp"
#include "render/board/theme_file.hpp"

#include <catch2/catch.hpp>

#include <numbers>
#include <set>

using namespace ecomap;

namespace {

ColourRole type(std::size_t place) { return ColourRole(ColourRole::actor_type, place, ""); }

const std::vector<NodeSign> all_signs{NodeSign::disc, NodeSign::square, NodeSign::diamond};

/// Of the mark as it is drawn.
double area_of(const Mark& mark) {
    if (const auto* box = std::get_if<BoxMark>(&mark)) return box->width * box->height;
    const auto& disc = std::get<DiscMark>(mark);
    return disc.r * disc.r * (disc.diamond ? 2 : std::numbers::pi);
}

}  // namespace

TEST_CASE("in colours every type is a disc, and what is of another kind a square") {
    for (std::size_t place = 0; place < 12; ++place) {
        CHECK(node_sign(type(place), false, light_theme()) == NodeSign::disc);
        CHECK(node_sign(type(place), true, light_theme()) == NodeSign::square);
    }
}

TEST_CASE("in grey no two types of different colour have the same sign in the same grey") {
    const auto grey = *shipped_theme("print-grey");
    std::set<std::pair<NodeSign, std::size_t>> looks;
    for (std::size_t place = 0; place < grey.type_colours.size(); ++place)
        CHECK(looks.emplace(node_sign(type(place), false, grey), place % 3).second);
    CHECK(looks.size() == 9);
    CHECK(node_sign(ColourRole::muted, false, grey) == NodeSign::disc);
}

TEST_CASE("signs of one radius have one area, reach as far as they are said to, and hold the disc within") {
    for (auto sign : all_signs) {
        const auto mark = sign_mark(sign, {0, 0}, sign_reach(sign, 10), 0, "#000000", {}, "");
        CHECK(area_of(mark) == Approx(std::numbers::pi * 100));
        CHECK(sign_inside(sign, 10) <= 10);
        CHECK(sign_reach(sign, 10) >= 10);
    }
    const auto square = std::get<BoxMark>(sign_mark(NodeSign::square, {3, 4}, std::numbers::sqrt2, 1, "", {}, ""));
    CHECK(square.x == Approx(1));
    CHECK(square.y == Approx(2));
    CHECK(square.width == Approx(4));
    const auto diamond = std::get<DiscMark>(sign_mark(NodeSign::diamond, {3, 4}, 5, 1, "", {}, ""));
    CHECK(diamond.diamond);
    CHECK(diamond.r == Approx(5 + std::numbers::sqrt2));  // each side 1 further out
}
