#include "engine/analysis/network/network_nodes.hpp"

#include "engine/analysis/network/network.hpp"
#include "tests/support/make.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Make;

TEST_CASE("nodes are ranked by falling value, equals share a rank and stand in alphabetical order") {
    Make m;
    m.actor("1", {.name = "Örebro"}).actor("2", {.name = "Åmål"}).actor("3", {.name = "Zeta"});
    m.actor("4", {.name = "Alingsås", .node_class = NodeClass::category}).link("1", "2", "funds");
    auto map = m.done();
    auto network = collaboration_network(map, {});
    NetworkNodes nodes(map, network);
    auto order = ranked(nodes, {0, 1, 2, 3}, {1, 1 + 1e-12, 5, 0});
    REQUIRE(order.size() == 4);
    CHECK(order[0].node == 2);
    CHECK(order[1].node == 1);
    CHECK(order[2].node == 0);
    CHECK(order[1].rank == 2);
    CHECK(order[2].rank == 2);
    CHECK(order[2].tied_with == 1);
    CHECK(order[3].rank == 4);
    CHECK(linked_nodes(nodes) == std::vector<Node>{0, 1});
    CHECK(nodes.in_alphabet({0, 1, 2, 3}) == std::vector<Node>{3, 2, 1, 0});
}

TEST_CASE("nodes are named with what they are, and their cells fit the columns") {
    Make m;
    m.actor("a", {.name = "Adda AB", .abbreviation = "Adda"})
        .actor("k", {.name = "Kommuner", .node_class = NodeClass::category});
    auto map = m.done();
    auto network = collaboration_network(map, {});
    NetworkNodes nodes(map, network);
    CHECK(in_words(nodes.names({1, 0}), "sv") == "Kommuner (kategori) och Adda");
    CHECK(in_words(nodes.names({1, 0}, 1), "en") == "Kommuner (category) and Adda");
    CHECK(in_words(nodes.count(2), "sv") == "2 noder");
    CHECK(nodes.cells(0).size() == node_columns().size());
    CHECK(std::get<std::string>(nodes.cells(0)[0]) == "a");
}

TEST_CASE("a network without nodes has none to name") {
    Ecosystem empty;
    auto network = collaboration_network(empty, {});
    NetworkNodes nodes(empty, network);
    CHECK(ranked(nodes, {}, {}).empty());
    CHECK(linked_nodes(nodes).empty());
}
