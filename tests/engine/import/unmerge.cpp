#include "engine/import/unmerge.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("a cell merged downwards stands in each of its rows, and nowhere else") {
    auto grid = ecomap::test::sheet("Organisation|Stöd\nAlfa|Råd\n|Pengar\n|Nät\n");
    grid.merged = {{1, 0, 2, 0}, {0, 0, 0, 1}, {90, 0, 95, 0}};
    grid = unmerged(grid);
    CHECK(grid.rows[2].cells[0].text == "Alfa");
    CHECK(grid.rows[3].cells[0].text == "");
    CHECK(grid.rows[2].cells[1].text == "Pengar");
}
