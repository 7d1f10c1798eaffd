#include "engine/analysis/needs/find.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace ecomap;
using ecomap::test::Make;

namespace {

Ecosystem example() {
    Make m;
    m.gap("g1", "p1");
    m.offer("a", {"advice"}, {"p1"}, {.phases = {"test"}, .name = "Office hours"});
    m.offer("b", {"advice"}, {"p1"},
            {.status = Status::could, .phases = {"launch"}, .gaps = {"g1"}, .name = "Roll-out"});
    return m.done();
}

std::string finding(const Report& report, std::size_t number, std::string_view language) {
    REQUIRE(report.findings.size() > number);
    return in_words(report.findings[number].sentence, language);
}

}  // namespace

TEST_CASE("the answer names what there is today, in one sentence") {
    auto map = example();
    Need need;
    add_word(need, map, "test");
    auto report = find_report(map, need, {});
    CHECK(finding(report, 0, "en") == "1 offer of today meets the need (test): a: Office hours.");
    CHECK(finding(report, 0, "sv") == "1 erbjudande i dag svarar mot behovet (test): a: Office hours.");
    CHECK(report.tables.size() == 1);
}

TEST_CASE("an empty answer says what empties it, what could be, and the gap behind") {
    auto map = example();
    Need need;
    add_word(need, map, "advice");
    add_word(need, map, "launch");
    auto report = find_report(map, need, {});
    CHECK(finding(report, 0, "en") ==
          "No known offer of today meets the whole need (advice, launch) – 1 could or is recommended.");
    CHECK(finding(report, 1, "en") == "Without the demand “launch” (phase) 1 offer of today fits.");
    CHECK(finding(report, 2, "en") == "Could be, or is recommended: b: Roll-out.");
    CHECK(finding(report, 3, "sv") == "Rapporterat glapp som hör hit: g1 ”g1”.");
    CHECK(report.tables.size() == 3);
}

TEST_CASE("what is missing in the data, in the filter or in the ties to gaps is said, not taken for nothing") {
    auto map = example();
    Need phase, gap;
    add_word(phase, map, "launch");
    add_word(gap, map, "g1");
    map.offers[0].phases = {};
    CHECK(finding(find_report(map, phase, {}), 0, "sv") ==
          "Inget känt erbjudande i dag svarar mot hela behovet (launch) – 1 skulle kunna eller rekommenderas; för 1 av "
          "dagens saknas uppgift.");
    CHECK(finding(find_report(map, gap, {}), 0, "sv") ==
          "Okänt om något i dag svarar mot behovet (g1): inget av dagens erbjudanden är kopplat till ett glapp. "
          "1 har glappets princip: a: Office hours.");
    CHECK(finding(find_report(map, gap, {}), 0, "en") ==
          "Unknown whether anything of today meets the need (g1): none of today’s offers is tied to a gap in the data. "
          "1 has the principle of the gap: a: Office hours.");
    const auto could = apply_filter(map, {.status = {Status::could}});
    CHECK(finding(find_report(could, gap, {}), 0, "en") == "The offers of today are outside the selection (g1).");
    const auto advice = apply_filter(example(), {.support_types = {*map.framework.support_types.find("advice")}});
    CHECK(finding(find_report(advice, phase, {}), 0, "en") ==
          "No known offer of today in the selection meets the whole need (launch) – 1 could or is recommended.");
}

TEST_CASE("in the shipped map, thirteen offers of today are like the gap in law, which none of them is tied to") {
    const auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    Need need;
    REQUIRE(add_word(need, map, "g3_5"));
    const auto found = find_support(map, need, {});
    CHECK(found.gap_unknown);
    CHECK(found.matches.size() >= 13);
    for (const char* key : {"digg.t3", "mistel.w1", "skr.w1", "science-parks.w1"})
        CHECK(std::any_of(found.matches.begin(), found.matches.end(),
                          [&](const Match& match) { return map[match.offer].key == key; }));
}

TEST_CASE("in the shipped map nobody gives towns advice on implementing today, and the way from one of them is known") {
    const auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    Need need;
    for (const char* word : {"kommuner", "radgivning", "infora"}) REQUIRE(add_word(need, map, word));
    auto found = find_support(map, need, {});
    for (const auto& match : found.matches) CHECK(match.off <= 1);
    auto report = find_report(map, need, {});
    CHECK_FALSE(finding(report, 0, "sv").empty());
}
