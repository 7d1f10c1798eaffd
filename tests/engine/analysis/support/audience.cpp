#include "engine/analysis/support/audience.hpp"

#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

// Of towns, counties and villages the villages get nothing known; one offer in four does not say for whom.
Make three_groups() {
    Make m;
    m.support_types("F").principles("p1", "p2").phases("idea", "spread").umbrella("public", {"town", "county"});
    m.target_groups("village").levels("national", "local").actor("a", {.level = "national"});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"public"}, .phases = {"idea"}});
    m.offer("b", {"F"}, {"p2"}, {.targets = {"town"}, .phases = {"spread"}});
    m.offer("c", {"F"}, {"p1"}).offer("d", {"F"}, {"p1"}, {.targets = {"town"}});
    m.offer("e", {"F"}, {"p1"}, {.status = Status::could, .targets = {"village"}});
    return m;
}

}  // namespace

TEST_CASE(
    "a group without a known offer gets nothing known; offers that do not say for whom are unknown, not for all") {
    auto found = audience(three_groups().done());
    const auto& groups = found[0];
    REQUIRE(groups.terms.size() == 3);
    CHECK(groups.unknown == 1);
    CHECK(groups.offers == 4);
    CHECK(groups.terms[0].offers == 3);
    CHECK(groups.terms[0].from.count() == 3);
    CHECK(groups.terms[1].offers == 1);
    CHECK(groups.terms[2].gets_nothing());
    CHECK(*groups.terms[1].lacking_phases == std::vector<std::size_t>{1});
    CHECK(*groups.terms[1].lacking_principles == std::vector<std::size_t>{1});
    CHECK(groups.terms[0].lacking_phases->empty());
}

TEST_CASE("a level that nobody has mapped is unknown where nothing is found") {
    auto m = three_groups();
    CHECK(audience(m.done())[2].terms[1].gets_nothing());
    Vocabulary<LevelTag> levels;
    for (auto level : m.raw().framework.levels) {
        if (level.key == "local") level.mapped = false;
        levels.add(level);
    }
    m.raw().framework.levels = levels;
    auto found = audience(m.done());
    CHECK_FALSE(found[2].terms[1].gets_nothing());
    auto report = audience_report(m.done(), {});
    CHECK(column(table(report, "levels"), "offers") == Values{"1", "?", "3"});
    CHECK_THAT(findings(report, "sv"),
               Contains("Kartan gör inte anspråk på att täcka local: där är stödet okänt, inte noll."));
}

TEST_CASE(
    "the first sentence says which target groups are without known support, and for how many offers it is unknown") {
    auto report = audience_report(three_groups().done(), {});
    CHECK(fault_of(report) == "");
    CHECK(sentences(report, "en")[0] ==
          "1 of 3 target groups is without known support: village; for 1 of 4 offers the target group is unknown.");
    CHECK(sentences(report, "sv")[1] == "2 av 2 faser har känt stöd; 2 av 4 erbjudanden anger ingen fas.");
    CHECK_THAT(findings(report, "en"),
               Contains("Support, but none known in some phases, for 1 target group: county (spread).\n"));
    CHECK_THAT(findings(report, "sv"), Contains("Kända erbjudanden per målgrupp: town 3 och county 1.\n"));
}

TEST_CASE("beside what is known stands the most there could be, and unknown has a row of its own") {
    auto report = audience_report(three_groups().done(), {});
    const auto& groups = table(report, "target_groups");
    CHECK(column(groups, "key") == Values{"town", "county", "village", ""});
    CHECK(column(groups, "offers") == Values{"3", "1", "0", "1"});
    CHECK(column(groups, "at_most") == Values{"4", "2", "1", ""});
    CHECK(column(groups, "lacking_phases") == Values{"", "spread", "alla", ""});
    CHECK(column(table(report, "phases"), "lacking_phases") == Values{"", "", ""});
    CHECK(column(table(report, "groups_by_phase"), "c1") == Values{"1", "1", "0", "0"});
}

TEST_CASE("which phases a group lacks is unknown when none of its offers names a phase") {
    Make m;
    m.phases("idea", "spread").offer("a", {"F"}, {"p1"}, {.targets = {"town"}});
    auto found = audience(m.done());
    CHECK_FALSE(found[0].terms[0].lacking_phases);
    CHECK(column(table(audience_report(m.done(), {}), "target_groups"), "lacking_phases") == Values{"?"});
}

TEST_CASE("a map without target groups, phases or levels reaches nobody knows whom") {
    CHECK(sentences(audience_report({}, {}), "en") ==
          Values{"The map has no target groups, phases or levels: whom support reaches is unknown."});
}

TEST_CASE("the order of offers changes nothing") {
    auto map = three_groups().done();
    auto turned = map;
    std::reverse(turned.offers.begin(), turned.offers.end());
    auto one = audience_report(map, {}), other = audience_report(turned, {});
    CHECK(findings(one, "en") == findings(other, "en"));
    for (std::size_t i = 0; i < one.tables.size(); ++i) CHECK(one.tables[i].rows == other.tables[i].rows);
}
