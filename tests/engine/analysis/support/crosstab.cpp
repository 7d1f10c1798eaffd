#include "engine/analysis/support/crosstab.hpp"

#include "tests/support/crowd.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("support types against principles are the cells of the coverage, whatever the map") {
    auto map = test::crowd({.actors = 80});
    auto table = crosstab(map, Dimension::support_type, Dimension::principle);
    auto grid = cells(map);
    for (std::uint32_t r = 0; r < grid.support_types; ++r)
        for (std::uint32_t c = 0; c < grid.principles; ++c) {
            CHECK(table.at(r, c).count() == grid.at({r}, {c}).count());
            CHECK(table.at(r, c).stated() == grid.at({r}, {c}).stated());
            CHECK(table.at(r, c).categories.size() == grid.at({r}, {c}).categories.size());
        }
}

TEST_CASE("offers that lack a dimension stand in a line of their own, and only then is there one") {
    Make make;
    make.phases("idé", "test").offer("a", {"F"}, {"p1"}, {.phases = {"idé"}});
    CHECK(crosstab(make.done(), Dimension::phase, Dimension::support_type).rows.size() == 2);
    make.offer("b", {"F"}, {"p1"});
    auto table = crosstab(make.done(), Dimension::phase, Dimension::support_type);
    REQUIRE(table.rows.size() == 3);
    CHECK_FALSE(table.rows[2].term);
    CHECK_FALSE(table.rows[2].is_covered());
    CHECK(table.at(2, 0).count() == 1);
    CHECK(table.at(1, 0).empty());
}

TEST_CASE("totals of a cross table are distinct actors, not sums of cells") {
    Make make;
    make.offer("a", {"F", "T"}, {"p1", "p2"}).offer("b", {"F"}, {"p1"});
    auto table = crosstab(make.done(), Dimension::support_type, Dimension::principle);
    CHECK(table.rows[0].all.count() == 2);
    CHECK(table.columns[0].all.count() == 2);
    CHECK(table.all.count() == 2);
}

TEST_CASE("slices share rows and columns, and hold every offer that has their term") {
    Make make;
    make.phases("idé", "test");
    make.offer("a", {"F"}, {"p1"}, {.phases = {"idé", "test"}}).offer("b", {"T"}, {"p1"});
    auto slices = crosstab_slices(make.done(), Dimension::support_type, Dimension::principle, Dimension::phase);
    REQUIRE(slices.size() == 3);
    for (const auto& slice : slices) CHECK(slice.table.rows.size() == 2);
    CHECK(slices[0].table.all.count() == 1);
    CHECK(slices[1].table.all.count() == 1);
    CHECK_FALSE(slices[2].term);
    CHECK(slices[2].table.at(1, 0).count() == 1);
}

TEST_CASE("a map of nothing gives a table of nothing") {
    auto table = crosstab(Ecosystem{}, Dimension::level, Dimension::phase);
    CHECK(table.cells.empty());
    CHECK(table.all.empty());
    CHECK(crosstab_slices(Ecosystem{}, Dimension::level, Dimension::phase, Dimension::target).empty());
}
