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
    CHECK(shown(cell(table(report, "measures"), 11, "after")) == "?");  // nobody to measure a path between
}

TEST_CASE("a changed cell has no 0 where nobody is known or only a category is, but says which") {
    Make m;
    m.principles("p1", "p2").support_types("F", "M").actor("many", {.node_class = NodeClass::category});
    m.offer("v", {"F"}, {"p1"}).offer("b", {}, {"p1"}).offer("v", {"M"}, {"p2"}).offer("many", {"M"}, {"p2"});
    const auto map = m.done();
    const auto after = apply_what_if(map, {.without = {"v"}});
    const auto cells = changed_cells_table(map, after, compare(map, after, {}));
    REQUIRE(cells.rows.size() == 2);
    CHECK(shown(cell(cells, 0, "before")) == "1");
    CHECK(shown(cell(cells, 0, "after")) == "? 1");
    CHECK(shown(cell(cells, 0, "change")) == "mister sitt enda kända");
    CHECK(shown(cell(cells, 1, "after")) == "många");
}
