#include "render/board/tie_curves.hpp"

#include "render/board/theme_file.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace ecomap;

namespace {

/// Two nodes 300 points apart, and a third between them.
struct Three {
    Network network;
    std::vector<NodeLook> looks;
    std::vector<Point> middles{{0, 0}, {300, 0}, {150, 34}};

    Three() {
        network.nodes.resize(3);
        network.lines = {{"pengar", ColourRole::support_type, 0}, {"prat", {ColourRole::support_type, 2}, 2}};
        for (auto& node : network.nodes) {
            node.colour = ColourRole::actor_type;
            looks.push_back(look_of(node, Network::Style::names, 1, light_theme()));
        }
    }
    std::vector<Curve> curves(const Theme& theme = light_theme()) const {
        return tie_curves(network, {looks, middles, 5, 1}, "#FFFFFF", theme);
    }
};

double middle_y(const Curve& curve) { return (curve.p0.y + 3 * curve.p1.y + 3 * curve.p2.y + curve.p3.y) / 8; }

}  // namespace

TEST_CASE("a line goes from rim to rim, bowed by its share of the way") {
    auto curve = bowed({0, 0}, 10, {100, 0}, 20, 0.12);
    CHECK(std::hypot(curve.p0.x, curve.p0.y) == Approx(10));
    CHECK(std::hypot(curve.p3.x - 100, curve.p3.y) == Approx(20));
    CHECK(middle_y(curve) > 7);
    CHECK(std::abs(middle_y(bowed({0, 0}, 0, {1000, 0}, 0, 0.12))) < 40);
}

TEST_CASE("a tie bows to the side where no other node stands") {
    Three three;
    three.network.ties = {{0, 1, 0, 1, true, Ink::solid, "", ""}};
    auto curve = three.curves().at(0);
    CHECK(middle_y(curve) < 0);
    CHECK(curve.arrow);
    CHECK(curve.from == 5);
    CHECK(curve.to == 6);
}

TEST_CASE("two families between the same two are two lines on different sides, also there and back") {
    Three three;
    three.network.ties = {{0, 1, 0, 1, false, Ink::solid, "", ""}, {1, 0, 1, 4, false, Ink::solid, "", ""}};
    auto curves = three.curves();
    REQUIRE(curves.size() == 2);
    CHECK(middle_y(curves[0]) * middle_y(curves[1]) < 0);
    CHECK(curves[1].width > curves[0].width);
    CHECK(curves[0].dash == Dash::none);
    CHECK(curves[1].dash == Dash::dotted);
}

TEST_CASE("what could be has a hollow core, what is inferred is pale, what was is grey") {
    Three three;
    three.network.ties = {{0, 1, 0, 1, false, Ink::hollow, "", ""}};
    auto hollow = three.curves();
    REQUIRE(hollow.size() == 2);
    CHECK(hollow[1].colour == "#FFFFFF");
    CHECK(hollow[1].width < hollow[0].width);
    three.network.ties[0].ink = Ink::solid;
    auto solid = three.curves().at(0);
    three.network.ties[0].ink = Ink::hatched;
    CHECK(three.curves().at(0).opacity < solid.opacity);
    three.network.ties[0].ink = Ink::grey;
    CHECK(three.curves().at(0).colour == light_theme().muted);
}

TEST_CASE("in grey no two kinds of line look alike, up to nine; with colours a line has its dash alone") {
    Three three;
    const auto grey = *shipped_theme("print-grey");
    std::set<std::pair<Dash, Bead>> looks;
    for (std::size_t pattern = 0; pattern < 9; ++pattern) {
        INFO(pattern);
        three.network.lines = {{"", {ColourRole::link_family, static_cast<std::uint32_t>(pattern)}, pattern}};
        three.network.ties = {{0, 1, 0, 1, false, Ink::solid, "", ""}};
        const auto curve = three.curves(grey).at(0);
        CHECK(looks.emplace(curve.dash, curve.bead).second);
        CHECK(three.curves().at(0).bead == Bead::none);
        three.network.ties[0].ink = Ink::hollow;
        const auto hollow = three.curves(grey);
        CHECK(hollow.at(0).bead == Bead::none);  // it would lie under the core
        CHECK(hollow.at(1).bead == curve.bead);
        CHECK(hollow.at(1).bead_colour == hollow.at(0).colour);
    }
}
