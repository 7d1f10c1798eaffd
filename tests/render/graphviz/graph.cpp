#include "render/graphviz/graph.hpp"

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

TEST_CASE("a label that does not fit its card is left out of the graph, so that Graphviz has nothing to warn of") {
    auto board = test::small_board("en mycket lång text som inte ryms i ett litet kort alls");
    auto graph = make_graph(board);
    char name[] = "label";
    CHECK(std::string(agget(agfstnode(graph.get()), name)).empty());
}
