#include "render/graphviz/label.hpp"

#include "tests/support/board.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::dot;

TEST_CASE("the label is the first text on the card itself, with the lines that continue it") {
    auto item = test::card(0, 0, "Vinnova");
    item.marks.push_back(test::line_of_text(8, 38, "och mer"));
    item.marks.push_back(test::line_of_text(80, 38, "13"));
    auto label = label_of(item);
    CHECK(label.text == "Vinnova\\loch mer\\l");
    CHECK(label.margin == 8);
    CHECK(label.holds(2));
    CHECK_FALSE(label.holds(3));
}

TEST_CASE("a letter on a chip is no label") {
    auto item = test::card(0, 0, "F");
    BoxMark chip;
    chip.x = 4;
    chip.y = 10;
    chip.width = chip.height = 20;
    item.marks.insert(item.marks.begin() + 1, chip);
    item.marks.push_back(test::line_of_text(40, 24, "Finansiering"));
    CHECK(label_of(item).text == "Finansiering\\l");
}

TEST_CASE("without a ground, or with a text that does not fit it, there is no label") {
    auto item = test::card(0, 0, "en mycket lång text som inte ryms i ett litet kort alls");
    CHECK(label_of(item).text.empty());
    item = test::card(0, 0, "kort");
    item.marks.erase(item.marks.begin());
    CHECK(ground_of(item) == nullptr);
    CHECK(label_of(item).text.empty());
}
