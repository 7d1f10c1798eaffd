#include "cli/pictures.hpp"

#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

#include <CLI/CLI.hpp>

using namespace ecomap;
using namespace ecomap::cli;

TEST_CASE("sheets are for formats that have pages, and linked fonts for pictures in a file") {
    StyleWords on_paper{.page = "A4"}, linked{.fonts = "link"};
    CHECK_THROWS_WITH(checked_look({"csv", "", ""}, on_paper, *find_format("csv")), Catch::Contains("only pictures"));
    CHECK_THROWS_WITH(checked_look({"svg", "", ""}, linked, *find_format("svg")), Catch::Contains("name a file"));
    CHECK(checked_look({"svg", "a.svg", ""}, linked, *find_format("svg")).fonts == Fonts::link);
    CHECK_FALSE(checked_look({"svg", "", ""}, on_paper, *find_format("svg")).paper.is_free());
}
