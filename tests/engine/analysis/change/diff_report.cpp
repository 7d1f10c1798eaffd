#include "engine/analysis/change/diff.hpp"
#include "engine/model/columns.hpp"
#include "engine/model/what_if.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

TEST_CASE("the report counts what differs, then lists it field by field") {
    Make before, after;
    before.offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {"p1"}, {.status = Status::could});
    after.offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    const auto report = diff_report(before.done(), after.done(), {});
    CHECK(fault_of(report) == "");
    CHECK(sentences(report, "en")[0] == "3 rows differ: actors (1 more) and offers (1 more and 1 changed).");
    CHECK(sentences(report, "sv")[0] ==
          "3 rader skiljer: aktörer (1 till) och erbjudanden (1 till och 1 med annat innehåll).");
    CHECK(sentences(report, "en")[1] == "Fields that changed: offers.status 1.");
    const auto& changes = table(report, "changes");
    REQUIRE(changes.rows.size() == 1);
    CHECK(shown(cell(changes, 0, "before")) == "could");
    CHECK(shown(cell(changes, 0, "after")) == "today");
    CHECK(column(table(report, "rows"), "id") == std::vector<std::string>{"b", "o3"});
}

TEST_CASE("nothing that differs is one sentence") {
    const auto report = diff_report({}, {}, {});
    CHECK(fault_of(report) == "");
    CHECK(findings(report, "en") == "Nothing differs between the two maps.\n");
}

TEST_CASE("the rows of every table can be counted and named, the rules for cells too") {
    for (const auto& table : data_tables())
        for (const char* language : {"sv", "en", "da", "nb"}) {
            CHECK_FALSE(in_words({"rows." + table.name, {{"count", 2}}}, language).empty());
            CHECK_FALSE(in_words(Message("rows." + table.name + ".name"), language).empty());
        }
    CHECK(in_words({"rows.cells", {{"count", 2}}}, "sv") == "2 rutregler");
}
