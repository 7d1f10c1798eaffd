#include "render/board/free_names.hpp"

#include "tests/support/board.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Network two_dots(std::size_t first_rank, std::size_t second_rank) {
    Network network;
    network.nodes.resize(2);
    network.nodes[0].label = "Alpha", network.nodes[0].rank = first_rank;
    network.nodes[1].label = "Beta", network.nodes[1].rank = second_rank;
    return network;
}

std::string text_of(const Item& item) { return std::get<TextMark>(item.marks.front()).text; }

}  // namespace

TEST_CASE("the leading choose first, and a name lies on no disc and no other name") {
    std::vector<Disc> discs{{{100, 100}, 8}, {{100, 125}, 8}};
    Board board;
    CHECK(add_free_names(board, two_dots(2, 1), discs, false, {0, 0, 200, 200}, light_theme()) == 0);
    REQUIRE(board.cards.size() == 2);
    CHECK(text_of(board.cards[0]) == "Beta");
    auto rect = [](const Item& item) { return Rect{item.x, item.y, item.x + item.width, item.y + item.height}; };
    CHECK_FALSE(rect(board.cards[0]).meets(rect(board.cards[1])));
    for (const auto& [middle, reach] : discs)
        for (const auto& card : board.cards)
            CHECK_FALSE(rect(card).meets({middle.x - reach, middle.y - reach, middle.x + reach, middle.y + reach}));
}

TEST_CASE("a name that finds no place within the sheet is left out and counted") {
    std::vector<Disc> discs{{{10, 10}, 8}, {{30, 10}, 8}};
    Board board;
    CHECK(add_free_names(board, two_dots(1, 0), discs, true, {0, 0, 40, 20}, light_theme()) == 2);
    CHECK(board.cards.empty());
}

TEST_CASE("nodes that do not lead have no names unless all are asked for") {
    std::vector<Disc> discs{{{100, 100}, 8}, {{300, 100}, 8}};
    Board some, all;
    CHECK(add_free_names(some, two_dots(1, 0), discs, false, {0, 0, 400, 200}, light_theme()) == 0);
    CHECK(some.cards.size() == 1);
    add_free_names(all, two_dots(1, 0), discs, true, {0, 0, 400, 200}, light_theme());
    CHECK(all.cards.size() == 2);
}
