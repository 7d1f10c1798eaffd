#include "render/board/paper.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("A4 lies 297 by 210 millimetres, in points") {
    auto paper = find_paper("A4", false);
    REQUIRE(paper);
    CHECK(paper->width == Approx(841.89).margin(0.01));
    CHECK(paper->height == Approx(595.28).margin(0.01));
}

TEST_CASE("a standing sheet is the lying one turned") {
    for (auto name : paper_names()) {
        auto lying = find_paper(name, false), standing = find_paper(name, true);
        REQUIRE(lying);
        REQUIRE(standing);
        CHECK(lying->width == standing->height);
        CHECK(lying->height == standing->width);
    }
}

TEST_CASE("the screen is no sheet, and an unknown name is nothing") {
    REQUIRE(find_paper("screen", false));
    CHECK(find_paper("screen", false)->is_free());
    CHECK_FALSE(find_paper("A3", false)->is_free());
    CHECK_FALSE(find_paper("A9", false));
    CHECK_FALSE(find_paper("", false));
}
