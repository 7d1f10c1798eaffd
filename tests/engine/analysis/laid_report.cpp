#include "engine/analysis/laid_report.hpp"

#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::column;
using ecomap::test::Make;
using ecomap::test::table;

namespace {

Ecosystem small_map() {
    Make m;
    m.support_types("F", "M").principles("p").phases("x", "y");
    m.actor("a", {.type = "agency"}).offer("a", {"F"}, {"p"}, {.phases = {"x"}});
    m.actor("b", {.type = "agency"}).offer("b", {"M"}, {"p"}, {.phases = {"x", "y"}});
    return m.done();
}

Report asked(const char* name, const Params& params) { return laid_report(*find_analysis(name), small_map(), params); }

}  // namespace

TEST_CASE("columns and tables have the names of the dimensions that they hold") {
    const auto report = asked("coverage", {.rows = "phase", .columns = "support-type"});
    const auto& cells = table(report, "cells");
    CHECK(column(cells, "phase") == std::vector<std::string>{"x", "x", "y", "y"});
    CHECK(column(cells, "support_type") == std::vector<std::string>{"F", "M", "F", "M"});
    CHECK(column(cells, "actors") == std::vector<std::string>{"1", "1", "0", "1"});
    REQUIRE(report.called);
    const Speaking speaking(report.called);
    CHECK(in_words(report.title, "en") == "Coverage by phase and support type");
}

TEST_CASE("a name that a table has already gets its side before it") {
    const auto report = asked("concentration", {.rows = "actor-type", .columns = "none"});
    for (const auto& each : report.tables) {
        std::set<std::string> keys;
        for (const auto& one : each.columns) CHECK(keys.insert(one.key).second);
    }
}

TEST_CASE("an analysis that lays no table is asked of the map as it is") {
    const auto map = small_map();
    for (const auto& analysis : analyses()) {
        const bool lays = find_option(analysis.options, "rows");
        CHECK(map_laid_for(analysis, map, {.rows = "phase"}).has_value() == lays);
        CHECK_FALSE(map_laid_for(analysis, map, {.rows = "support-type", .columns = "principle"}));
    }
}

TEST_CASE("a map without offers is not laid by what it happens to have, unless that is asked for") {
    const auto map = Make().actor("a", {.type = "agency"}).done();
    const auto& coverage = *find_analysis("coverage");
    CHECK_FALSE(map_laid_for(coverage, map, {}));
    CHECK(map_laid_for(coverage, map, {.rows = "actor-type"}));
    const auto offering = Make().actor("a", {.type = "agency"}).offer("a", {}, {}).done();
    CHECK(map_laid_for(coverage, offering, {}));
}

TEST_CASE("what is asked of reported gaps is refused where they have no place") {
    CHECK_NOTHROW(asked("portfolio", {.close = "gaps"}));
    CHECK_THROWS_AS(asked("portfolio", {.columns = "phase", .close = "gaps"}), Error);
    CHECK_THROWS_AS(asked("portfolio", {.columns = "none", .choose_from = "recommendations"}), Error);
    CHECK_NOTHROW(asked("portfolio", {.rows = "phase", .close = "gaps"}));
}
