#include "engine/analysis/support/coverage_by.hpp"

#include "engine/analysis/support/coverage.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

TEST_CASE("coverage by phase counts offers and actors per phase, unknown apart") {
    Make m;
    m.phases("idea", "test", "refine");
    m.offer("a", {"F"}, {"p1"}, {.phases = {"test"}}).offer("a", {"F"}, {}, {.phases = {"test", "idea"}});
    m.offer("b", {"F"}, {"p1"});
    auto report = coverage_report(m.done(), {.by = "phase"});
    CHECK(fault_of(report) == "");
    const auto& totals = table(report, "offers_by_phase");
    CHECK(column(totals, "phase") == Values{"idea", "test", "refine", ""});
    CHECK(column(totals, "offers") == Values{"1", "2", "0", "1"});
    CHECK(column(totals, "unclassified") == Values{"1", "1", "0", "0"});
    CHECK(column(totals, "actors") == Values{"0", "1", "0", "1"});
    CHECK(column(table(report, "coverage_by_phase"), "names") == Values{"", "a", "", "b"});
    CHECK(column(totals, "state") == Values{"has_support", "has_support", "possible_gap", "not_mapped"});
    CHECK(column(totals, "possible") == Values{"0", "0", "1", "?"});
    CHECK(column(table(report, "coverage_by_phase"), "state") ==
          Values{"possible_gap", "has_support", "possible_gap", "has_support"});
    CHECK_THAT(findings(report, "sv"), Contains("1 av 3 faser har inget känt erbjudande: refine. Upp till 1 erbjudande "
                                                "kan höra dit, men det är okänt.\n"));
    CHECK_THAT(findings(report, "sv"), Contains("Erbjudanden per fas: test 2 och idea 1. För 1 är det okänt.\n"));
}

TEST_CASE(
    "a term without offers is a sure gap when no offer lacks a term, and one that a filter rules out is left out") {
    Make m;
    m.phases("idea", "test", "refine");
    m.offer("a", {"F"}, {"p1"}, {.phases = {"test"}}).offer("b", {"F"}, {"p1"}, {.phases = {"idea", "test"}});
    CHECK_THAT(findings(coverage_report(m.done(), {.by = "phase"}), "en"),
               Contains("1 of 3 phases has no offer: refine.\n"));
    const auto report = coverage_report(apply_filter(m.done(), {.phases = {{1}}}), {.by = "phase"});
    CHECK(column(table(report, "offers_by_phase"), "phase") == Values{"test"});
    CHECK(column(table(report, "coverage_by_phase"), "phase") == Values{"test"});
    CHECK(findings(report, "en").find("no offer") == std::string::npos);
}

TEST_CASE("a level that the dataset does not claim to cover is unknown, not zero") {
    Make m;
    Term<LevelTag> local;
    local.key = "local";
    local.label = Text("lokal", "local");
    local.mapped = false;
    m.raw().framework.levels.add(local);
    m.actor("a", {.level = "national"}).offer("a", {"F"}, {"p1"});
    auto report = coverage_report(m.done(), {.by = "level"});
    CHECK(column(table(report, "offers_by_level"), "offers") == Values{"?", "1"});
    CHECK(column(table(report, "coverage_by_level"), "actors") == Values{"?", "1"});
    CHECK(column(table(report, "offers_by_level"), "state") == Values{"not_mapped", "has_support"});
    CHECK(findings(report, "en").find("no offer") == std::string::npos);
}

TEST_CASE("every dimension gives a valid report, also on an empty map; an unknown one gives none") {
    for (auto word : dimension_words()) {
        CHECK(fault_of(coverage_report(Ecosystem{}, {.by = std::string(word)})) == "");
        Make m;
        m.actor("a", {.type = "t", .level = "l"}).offer("a", {"F"}, {"p1"}, {.targets = {"k"}, .phases = {"test"}});
        CHECK(fault_of(coverage_report(m.done(), {.by = std::string(word)})) == "");
    }
    CHECK(coverage_report(Ecosystem{}, {.by = "colour"}).tables.size() == 2);
}
