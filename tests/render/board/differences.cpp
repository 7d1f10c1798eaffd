#include "render/board/differences.hpp"

#include "render/board/pieces.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Item item(const std::string& css, const std::string& label, const std::string& text) {
    Item item;
    item.css = css;
    item.label = label;
    item.width = 60, item.height = 30;
    if (!text.empty()) item.marks.push_back(text_at(2, 12, text, {9, Weight::regular, "#000000", "#FFFFFF"}));
    return item;
}

std::vector<std::string> signs(const Board& board) {
    std::vector<std::string> signs;
    for (const auto& each : board.cards)
        if (each.css == "change") signs.push_back(each.label);
    return signs;
}

using Signs = std::vector<std::string>;

}  // namespace

TEST_CASE("what came, what went and what has another number is marked where it can be seen") {
    Board before, after;
    before.cards = {item("card", "a", "3"), item("card", "b", "x"), item("absent", "", ""), item("card", "d", "7+")};
    after.cards = {item("card", "a", "5"), item("absent", "", ""), item("card", "c", "y"), item("card", "d", "9+")};
    mark_differences(before, after, light_theme());
    CHECK(signs(before) == Signs{"−"});
    CHECK(signs(after) == Signs{"+2", "+", "+2"});
}

TEST_CASE("other words without a number are an alteration; another share of the same number is none") {
    Board before, after;
    before.cards = {item("card", "a", "old"), item("cell", "b", "3")};
    after.cards = {item("card", "a", "new"), item("cell", "b", "3")};
    before.cards[1].marks.push_back(text_at(2, 24, "14 %", {9, Weight::regular, "#000000", "#FFFFFF"}));
    after.cards[1].marks.push_back(text_at(2, 24, "17 %", {9, Weight::regular, "#000000", "#FFFFFF"}));
    mark_differences(before, after, light_theme());
    CHECK(signs(after) == Signs{"±"});
    CHECK(signs(before).empty());
}

TEST_CASE("boards that do not correspond place by place are compared by their labels") {
    Board before, after;
    before.cards = {item("card", "a", "1"), item("card", "b", "1")};
    after.cards = {item("card", "b", "4"), item("card", "c", "1"), item("card", "d", "1")};
    mark_differences(before, after, light_theme());
    CHECK(signs(before) == Signs{"−"});
    CHECK(signs(after) == Signs{"+3", "+", "+"});
}

TEST_CASE("equal boards carry no marks") {
    Board before, after;
    before.cards = after.cards = {item("card", "a", "1")};
    mark_differences(before, after, light_theme());
    CHECK(after.cards.size() == 1);
    CHECK(before.cards.size() == 1);
}
