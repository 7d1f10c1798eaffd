#include "cli/import_report.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;

TEST_CASE("the report has every decision, and every row as many cells as columns") {
    const auto imported = import::import_grids(
        {test::sheet(
            "Organisation|Råd|Pengar|Telefon|Hus\nTillväxtverket|x||08-123 45 67|blått\nTilväxtverket||x||\n")},
        {.name = "karta"});
    const auto report = import_report(imported, "karta.xlsx");
    REQUIRE(report.tables.size() == 4);
    for (const auto& table : report.tables)
        for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
    CHECK(report.tables[1].rows.size() == 5);
    CHECK(report.tables[2].rows.size() == 1);
    CHECK(report.findings.size() == 2);
}

TEST_CASE("what to mend begins with what was guessed") {
    const auto imported = import::import_grids(
        {test::sheet("Organisation|Råd|Pengar|Hus\nAlfa|x||blått\nBeta||x|rött\n")}, {.name = "karta"});
    const auto lines = things_to_mend(imported);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].id() == "import.check-guess");
    CHECK(lines[2].id() == "import.check-loss");
    CHECK(summary_of_import(imported, "k").id() == "import.summary");
}
