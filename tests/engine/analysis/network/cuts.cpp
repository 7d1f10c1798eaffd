#include "engine/analysis/network/cuts.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

/// a holds b, c and the pair d-e; e, f and g are a triangle.
Ecosystem kite() {
    Make m;
    m.link("a", "b", "funds").link("a", "c", "funds").link("c", "a", "runs").link("a", "d", "funds");
    m.link("d", "e", "funds").link("e", "f", "funds").link("f", "g", "funds").link("g", "e", "funds");
    return m.done();
}

std::string name(const CollaborationNetwork& network, Node node) { return network.actor(node).key; }

}  // namespace

TEST_CASE("cut points stand with those first that cut off most, with the parts they leave") {
    auto map = kite();
    auto network = collaboration_network(map, {});
    auto cuts = cut_points(network);
    REQUIRE(cuts.size() == 3);
    CHECK(name(network, cuts[0].node) == "d");
    CHECK(cuts[0].sizes() == "3, 3");
    CHECK(cuts[0].cut_off == 3);
    CHECK(cuts[0].alone().empty());
    CHECK(name(network, cuts[1].node) == "a");
    CHECK(cuts[1].sizes() == "4, 1, 1");
    CHECK(cuts[1].alone().size() == 2);
    CHECK(name(network, cuts[2].node) == "e");
    CHECK(cuts[2].cut_off == 2);
}

TEST_CASE("a bridge says how many are on either side and how many links it stands for") {
    auto map = kite();
    auto network = collaboration_network(map, {});
    auto ties = cut_ties(network);
    REQUIRE(ties.size() == 4);
    CHECK(name(network, ties[0].from) == "a");
    CHECK(name(network, ties[0].to) == "d");
    CHECK(ties[0].from_side == 3);
    CHECK(ties[0].to_side == 4);
    CHECK(ties[1].cut_off() == 3);  // d-e
    CHECK(name(network, ties[3].to) == "c");
    CHECK(ties[3].links == 2);
    CHECK(ties[3].cut_off() == 1);
}

TEST_CASE("without ties nothing is cut") {
    Make m;
    m.actor("a").actor("b");
    auto map = m.done();
    CHECK(cut_points(collaboration_network(map, {})).empty());
    CHECK(cut_ties(collaboration_network(map, {})).empty());
    CHECK(cut_points(collaboration_network(Ecosystem{}, {})).empty());
}
