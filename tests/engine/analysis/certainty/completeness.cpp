#include "engine/analysis/certainty/completeness.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

CompletenessMeasure measure(const Ecosystem& map, const std::string& table, const std::string& key) {
    for (const auto& one : completeness(map).tables)
        if (one.key == table)
            for (const auto& each : one.measures)
                if (each.key == key) return each;
    FAIL("no measure " << table << "." << key);
    return {};
}

void check_counts(const CompletenessMeasure& one, std::size_t stated, std::size_t inferred, std::size_t unknown,
                  std::size_t not_told = 0) {
    INFO(one.key);
    CHECK(one.not_told == not_told);
    CHECK(one.stated == stated);
    CHECK(one.inferred == inferred);
    CHECK(one.unknown == unknown);
}

}  // namespace

TEST_CASE("stated, inferred and unknown are counted apart and add up to the rows") {
    Make make;
    make.offer("a", {"F"}, {"p1"}, {.inferred_principles = true, .phases = {"idé"}});
    make.offer("a", {"F"}, {}, {.targets = {"k"}}).offer("b", {}, {"p1"});
    auto map = make.done();
    check_counts(measure(map, "offers", "support_types"), 2, 0, 1);
    check_counts(measure(map, "offers", "principles"), 1, 1, 1);
    check_counts(measure(map, "offers", "phases"), 1, 0, 2);
    check_counts(measure(map, "offers", "target_groups"), 1, 0, 2);
    for (const auto& table : completeness(map).tables)
        for (const auto& one : table.measures) CHECK(one.rows() == table.rows);
}

TEST_CASE("what the tables have no word of certainty for is neither stated nor inferred") {
    Make make;
    make.offer("a", {"F"}, {"p1"}, {.inferred_targets = true, .targets = {"k"}, .source = "R"});
    make.offer("a", {"F"}, {"p1"}, {.inferred_as_of = true, .as_of = Period{Date{2022, 0, 0}, Date{2022, 0, 0}}});
    make.offer("a", {"F"}, {"p1"}, {.period = {Date{2022, 0, 0}, {}}});
    make.actor("a", {.level = "local", .inferred_level = true, .source = "R"});
    make.raw().timeline.push_back({"t1", {}, {Date{2003, 0, 0}, {}}, {}, "", "number", false, ""});
    make.raw().timeline.push_back({"t2", {}, {Date{2012, 0, 0}, {}}, {}, "", "text", false, ""});
    auto map = make.done();
    check_counts(measure(map, "offers", "target_groups"), 0, 1, 2);
    check_counts(measure(map, "offers", "as_of"), 0, 1, 1, 1);
    check_counts(measure(map, "offers", "source"), 0, 0, 2, 1);
    check_counts(measure(map, "actors", "level"), 0, 1, 0);
    check_counts(measure(map, "actors", "source"), 0, 0, 0, 1);
    check_counts(measure(map, "timeline", "start"), 1, 1, 0);
}

TEST_CASE("an actor has offers by a stated one, by inferred ones only, or not at all") {
    Make make;
    make.offer("a", {"F"}, {"p1"}, {.inferred = true}).offer("a", {"F"}, {"p1"});
    make.offer("b", {"F"}, {"p1"}, {.inferred = true}).actor("c");
    check_counts(measure(make.done(), "actors", "offers"), 1, 1, 1);
}

TEST_CASE("a survey value that is tentative is not stated, and one that is not in the text is unknown") {
    Make make;
    make.survey("s", {{"a", 10, false, Certainty::near_certain},
                      {"b", 20, false, Certainty::tentative},
                      {"c", std::nullopt, false, Certainty::not_in_text}});
    check_counts(measure(make.done(), "survey", "percent"), 1, 1, 1);
}

TEST_CASE("evidence of a gap is stated when any is, inferred when all of it is") {
    Make make;
    make.gap("g1", "p1", {.evidence = {EvidenceKind::survey}, .evidence_inferred = {EvidenceKind::interview}});
    make.gap("g2", "p1", {.evidence_inferred = {EvidenceKind::interview}}).gap("g3", "p1");
    check_counts(measure(make.done(), "gaps", "evidence"), 1, 1, 1);
}

TEST_CASE("that a source names nobody is known, that a table does not say is unknown") {
    Make make;
    make.actor("a").recommendation("r1", {.actors = {"a"}}).recommendation("r2").recommendation("r3");
    make.raw().recommendations[1].actors_unlisted.none = true;
    check_counts(measure(make.done(), "recommendations", "actors"), 0, 0, 1, 2);
    make.offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {"p1"});
    make.raw().offers[0].gaps.unlisted.none = true;
    check_counts(measure(make.done(), "offers", "gaps"), 1, 0, 1);
}

TEST_CASE("shares in words are never 0 for something nor 100 for less than all") {
    CHECK(whole_percent(1, 1000) == Percent{1});
    CHECK(whole_percent(999, 1000) == Percent{99});
    CHECK(whole_percent(0, 3) == Percent{0});
    CHECK(whole_percent(3, 3) == Percent{100});
    CHECK(in_words(Message::as_it_is(whole_percent(0, 0)), "sv").empty());
}

TEST_CASE("a map of nothing has no tables, and says so") {
    auto found = completeness(Ecosystem{});
    CHECK(found.tables.empty());
    CHECK(found.without_rows.size() == 10);
    CHECK(in_words(completeness_findings(found).front().sentence, "sv") == "Det finns inga rader att räkna.");
}

TEST_CASE("the findings name the largest lack, the most judgement and actors without offers, in both languages") {
    Make make;
    make.actor("a", {.type = "t", .level = "n", .source = "R"}).actor("b", {.type = "t", .level = "n", .source = "R"});
    make.offer("a", {"F"}, {"p1"}, {.inferred_principles = true, .targets = {"k"}, .source = "R"});
    auto findings = completeness_findings(completeness(make.done()));
    REQUIRE(findings.size() == 3);
    CHECK(in_words(findings[0].sentence, "sv") ==
          "Störst lucka i det som bilderna bygger på: 100\u00A0% av erbjudandena saknar uppgift om fas.");
    CHECK(in_words(findings[0].sentence, "en") ==
          "Largest hole in what the pictures build on: 100% of the offers have no known phase.");
    CHECK(in_words(findings[1].sentence, "sv") ==
          "Flest bedömningar: Princip (Erbjudanden), där 1 av 1 är vår bedömning, inte angivna i källan.");
    CHECK(in_words(findings[2].sentence, "en") == "1 of 2 rows of actors has no offer.");
}

TEST_CASE("the Swedish map lacks the phase of most of its offers") {
    auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    std::size_t without = 0;
    for (const auto& offer : map.offers) without += offer.phases.terms.empty();
    CHECK(measure(map, "offers", "phases").unknown == without);
    auto report = completeness_report(map, {});
    CHECK(fault_of(report) == "");
    CHECK(report.tables.front().rows.size() > 20);
}

TEST_CASE("what a filter leaves out is said to lack in the selection only") {
    Make make;
    make.actor("a", {.type = "t", .level = "n", .source = "R"}).actor("b", {.type = "t", .level = "n", .source = "R"});
    make.offer("a", {"F"}, {"p1"}, {.targets = {"k"}, .source = "R"}).offer("b", {"T"}, {"p1"}, {.source = "R"});
    const auto report = completeness_report(apply_filter(make.done(), {.support_types = {{0}}}), {});
    CHECK_THAT(findings(report, "en"),
               Catch::Matchers::Contains("1 of 2 rows of actors has no offer in the selection."));
    CHECK(in_words(report.notes[1], "sv") ==
          "Det som filtret utelämnar räknas här som saknat, även när kartan har det.");
}

TEST_CASE("a map's own dimensions are counted with what their rows say, and their lack is said by their name") {
    const auto map = load({"test",
                           {{"dimensions.csv", "id,of,singular_en\nregion,,area\ntrade,actors,\n"},
                            {"actors.csv", "id,name,trade,source\na,Alef,wood,x\nb,Bet,,x\n"},
                            {"offers.csv", "id,actor,name,region,region_certainty\n1,a,M,n,inferred\n2,a,N,,\n"}},
                           {}})
                         .ecosystem;
    check_counts(measure(map, "offers", "region"), 0, 1, 1);
    check_counts(measure(map, "actors", "trade"), 1, 0, 1);
    CHECK(in_words(measure(map, "offers", "region").label, "en") == "Area");
    std::string all;
    for (const auto& finding : completeness_findings(completeness(map))) all += in_words(finding.sentence, "en") + "\n";
    CHECK_THAT(all, Catch::Matchers::Contains("50% of the offers have no known area"));
    CHECK_THAT(all, Catch::Matchers::Contains("50% of the actors have no known trade"));
}
