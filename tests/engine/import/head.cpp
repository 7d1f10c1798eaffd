#include "engine/import/head.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;
using ecomap::test::sheet;

TEST_CASE("the head is found below title lines and blank rows") {
    const auto grid =
        sheet("Karta över stöd 2025\n\nUppdaterad av kommunen\nOrganisation|Stödform|Målgrupp\nAlfa|Råd|Företag\n");
    const auto head = find_head(grid);
    REQUIRE(head);
    CHECK(grid.rows[head->row].number == 4);
    CHECK(head->data == head->row + 1);
    CHECK(head->sure);
    CHECK_FALSE(head->group);
}

TEST_CASE("a row above the head that names several columns is a group, a title is not") {
    const auto grid = sheet("Organisation|Stödform||Målgrupp\n|Råd|Pengar|Unga\nAlfa|x||x\n");
    const auto told = head_at(grid, 2);
    REQUIRE(told);
    REQUIRE(told->group);
    const auto cells = head_cells(grid, *told);
    REQUIRE(cells.size() == 4);
    CHECK(cells[0].text == "Organisation");  // written once over both rows
    CHECK(cells[2].group == "Stödform");
    CHECK(cells[3].group == "Målgrupp");
    const auto titled = sheet("Karta\nOrganisation|Stödform|Målgrupp\nAlfa|Råd|Unga\n");
    CHECK_FALSE(find_head(titled)->group);
}

TEST_CASE("a merged group ends where the cell ends") {
    auto grid = sheet("Stöd||\nRåd|Pengar|Namn\nx||Alfa\n");
    grid.merged = {{0, 0, 0, 1}};
    auto head = *head_at(grid, 2);
    head.group = 0;
    const auto cells = head_cells(grid, head);
    CHECK(cells[1].group == "Stöd");
    CHECK(cells[2].group == "");
}

TEST_CASE("a row of hashtags ends the head") {
    const auto grid = sheet("Junk|Junk\nOrg|Province\n#org|#adm1\nOrg X|Coast\n");
    const auto head = find_head(grid);
    REQUIRE(head);
    REQUIRE(head->tags);
    CHECK(grid.rows[head->row].number == 2);
    CHECK(grid.rows[head->data].number == 4);
    CHECK(head_cells(grid, *head)[1].tag == "#adm1");
    const auto alone = sheet("#org|#sector\nA|Water\n");
    CHECK(head_cells(alone, *find_head(alone))[0].tag == "#org");
}

TEST_CASE("columns without head and values are none, an error is no value, and an empty sheet has no head") {
    auto grid = sheet("Organisation||Stödform\nAlfa||Råd\n");
    CHECK(head_cells(grid, *find_head(grid)).size() == 2);
    grid.rows[1].cells[0].kind = CellKind::error;
    CHECK(cell_text(grid.rows[1], 0).empty());
    CHECK(cell_text(grid.rows[1], 99).empty());
    CHECK_FALSE(find_head({}));
    CHECK_FALSE(head_at(grid, 17));
}
