#include "engine/analysis/needs/find.hpp"

#include "engine/io/dataset.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

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
    CHECK(finding(report, 0, "en") == "No offer of today meets the whole need (advice, launch).");
    CHECK(finding(report, 1, "en") ==
          "The demand “launch” (phase) empties the list: without it there is 1 offer of today.");
    CHECK(finding(report, 2, "en") == "Could be, or is recommended: b: Roll-out.");
    CHECK(finding(report, 3, "sv") == "Bakom det ligger ett rapporterat glapp: g1 ”g1”.");
    CHECK(report.tables.size() == 3);
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
