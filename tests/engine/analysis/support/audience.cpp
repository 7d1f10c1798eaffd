#include "engine/analysis/support/audience.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
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

TEST_CASE("a group without a known offer is surely without only where no offer is unknown that could be for it") {
    auto found = audience(three_groups().done());
    const auto& groups = found[0];
    REQUIRE(groups.terms.size() == 3);
    CHECK(groups.unknown == 1);
    CHECK(groups.offers == 4);
    CHECK(groups.terms[0].offers == 3);
    CHECK(groups.terms[0].from.count() == 3);
    CHECK(groups.terms[1].offers == 1);
    CHECK(groups.terms[2].standing.state == CellState::possible_gap);
    CHECK(groups.terms[2].standing.possible == 1);
    const auto& county = groups.terms[1];
    CHECK(county.phases.surely.empty());
    CHECK(county.phases.perhaps == std::vector<std::size_t>{1});  // c says neither for whom nor when
    CHECK(county.principles.surely == std::vector<std::size_t>{1});
    CHECK(county.principles.perhaps.empty());
    CHECK(groups.terms[0].phases.perhaps.empty());
    auto m = three_groups();
    m.raw().offers.erase(m.raw().offers.begin() + 2);  // c
    const auto report = audience_report(m.done(), {});
    CHECK(audience(m.done())[0].terms[2].standing.state == CellState::sure_gap);
    CHECK(sentences(report, "en")[0] == "1 of 3 target groups is without support: village.");
    CHECK(sentences(report, "sv")[0] == "1 av 3 målgrupper saknar stöd: village.");
}

TEST_CASE("what a filter takes away is never missing: its terms are left out, and support elsewhere is said") {
    Make m;
    m.support_types("F").principles("p1").actor("a", {.type = "t"}).actor("b", {.type = "u"});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"town"}}).offer("b", {"F"}, {"p1"}, {.targets = {"village"}});
    const auto map = m.done();
    const auto by_type = apply_filter(map, {.actor_types = {{0}}});
    CHECK(audience(by_type)[0].terms[1].standing.state == CellState::outside);
    const auto said = sentences(audience_report(by_type, {}), "en");
    CHECK(said[0] == "The only target group in the selection has known support.");
    CHECK(said[1] == "Only outside the selection there is, or could be, support for village.");
    const auto none = findings(audience_report(apply_filter(map, {.source = {"nowhere"}}), {}), "en");
    CHECK_THAT(none, !Contains("0 of 0"));
    const auto by_target = apply_filter(map, {.targets = {{0}}});
    CHECK(audience(by_target)[0].terms.size() == 1);
    const auto report = audience_report(by_target, {});
    CHECK(column(table(report, "target_groups"), "key") == Values{"town"});
    CHECK(column(table(report, "groups_by_principle"), "key") == Values{"town"});
}

TEST_CASE("a level that nobody has mapped is unknown where nothing is found") {
    auto m = three_groups();
    CHECK(audience(m.done())[2].terms[1].standing.state == CellState::possible_gap);
    Vocabulary<LevelTag> levels;
    for (auto level : m.raw().framework.levels) {
        if (level.key == "local") level.mapped = false;
        levels.add(level);
    }
    m.raw().framework.levels = levels;
    auto found = audience(m.done());
    CHECK(found[2].terms[1].standing.state == CellState::not_mapped);
    auto report = audience_report(m.done(), {});
    CHECK(column(table(report, "levels"), "offers") == Values{"1", "?", "3"});
    CHECK(column(table(report, "levels"), "state") == Values{"has_support", "not_mapped", ""});
    CHECK_THAT(findings(report, "sv"),
               Contains("Kartan gör inte anspråk på att täcka local: där är stödet okänt, inte noll."));
}

TEST_CASE("the first sentence says which target groups are without known support, and what could be for them") {
    auto report = audience_report(three_groups().done(), {});
    CHECK(fault_of(report) == "");
    CHECK(
        sentences(report, "en")[0] ==
        "1 of 3 target groups is without known support: village; 1 offer of unknown target group could belong there.");
    CHECK(sentences(report, "sv")[0] ==
          "1 av 3 målgrupper saknar känt stöd: village; 1 erbjudande som inte anger målgrupp kan höra dit.");
    CHECK(sentences(report, "sv")[1] == "Båda faser har känt stöd; 2 av 4 erbjudanden anger ingen fas.");
    CHECK_THAT(findings(report, "en"),
               Contains("Support, but none in some principles, for 1 target group: county (p2).\n"));
    CHECK_THAT(findings(report, "en"),
               Contains("Support, but none known in some phases, for 1 target group: county (spread); offers of which "
                        "not all is known could be there.\n"));
    CHECK_THAT(findings(report, "sv"), Contains("Kända erbjudanden per målgrupp: town 3 och county 1.\n"));
}

TEST_CASE("beside what is known stands the most there could be, and unknown has a row of its own") {
    auto report = audience_report(three_groups().done(), {});
    const auto& groups = table(report, "target_groups");
    CHECK(column(groups, "key") == Values{"town", "county", "village", ""});
    CHECK(column(groups, "offers") == Values{"3", "1", "0", "1"});
    CHECK(column(groups, "at_most") == Values{"4", "2", "1", ""});
    CHECK(column(groups, "state") == Values{"has_support", "has_support", "possible_gap", ""});
    CHECK(column(groups, "lacking_phases") == Values{"", "", "", ""});
    CHECK(column(groups, "perhaps_lacking_phases") == Values{"", "spread", "alla", ""});
    CHECK(column(groups, "lacking_principles") == Values{"", "p2", "p2", ""});
    CHECK(column(groups, "perhaps_lacking_principles") == Values{"", "", "p1", ""});
    CHECK(column(table(report, "phases"), "lacking_phases") == Values{"", "", ""});
    CHECK(column(table(report, "groups_by_phase"), "c1") == Values{"1", "1", "? 1", "0"});
}

TEST_CASE("a group is stated to be reached by what says so of the group, whatever is inferred beside it") {
    Make m;
    m.offer("a", {"F"}, {"p1"}, {.inferred_principles = true, .targets = {"town"}});
    CHECK(column(table(audience_report(m.done(), {}), "target_groups"), "stated") == Values{"1"});
}

TEST_CASE("which phases a group lacks is unknown when none of its offers names a phase") {
    Make m;
    m.phases("idea", "spread").offer("a", {"F"}, {"p1"}, {.targets = {"town"}});
    const auto groups = table(audience_report(m.done(), {}), "target_groups");
    CHECK(column(groups, "lacking_phases") == Values{""});
    CHECK(column(groups, "perhaps_lacking_phases") == Values{"alla"});
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

TEST_CASE("in the shipped map most phases that a group seems to lack are only not known") {
    const auto map = load(read_folder(ECOMAP_DATASETS "/sweden-innovation-support")).ecosystem;
    const auto groups = audience(map)[0];
    std::size_t surely = 0, perhaps = 0;
    for (const auto& group : groups.terms) {
        surely += group.offers > 0 && !group.phases.surely.empty();
        perhaps += group.offers > 0 && !group.phases.perhaps.empty();
    }
    CHECK(perhaps > 2 * surely);
}

TEST_CASE("the counts say for how many offers it is our judgement whom they are for") {
    auto m = three_groups();
    CHECK_THAT(findings(audience_report(m.done(), {}), "en"), !Contains("our judgement"));
    m.raw().offers[1].target_groups.certainty = Certainty::inferred;
    m.raw().offers[3].certainty = Certainty::inferred;
    const auto told = findings(audience_report(m.done(), {}), "en");
    CHECK(audience(m.done())[0].judged == 2);
    CHECK_THAT(told, Contains("Known offers by target group (for 2 of 3 offers that is our judgement): town 3"));
    m.raw().offers.erase(m.raw().offers.begin() + 2);  // c, which is for nobody known
    CHECK(sentences(audience_report(m.done(), {}), "en")[0] ==
          "1 of 3 target groups is without support (for 2 of 3 offers that is our judgement): village.");
}
