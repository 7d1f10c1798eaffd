#include "engine/import/plan.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;
using ecomap::test::sheet;

TEST_CASE("a plan says what the rows are, where the head is and how cells are cut") {
    const auto plan = plan_of(sheet("Karta över stöd\n\nOrganisation|Stödform|Målgrupp\nAlfa|Råd; Pengar|Unga\n"));
    CHECK(plan.rows == RowsAre::offers);
    CHECK(plan.head_row == 3);
    CHECK(plan.row_count == 1);
    CHECK(plan.sure == Sure::sure);
    CHECK(plan.format == "plain");
    CHECK(plan.columns[1].cutting.at == ";");
    CHECK(plan.columns[1].examples == std::vector<std::string>{"Råd; Pengar"});
}

TEST_CASE("what is said holds against what would be guessed") {
    const auto grid = sheet("Organisation|Omdöme\nAlfa|bra\n");
    CHECK(plan_of(grid).rows == RowsAre::actors);
    Said said;
    said.sheets["Blad1"].rows = RowsAre::offers;
    said.sheets["Blad1"].columns["Omdöme"] = {Means::offer_support_types, ""};
    const auto plan = plan_of(grid, said);
    CHECK(plan.rows == RowsAre::offers);
    CHECK(plan.columns[1].means == Means::offer_support_types);
    CHECK(plan.columns[1].sure == Sure::said);
    said.sheets["Blad1"].head_row = 2;
    CHECK(plan_of(grid, said).head_row == 2);
}

TEST_CASE("a sheet of one of our other tables is that table, one to ignore is nothing, and so is an empty one") {
    CHECK(plan_of(sheet("id|label\na|A\n", "support_types")).table == "support_types");
    CHECK(plan_of(sheet("id|label\na|A\n", "support_types")).rows == RowsAre::table);
    CHECK(plan_of(sheet("Organisation\nA\n", "Notes (ignore)")).rows == RowsAre::nothing);
    CHECK(plan_of({}).rows == RowsAre::nothing);
    CHECK(plan_of(sheet("Farbror|Blåbär\n1|2\n")).rows == RowsAre::nothing);
}

TEST_CASE("a hidden sheet is not read, and that is said; unless somebody says what its rows are") {
    auto grid = sheet("Organisation|Stödform\nAlfa|Råd\n");
    grid.hidden = true;
    CHECK(plan_of(grid).rows == RowsAre::nothing);
    CHECK(plan_of(grid).why.id() == "import.why-hidden");
    Said said;
    said.sheets["Blad1"].rows = RowsAre::offers;
    CHECK(plan_of(grid, said).rows == RowsAre::offers);
}

TEST_CASE("words lead back to what they mean") {
    for (auto rows : {RowsAre::nothing, RowsAre::actors, RowsAre::offers, RowsAre::links, RowsAre::table})
        CHECK(rows_are(to_string(rows)) == rows);
    CHECK_FALSE(rows_are("rows"));
    CHECK(to_string(Sure::guessed) == "guessed");
    Said said;
    CHECK(said.sheet("A") == nullptr);
    said.sheets[""].head_row = 4;
    CHECK(said.sheet("A")->head_row == 4);
}
