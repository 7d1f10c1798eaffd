#include "engine/analysis/support/coverage.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

Make three_cells() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    m.actor("many", {.node_class = NodeClass::category});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}, {.inferred = true});
    m.offer("a", {"F"}, {"p2"}, {.inferred_principles = true}).offer("many", {"M"}, {"p1"});
    return m;
}

}  // namespace

TEST_CASE("a cell is empty, of categories only, of a single actor, or among the fullest") {
    auto found = coverage(three_cells().done());
    CHECK(found.empty == std::vector<CellPlace>{{{1}, {1}}});
    CHECK(found.categories_only == std::vector<CellPlace>{{{1}, {0}}});
    CHECK(found.single == std::vector<CellPlace>{{{0}, {1}}});
    CHECK(found.fullest == std::vector<CellPlace>{{{0}, {0}}});
}

TEST_CASE("the coverage report says in words what is empty, full and fragile") {
    auto report = coverage_report(three_cells().done(), {});
    CHECK(fault_of(report) == "");
    auto swedish = findings(report, "sv"), english = findings(report, "en");
    CHECK_THAT(swedish, Contains("1 av 4 rutor är tom: M (p2).\n"));
    CHECK_THAT(english, Contains("1 of 4 cells is empty: M (p2).\n"));
    CHECK_THAT(swedish, Contains("Flest aktörer har rutan F – p1: 2 aktörer, nämligen a och b.\n"));
    CHECK_THAT(swedish, Contains("1 ruta hänger på en enda aktör: F – p2 (a).\n"));
    CHECK_THAT(english, Contains("1 cell has only categories, which stand for an unknown number of actors: M (p1).\n"));
    CHECK_THAT(english,
               Contains("In 1 of 2 cells with actors every placement is our judgement, not stated in the source."));
}

TEST_CASE("the matrix has totals of distinct actors, and categories in a table of their own") {
    auto report = coverage_report(three_cells().done(), {});
    CHECK(column(table(report, "coverage"), "p1") == Values{"2", "0", "2"});
    CHECK(column(table(report, "coverage"), "all") == Values{"2", "0", "2"});
    CHECK(column(table(report, "coverage_categories"), "p1") == Values{"0", "1", "1"});
    const auto& cells = table(report, "cells");
    CHECK(column(cells, "actors") == Values{"2", "1", "0", "0"});
    CHECK(column(cells, "stated") == Values{"1", "0", "0", "0"});
    CHECK(column(cells, "inferred") == Values{"1", "1", "0", "0"});
    CHECK(column(cells, "names") == Values{"a, b", "a", "", ""});
    CHECK(column(cells, "category_names") == Values{"", "", "many", ""});
}

TEST_CASE("cells that share the first place are all named") {
    Make m;
    m.offer("a", {"F", "M"}, {"p1"});
    CHECK_THAT(findings(coverage_report(m.done(), {}), "sv"),
               Contains("Flest aktörer har rutorna F – p1 och M – p1: 1 i varje."));
    CHECK_THAT(findings(coverage_report(m.done(), {}), "sv"), Contains("Ingen ruta av 2 är tom."));
}

TEST_CASE("adding an offer never empties a cell, and empties fewer or as many") {
    Make m;
    m.support_types("F", "M", "N").principles("p1", "p2", "p3");
    auto before = coverage(m.done());
    const std::vector<std::pair<const char*, const char*>> places{{"F", "p1"}, {"M", "p3"}, {"F", "p1"}, {"N", "p2"}};
    for (const auto& [type, principle] : places) {
        m.offer("a", {type}, {principle});
        auto after = coverage(m.done());
        CHECK(after.empty.size() <= before.empty.size());
        for (std::size_t i = 0; i < after.grid.cells.size(); ++i)
            CHECK(after.grid.cells[i].count() >= before.grid.cells[i].count());
        before = after;
    }
    CHECK(before.empty.size() == 6);
}

TEST_CASE("a map without terms or without offers still gets a coverage report") {
    auto nothing = coverage_report(Ecosystem{}, {});
    CHECK(fault_of(nothing) == "");
    CHECK_THAT(findings(nothing, "en"), Contains("The map has no cells"));
    Make m;
    m.support_types("F").principles("p1", "p2");
    auto bare = coverage_report(m.done(), {});
    CHECK(fault_of(bare) == "");
    CHECK_THAT(findings(bare, "sv"), Contains("2 av 2 rutor är tomma: F (alla)."));
}

TEST_CASE("terms whose keys make poor column names still get columns of their own") {
    Make m;
    m.principles("All", "å b", "ä b").support_types("F");
    CHECK(fault_of(coverage_report(m.done(), {})) == "");
}
