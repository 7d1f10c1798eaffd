#include "render/graphviz/attributes.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::dot;

TEST_CASE("a plain text leaves Graphviz nothing to interpret") {
    CHECK(plain("\\N \\G") == "\\\\N \\\\G");
    CHECK(plain("A&amp;B") == "A&amp;amp;B");
    CHECK(plain("\xFF") == "\uFFFD");
    CHECK(plain("-.") == "&#45;.");
    CHECK(plain("-1") == "-1");
}

TEST_CASE("points become inches, and y turns upwards") {
    CHECK(inches(72) == "1.00000");
    CHECK(inches(10) == "0.13889");
    Board board;
    board.height = 200;
    CHECK(position({10.256, 50}, board) == "10.26,150");
}

TEST_CASE("colours are ours or black, with opacity as two more digits") {
    CHECK(paint("#77AADD") == "#77AADD");
    CHECK(paint("#77AADD", 0.55) == "#77AADD8C");
    CHECK(paint("") == "transparent");
    CHECK(paint("red;0.5:blue;nan:green;-1") == "#000000");
}

TEST_CASE("a box says its fill, outline, dashes and corners; no box is not seen") {
    BoxMark box;
    box.fill = "#FFF4F2";
    box.rx = 8;
    box.stroke = {"#B3261E", 1.5, Dash::dashed};
    auto surface = surface_of(&box);
    CHECK(surface.style == "filled,rounded,dashed");
    CHECK(surface.fillcolor == "#FFF4F2");
    CHECK(surface.color == "#B3261E");
    CHECK(surface.penwidth == "1.5");
    CHECK(surface_of(nullptr).fillcolor == "transparent");
}
