#include "render/graphviz/graph.hpp"

#include "render/graphviz/attributes.hpp"
#include "tests/support/board.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("names of nodes, clusters and edges lead back to the board") {
    CHECK(position_of("n12") == 12);
    CHECK(position_of("cluster_3") == 3);
    CHECK(position_of("e0") == 0);
}

TEST_CASE("the graph has a node per card and an edge per curve, in order") {
    auto graph = make_graph(test::small_board("kort"));
    CHECK(agnnodes(graph.get()) == 2);
    CHECK(agnedges(graph.get()) == 1);
    auto* first = agfstnode(graph.get());
    CHECK(std::string(agnameof(first)) == "n0");
    CHECK(std::string(agnameof(agnxtnode(graph.get(), first))) == "n1");
}

TEST_CASE("a card that shows no text has an empty label, not its name") {
    auto board = test::small_board("kort");
    board.cards[0].marks.clear();
    auto graph = make_graph(board);
    CHECK(std::string(agget(agfstnode(graph.get()), dot::c("label"))).empty());
}
