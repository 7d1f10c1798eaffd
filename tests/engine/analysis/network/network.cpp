#include "engine/analysis/network/network.hpp"

#include "tests/support/make.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Make;

namespace {

/// A tie between Örebro and Åmål; Zeta and the category Alingsås have none.
Ecosystem four() {
    Make m;
    m.actor("1", {.name = "Örebro"}).actor("2", {.name = "Åmål"}).actor("3", {.name = "Zeta"});
    m.actor("4", {.name = "Alingsås", .node_class = NodeClass::category}).link("1", "2", "funds");
    return m.done();
}

}  // namespace

TEST_CASE("the network counts today's links, or those of the statuses that a filter asked for") {
    Make m;
    m.link("a", "b", "funds").link("b", "c", "funds", {.status = Status::could});
    m.link("a", "c", "funds", {.status = Status::historic});
    CHECK(collaboration_network(m.done(), {}).links == 1);
    m.raw().provenance.statuses = {Status::today, Status::could};
    CHECK(collaboration_network(m.done(), {}).links == 2);
}

TEST_CASE("events are left out with their links unless they are asked for") {
    Make m;
    m.actor("day", {.node_class = NodeClass::event}).link("a", "day", "joins").link("b", "day", "joins");
    auto map = m.done();
    CHECK(collaboration_network(map, {}).size() == 2);
    CHECK(collaboration_network(map, {}).links == 0);
    CHECK(collaboration_network(map, {}).left_links == 2);
    Params params;
    params.with_events = true;
    CHECK(collaboration_network(map, params).size() == 3);
    CHECK(collaboration_network(map, params).links == 2);
}

TEST_CASE("ties go both ways, arcs along the links, between the same nodes") {
    auto map = four();
    auto network = collaboration_network(map, {});
    CHECK(network.graph.arc_count() == 2);
    CHECK(network.arcs.arc_count() == 1);
    CHECK(network.arcs.neighbours(0).size() == 1);
    CHECK(network.arcs.node_count() == network.size());
    CHECK(network.degree(1) == 1);
}

TEST_CASE("links without direction are arcs both ways, and none among those with a direction") {
    Make m;
    m.link_kind("cooperates", false).link("a", "b", "cooperates").link("b", "c", "funds");
    auto map = m.done();
    auto network = collaboration_network(map, {});
    CHECK(network.arcs.arc_count() == 3);
    CHECK(network.directed.arc_count() == 1);
    CHECK(network.directed.node_count() == network.size());
}

TEST_CASE("every node is linked or alone, in one part, and in a place of its own in the alphabet") {
    auto map = four();
    auto network = collaboration_network(map, {});
    CHECK(network.nodes() == std::vector<Node>{0, 1, 2, 3});
    CHECK(network.linked() == std::vector<Node>{0, 1});
    CHECK(network.alone() == std::vector<Node>{2, 3});
    CHECK(network.linked_parts() == 1);
    CHECK(network.members() == std::vector<std::vector<Node>>{{0, 1}, {2}, {3}});
    CHECK(network.in_alphabet({0, 1, 2, 3}) == std::vector<Node>{3, 2, 1, 0});
    CHECK(in_words(network.names({3, 0}), "sv") == "Alingsås (kategori) och Örebro");
    CHECK(in_words(network.names({3, 0}, 1), "en") == "Alingsås (category) and Örebro");
    CHECK(in_words(network.count(2), "sv") == "2 noder");
}

TEST_CASE("nodes are ranked by falling value, equals share a rank and stand in alphabetical order") {
    auto map = four();
    auto network = collaboration_network(map, {});
    auto order = ranked(network, {0, 1, 2, 3}, {1, 1 + 1e-12, 5, 0});
    REQUIRE(order.size() == 4);
    CHECK(order[0].node == 2);
    CHECK(order[1].node == 1);
    CHECK(order[2].node == 0);
    CHECK(order[1].rank == 2);
    CHECK(order[2].rank == 2);
    CHECK(order[2].tied_with == 1);
    CHECK(order[3].rank == 4);
    CHECK(leaders_of(order) == std::vector<Node>{2});
    CHECK(leaders_of(ranked(network, {0, 1}, {1, 1, 0, 0})) == std::vector<Node>{1, 0});
}

TEST_CASE("a network without nodes has none to name") {
    Ecosystem empty;
    auto network = collaboration_network(empty, {});
    CHECK(network.nodes().empty());
    CHECK(network.members().empty());
    CHECK(ranked(network, {}, {}).empty());
    CHECK(leaders_of({}).empty());
}
