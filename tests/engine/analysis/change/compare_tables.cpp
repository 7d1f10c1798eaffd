#include "engine/analysis/change/compare_tables.hpp"

#include "engine/model/what_if.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

TEST_CASE("a hundred removed offers of one actor are one line, and tables without rows are left out") {
    Make m;
    m.principles("p1").support_types("F").actor("b");
    for (int i = 0; i < 100; ++i) m.offer("v", {"F"}, {"p1"});
    const auto map = m.done();
    const auto after = apply_what_if(map, {.without = {"v"}});
    Report report;
    report.tables = compare_tables(map, after, compare(map, after, {}), {});
    CHECK_FALSE(has_table(report, "target_groups"));
    const auto& rows = table(report, "rows");
    REQUIRE(rows.rows.size() == 2);
    CHECK(shown(cell(rows, 1, "count")) == "100");
    CHECK(shown(cell(rows, 1, "ids")) == "o1, o2, o3, o4, o5 och 95 till");
    CHECK(shown(cell(table(report, "cells"), 0, "gone")) == "v");
    CHECK(shown(cell(table(report, "measures"), 10, "after")) == "?");  // nobody to measure a path between
}
