#include "render/board/layout.hpp"

#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace ecomap;
using ecomap::test::complaints;
using ecomap::test::crowd_name;

namespace {

Flow small_flow() {
    Flow flow;
    flow.heading = {"Rubrik", "Så läser du.", {}, "källa", "data", "sv", ""};
    flow.left = {{"", "liten", "2 aktörer", {ColourRole::actor_type, 0, "#225588"}},
                 {"", "stor", "9 aktörer", {ColourRole::actor_type, 0, "#00678F"}}};
    flow.right = {{"F", "Finansiering", "3 av 9", ColourRole::support_type},
                  {"T", "Testbädd", "8 av 9", {ColourRole::support_type, 3}}};
    flow.ribbons = {{0, 0, 2, "a"}, {1, 0, 1, "b"}, {1, 1, 8, "c"}};
    return flow;
}

Flow large_flow(unsigned left, unsigned right, unsigned largest) {
    test::Random random(left * 31 + right);
    Flow flow = small_flow();
    flow.left_title = "Aktörstyper";
    flow.right_title = "Stödtyper";
    flow.left.clear();
    flow.right.clear();
    flow.ribbons.clear();
    for (unsigned i = 0; i < left; ++i)
        flow.left.push_back({"", crowd_name(i), "1 aktör · 2 erbjudanden", {ColourRole::actor_type, 0, "#4A4F57"}});
    for (unsigned i = 0; i < right; ++i)
        flow.right.push_back({"F", crowd_name(i + 40), "1 av 9 aktörer", {ColourRole::support_type, 2}});
    for (unsigned l = 0; l < left; ++l)
        for (unsigned r = 0; r < right; ++r)
            if (auto count = random.below(largest + 1) * random.below(2); count > 0)
                flow.ribbons.push_back({l, r, static_cast<double>(count), "band"});
    return flow;
}

const Item& bar(const Board& board, std::string_view label) {
    for (const auto& item : board.cards)
        if (item.css == "card" && item.label.starts_with(label)) return item;
    throw std::out_of_range("no such bar");
}

}  // namespace

TEST_CASE("a ribbon is as wide as its count, with one unit for the whole picture") {
    auto board = lay_out(small_flow(), light_theme());
    REQUIRE(board.edges.size() == 3);
    std::map<std::string, double> widths;
    for (const auto& edge : board.edges) widths[edge.tooltip] = edge.width;
    CHECK(widths["a"] == Approx(2 * widths["b"]));
    CHECK(widths["c"] == Approx(8 * widths["b"]));
}

TEST_CASE("a bar is as high as its ribbons together, on both sides") {
    auto board = lay_out(large_flow(9, 6, 7), light_theme());
    std::map<std::size_t, double> heights;
    for (const auto& edge : board.edges) {
        heights[edge.from] += edge.width;
        heights[edge.to] += edge.width;
    }
    for (auto [card, height] : heights) CHECK(board.cards[card].height == Approx(height));
}

TEST_CASE("a ribbon leaves and arrives level, at its bars, in the colour of the right side, half seen through") {
    auto board = lay_out(small_flow(), light_theme());
    for (const auto& edge : board.edges) {
        CHECK(edge.p0.y == edge.p1.y);
        CHECK(edge.p2.y == edge.p3.y);
        const auto &from = board.cards[edge.from], &to = board.cards[edge.to];
        CHECK(edge.p0.x == Approx(from.x + from.width));
        CHECK(edge.p3.x == Approx(to.x));
        CHECK(edge.p0.y - edge.width / 2 >= from.y - 1e-9);
        CHECK(edge.p0.y + edge.width / 2 <= from.y + from.height + 1e-9);
        CHECK(edge.p3.y + edge.width / 2 <= to.y + to.height + 1e-9);
        CHECK(edge.colour == std::get<BoxMark>(to.marks.front()).fill);
        CHECK(edge.opacity == Approx(0.55));
    }
}

TEST_CASE("both sides stand by size, and ties in the given order") {
    auto board = lay_out(small_flow(), light_theme());
    CHECK(bar(board, "stor").y < bar(board, "liten").y);
    CHECK(bar(board, "Testbädd").y < bar(board, "Finansiering").y);
    auto tied = small_flow();
    tied.ribbons = {{0, 0, 1, ""}, {1, 1, 1, ""}};
    board = lay_out(tied, light_theme());
    CHECK(bar(board, "liten").y < bar(board, "stor").y);
}

TEST_CASE("an end without ribbons stays in the picture") {
    auto flow = small_flow();
    flow.ribbons = {{1, 1, 8, "c"}};
    auto board = lay_out(flow, light_theme());
    CHECK(board.edges.size() == 1);
    CHECK(bar(board, "liten").height <= 1);
    CHECK(complaints(board) == std::vector<std::string>{});
}

TEST_CASE("a flow with nothing on a side shows its words only") {
    auto flow = small_flow();
    flow.left.clear();
    flow.ribbons.clear();
    auto board = lay_out(flow, light_theme());
    CHECK(board.edges.empty());
    CHECK(board.title == "Rubrik");
}

TEST_CASE("no label or bar overlaps from one to 25 actor types and counts up to 200") {
    for (unsigned left : {1u, 9u, 25u})
        for (unsigned right : {1u, 6u, 12u})
            for (unsigned largest : {1u, 10u, 200u}) {
                INFO(left << " left, " << right << " right, up to " << largest);
                auto board = lay_out(large_flow(left, right, largest), light_theme());
                CHECK(complaints(board) == std::vector<std::string>{});
                for (const auto& edge : board.edges) CHECK(edge.width >= 0.8);
            }
}
