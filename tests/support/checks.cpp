// The checks themselves: each finds the fault it is there for.
#include "tests/support/board.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/svg.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;

namespace {

bool says(const std::vector<std::string>& list, const std::string& what) {
    return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.find(what) != std::string::npos; });
}

TextMark& text_of(Item& item) { return std::get<TextMark>(item.marks[1]); }

}  // namespace

TEST_CASE("a good board gives no complaint") { CHECK(complaints(small_board("kort")) == std::vector<std::string>{}); }

TEST_CASE("texts that leave their card or the page, or run into each other, are complained of") {
    auto board = small_board("kort");
    text_of(board.cards[0]).x = 110;
    CHECK(says(complaints(board), "'kort' in 'kort' leaves its card"));
    board = small_board("kort");
    board.cards[0].x = -20;
    CHECK(says(complaints(board), "card 'kort' leaves the page"));
    board = small_board("kort");
    board.cards[0].marks.push_back(line_of_text(12, 26, "annat"));
    CHECK(says(complaints(board), "'annat' overlaps 'kort'"));
    board = small_board("kort");
    board.cards[1].x = 100;
    CHECK(says(complaints(board), "card 'kort' overlaps card 'kort'"));
    board.cards[1].solid = false;
    CHECK_FALSE(says(complaints(board), "overlaps"));
}

TEST_CASE("small print and widths that were guessed are complained of") {
    auto board = small_board("en hel mening");
    text_of(board.cards[0]).size = 8.5;
    auto list = complaints(board);
    CHECK(says(list, "is too small"));
    CHECK(says(list, "was not measured"));
}

TEST_CASE("contrast is held against what is really beneath, on whatever item and hatched or not") {
    auto board = small_board("kort");
    std::get<BoxMark>(board.cards[0].marks[0]).fill = "#332288";
    auto list = complaints(board);
    CHECK(says(list, "has too little contrast on #332288"));
    CHECK(says(list, "stands on #332288, not on #FFFFFF"));
    board = small_board("kort");
    std::get<BoxMark>(board.cards[0].marks[0]).fill.clear();
    std::get<BoxMark>(board.frames[0].marks[0]).fill = "#222222";
    CHECK(says(complaints(board), "has too little contrast on #222222"));
    board = small_board("kort");
    std::get<BoxMark>(board.cards[0].marks[0]).hatch = "#332288";
    CHECK(says(complaints(board), "has too little contrast on #332288"));
    board = small_board("kort");
    BoxMark veil;
    veil.width = 120;
    veil.height = 40;
    veil.fill = "#000000";
    veil.opacity = 0.8;
    board.cards[0].marks.insert(board.cards[0].marks.begin() + 1, veil);
    CHECK(says(complaints(board), "has too little contrast on #333333"));
}

TEST_CASE("a text that ends on another colour than it begins on is held against both") {
    auto board = small_board("kort och gott");
    BoxMark half;
    half.x = 60;
    half.width = 60;
    half.height = 40;
    half.fill = "#332288";
    board.cards[0].marks.insert(board.cards[0].marks.begin() + 1, half);
    CHECK(says(complaints(board), "has too little contrast on #332288"));
}

TEST_CASE("documents that are broken, that run or that fetch are complained of") {
    auto in = [](const std::string& body) {
        return complaints(
            "<svg role=\"img\" lang=\"sv\" xml:lang=\"sv\" aria-labelledby=\"board-title board-text\">"
            "<title id=\"board-title\">a</title><desc id=\"board-text\">a</desc>" +
            body + "</svg>");
    };
    CHECK(in("<g class=\"card\" aria-label=\"a\"><title>a</title></g>").empty());
    CHECK(says(in("<g>"), "not well formed"));
    CHECK(says(in("&nope;"), "not well formed"));
    CHECK(says(in("<script/>"), "an element script"));
    CHECK(says(in("<image/>"), "an element image"));
    CHECK(says(in("<g onclick=\"x\"/>"), "an event handler"));
    CHECK(says(in("<a href=\"javascript:x\"/>"), "an address"));
    CHECK(says(in("<a xlink:href=\"data:x\"/>"), "an address"));
    CHECK(says(in("<rect fill=\"url(http://a.se)\"/>"), "a fill"));
    CHECK(says(in("<style>@import 'x'</style>"), "a style with @import"));
    CHECK(says(in("<g class=\"card\"></g>"), "a card without a title"));
    CHECK(says(in("<g class=\"card\"><text>a</text></g>"), "a card without a title"));
    CHECK(says(in("<g class=\"card\"><title>a</title></g>"), "a card without a label"));
    CHECK(says(complaints("<svg/>"), "a picture without role"));
    CHECK(says(complaints("<svg/>"), "a picture without lang"));
    CHECK(says(complaints("<svg/>"), "a picture without board-title"));
    CHECK(says(in("<g id=\"a\"/><g id=\"a\"/>"), "two elements with the id"));
}
