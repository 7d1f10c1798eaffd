#include "render/graphviz/marks.hpp"

#include "render/graphviz/attributes.hpp"
#include "render/graphviz/graph.hpp"
#include "tests/support/board.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::dot;

namespace {

std::string value(Agnode_t* node, const char* name) {
    REQUIRE(node != nullptr);
    const char* text = agget(node, c(name));
    return text ? text : "";
}

}  // namespace

TEST_CASE("what is neither ground nor label becomes a node in its place") {
    auto board = test::small_board("kort");
    board.cards[0].marks.push_back(DiscMark{100, 20, 6, "#332288", {}, ""});
    board.cards[0].marks.push_back(test::line_of_text(60, 38, "13"));
    board.cards[0].marks.push_back(LineMark{{0, 30}, {50, 30}, {"#D5D8E1", 1, Dash::none}});
    board.cards[0].marks.push_back(LineMark{{0, 0}, {50, 30}, {"#D5D8E1", 1, Dash::none}});
    board.cards[0].marks.push_back(DiscMark{140, 20, 6, "#332288", {}, "", true});
    auto graph = make_graph(board);
    add_marks(graph.get(), board);
    auto node = [&](const char* name) { return agnode(graph.get(), c(name), 0); };
    CHECK(value(node("n0"), "label") == "kort\\l");
    CHECK(node("n0_1") == nullptr);
    CHECK(value(node("n0_2"), "shape") == "circle");
    CHECK(value(node("n0_2"), "pos") == "140,120");
    CHECK(value(node("n0_3"), "label") == "13");
    CHECK(value(node("n0_3"), "fixedsize") == "false");
    CHECK(value(node("n0_4"), "pos") == "65,110");
    CHECK(node("n0_5") == nullptr);
    CHECK(value(node("n0_6"), "shape") == "diamond");
}

TEST_CASE("an arrow's head lies at the end of its curve, and the curve ends at the head") {
    auto board = test::small_board("kort");
    board.edges[0].arrow = true;
    auto graph = make_graph(board);
    add_marks(graph.get(), board);
    auto* edge = agfstedge(graph.get(), agfstnode(graph.get()));
    CHECK(std::string(agget(edge, c("pos"))) == "e,240,120 160,120 200,120 200,120 230,120");
    CHECK(std::string(agget(edge, c("dir"))) == "forward");
}
