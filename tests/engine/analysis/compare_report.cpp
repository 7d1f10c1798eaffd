#include "engine/analysis/compare.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/what_if.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("the report says which cells are lost, what becomes of the network, and every row that differs") {
    Make m;
    m.principles("p1").support_types("F");
    m.offer("v", {"F"}, {"p1"}).link("v", "b", "funds");
    auto map = m.done();
    auto report = compare_report(map, apply_what_if(map, {.without = {"v"}}), {});
    REQUIRE(report.findings.size() == 3);
    CHECK(report.findings[0].sentence.in("en") == "1 cell loses its support, none gains any.");
    CHECK(report.findings[1].sentence.in("en") == "Lose their support: F – p1.");
    CHECK(report.findings[2].sentence.in("sv") == "Nätverket har 0 delar (före: 1) och 1 utan länkar (före: 0).");
    REQUIRE(report.tables.size() == 3);
    CHECK(report.tables[0].rows.size() == 8);
    CHECK(report.tables[1].rows.size() == 1);
    CHECK(report.tables[2].rows.size() == 3);
    for (const auto& table : report.tables)
        for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
}

TEST_CASE("on the shipped map Vinnova's leaving takes the support out of two cells and splits the network") {
    const auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto found = compare(map, apply_what_if(map, {.without = {"vinnova"}}), {});
    CHECK(found.lost == 2);
    CHECK(found.closed == 0);
    CHECK(found.offers.removed.size() > 12);
}
