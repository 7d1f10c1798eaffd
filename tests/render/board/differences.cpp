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

TEST_CASE("of an item with parts each symbol and number is marked by itself, and under a head that is gone none") {
    auto row = [](std::vector<double> discs, const std::string& count) {
        auto made = item("card", "row", "");
        made.y = 40, made.width = 400, made.has_parts = true;
        for (auto x : discs) made.marks.push_back(DiscMark{x, 15, 6, "#334455", {}, ""});
        made.marks.push_back(text_at(380, 20, count, {14, Weight::semibold, "#000000", "#FFFFFF"}));
        return made;
    };
    auto head = [](const std::string& css, double x) {
        auto made = item(css, "", "");
        made.x = x;
        return made;
    };
    Board before, after;
    before.cards = {head("head", 0), head("head", 100), head("head", 200), row({30, 130, 230}, "3")};
    after.cards = {head("absent", 0), head("head", 100), head("head", 200), row({130, 160}, "2")};
    mark_differences(before, after, light_theme());
    CHECK(signs(before) == Signs{"−", "−"});  // the head with all under it, and the disc at 230
    CHECK(signs(after) == Signs{"+", "−1"});  // the disc at 160, and the count
    CHECK(before.cards[4].x < 10);
    CHECK(before.cards[5].x == Approx(230).margin(12));
}

TEST_CASE("an item with parts is marked as a whole when its own ground changed") {
    auto row = [](const std::string& ground) {
        auto made = item("card", "row", "");
        made.has_parts = true;
        BoxMark box;
        box.fill = ground;
        made.marks.push_back(box);
        made.marks.push_back(
            text_at(50, 20, ground == "#FFFFFF" ? "1" : "0", {14, Weight::semibold, "#000000", ground}));
        return made;
    };
    Board before, after;
    before.cards = {row("#FFFFFF")};
    after.cards = {row("#FFEEEE")};
    mark_differences(before, after, light_theme());
    CHECK(signs(after) == Signs{"−1"});
    CHECK(after.cards[1].width > 60);
}

TEST_CASE("things are known by their keys when they have some, and a number that no text says counts") {
    Board before, after;
    before.cards = {item("card", "57 actors", ""), item("card", "3 actors", "")};
    after.cards = {item("card", "58 actors", "")};
    before.cards[0].key = after.cards[0].key = "a";
    before.cards[1].key = "b";
    before.cards[0].amount = 57, after.cards[0].amount = 58;
    mark_differences(before, after, light_theme());
    CHECK(signs(before) == Signs{"−"});
    CHECK(signs(after) == Signs{"+1"});
}

TEST_CASE("boards with as many things in another order are compared by their keys") {
    Board before, after;
    before.cards = {item("card", "a", "1"), item("card", "b", "5")};
    after.cards = {item("card", "b", "5"), item("card", "a", "1")};
    for (auto* board : {&before, &after})
        for (auto& each : board->cards) each.key = each.label;
    mark_differences(before, after, light_theme());
    CHECK(signs(before).empty());
    CHECK(signs(after).empty());
}
