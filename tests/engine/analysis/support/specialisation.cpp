#include "engine/analysis/support/specialisation.hpp"

#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

/// Three that do the same, and one that alone gives N, three times.
Make special() {
    Make m;
    m.principles("p1").support_types("F", "M", "N");
    for (const char* actor : {"a", "b", "c"}) m.offer(actor, {"F", "M"}, {"p1"}).offer(actor, {"F", "M"}, {"p1"});
    for (int i = 0; i < 3; ++i) m.offer("s", {"N"}, {"p1"});
    return m;
}

}  // namespace

TEST_CASE("who alone gives something is said to do so before any number") {
    auto report = specialisation_report(special().done(), {});
    CHECK(fault_of(report) == "");
    CHECK(sentences(report, "sv")[0] ==
          "s erbjuder sådant som nästan ingen annan gör (d′ = 1,00, 3 placeringar), mest N – p1 (3 av 3).");
    CHECK(sentences(report, "en")[0] ==
          "s offers what hardly anybody else does (d′ = 1.00, 3 placements), above all N – p1 (3 of 3).");
    CHECK_THAT(findings(report, "sv"), Contains("c fördelar sina erbjudanden ungefär som övriga (d′ = 0,"));
    CHECK(column(table(report, "actors"), "actor") == Values{"s", "a", "b", "c"});
    CHECK(column(table(report, "actors"), "rank") == Values{"1", "2", "2", "2"});
}

TEST_CASE("advantages have the numbers they are made of") {
    Make m;
    m.principles("p1").support_types("F", "M");
    m.offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("b", {"M"}, {"p1"});
    auto found = specialisation(m.done(), {});
    REQUIRE(found.advantages.size() == 2);
    CHECK(found.advantages[0].ratio == Approx(2));
    CHECK(found.advantages[1].ratio == Approx(4.0 / 3));
    auto report = specialisation_report(m.done(), {});
    CHECK(column(table(report, "advantages"), "actor") == Values{"b", "a"});
    CHECK(column(table(report, "advantages"), "column") == Values{"M/p1", "F/p1"});
    CHECK(column(table(report, "advantages"), "here") == Values{"1", "2"});
    CHECK(column(table(report, "advantages"), "of_actor") == Values{"2", "2"});
    CHECK(column(table(report, "advantages"), "of_column") == Values{"1", "3"});
    CHECK(column(table(report, "advantages"), "all") == Values{"4", "4"});
}

TEST_CASE("actors of one or two placements are in the table but in no sentence by name") {
    auto report = specialisation_report(special().offer("tiny", {"N"}, {"p1"}).done(), {});
    CHECK_THAT(findings(report, "en"), Contains("1 actor has two placements at most, too few to judge by."));
    CHECK_THAT(findings(report, "en"), !Contains("tiny"));
    auto kinds = column(table(report, "actors"), "kind");
    CHECK(std::count(kinds.begin(), kinds.end(), "få placeringar att bedöma") == 1);
}

TEST_CASE("a lone actor and an empty map have nobody to compare with") {
    Make m;
    m.offer("a", {"F"}, {"p1"});
    auto report = specialisation_report(m.done(), {});
    CHECK_THAT(findings(report, "sv"), Contains("Ingen aktör har tillräckligt många placeringar"));
    CHECK(column(table(report, "actors"), "special") == Values{"?"});
    CHECK(fault_of(specialisation_report({}, {})) == "");
}

TEST_CASE("division of work is told only where somebody has several offers in one place") {
    CHECK_THAT(findings(specialisation_report(special().done(), {}), "en"),
               Contains("0 is no division, 1 as divided as can be). Filled places with several offers: 7 of 7."));
    Make m;
    m.offer("a", {"F", "M", "N"}, {"p1"}).offer("b", {"F", "M", "U"}, {"p1"});
    CHECK_THAT(findings(specialisation_report(m.done(), {}), "en"), !Contains("H2"));
}
