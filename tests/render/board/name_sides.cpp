#include "render/board/name_sides.hpp"

#include "render/board/tie_curves.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

NodeLook named(const std::string& name) {
    Network::Node node;
    node.label = name;
    node.colour = ColourRole::actor_type;
    return look_of(node, Network::Style::names, 1, light_theme());
}

const Rect wide{-500, -500, 500, 500};
/// From far below up to a disc at (0, 0), and from the right to it.
const Curve from_below = bowed({0, 200}, 0, {0, 0}, 10, 0), from_the_right = bowed({200, 0}, 0, {0, 0}, 10, 0);
const Curve from_above = bowed({0, -200}, 0, {0, 0}, 10, 0), from_the_left = bowed({-200, 0}, 0, {0, 0}, 10, 0);

/// One node with its disc at (0, 0).
struct One {
    std::vector<NodeLook> looks{named("Namnet")};
    std::vector<Point> middles{looks.front().middle({0, 0})};

    NameSide side_with(const std::vector<Curve>& lines, const Rect& sheet = wide) {
        choose_name_sides(looks, middles, lines, sheet);
        auto disc = looks.front().disc(middles.front());
        CHECK(disc.x == Approx(0).margin(1e-9));
        CHECK(disc.y == Approx(0).margin(1e-9));
        return looks.front().side;
    }
};

}  // namespace

TEST_CASE("a name that no line runs through stays under its disc") {
    CHECK(One().side_with({}) == NameSide::below);
    CHECK(One().side_with({from_above, from_the_left, from_the_right}) == NameSide::below);
}

TEST_CASE("a name that a line runs through moves to the first side that is free of lines") {
    CHECK(One().side_with({from_below}) == NameSide::above);
    CHECK(One().side_with({from_below, from_above}) == NameSide::right);
    CHECK(One().side_with({from_below, from_above, from_the_right}) == NameSide::left);
}

TEST_CASE("a name does not move where it gains nothing, or off the sheet") {
    CHECK(One().side_with({from_below, from_above, from_the_right, from_the_left}) == NameSide::below);
    CHECK(One().side_with({from_below}, {-100, -12, 100, 500}) == NameSide::right);
}

TEST_CASE("a name does not move onto another node") {
    std::vector<NodeLook> looks{named("Namnet"), named("Grannen")};
    std::vector<Point> middles{looks[0].middle({0, 0}), looks[1].middle({0, -40})};
    choose_name_sides(looks, middles, std::vector{from_below}, wide);
    CHECK(looks[0].side == NameSide::right);
    CHECK(looks[1].side == NameSide::below);
}

TEST_CASE("the box of a node holds its disc and its name on every side") {
    for (auto side : {NameSide::below, NameSide::above, NameSide::right, NameSide::left}) {
        auto look = named("Ett namn i flera ord som bryts på några rader").with_name(side);
        Point disc{40, 70}, middle = look.middle(disc);
        CHECK(look.disc(middle).x == Approx(disc.x));
        CHECK(look.disc(middle).y == Approx(disc.y));
        Rect box = Rect{middle.x, middle.y, middle.x, middle.y}.grown(look.box.width / 2, look.box.height / 2);
        CHECK(look.name_at(disc).inside(box.grown(1e-9, 1e-9)));
        CHECK(Rect{disc.x, disc.y, disc.x, disc.y}.grown(look.reach, look.reach).inside(box.grown(1e-9, 1e-9)));
        CHECK_FALSE(look.name_at(disc).meets(Rect{disc.x, disc.y, disc.x, disc.y}.grown(look.reach, look.reach)));
    }
}
