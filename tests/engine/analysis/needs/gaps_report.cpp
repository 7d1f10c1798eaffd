#include "engine/analysis/needs/gaps.hpp"
#include "engine/model/filter.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;

namespace {

Make town() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    m.survey("s1", {{"little", 49.0, true}, {"poor", 33.5, true}});
    m.gap("g1", "p1", {.evidence = {EvidenceKind::survey}, .statements = {"s1"}}).gap("g2", "p2").gap("g3", "p2");
    m.offer("a", {"F"}, {"p1"});
    m.offer("b", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g1"}});
    m.recommendation("r1", {.gaps = {"g3"}});
    m.raw().recommendations.back().actors_unlisted.none = true;
    return m;
}

}  // namespace

TEST_CASE("the gap report says what nobody answers, what lacks most and what only half is answered") {
    auto report = gaps_report(town().done(), {});
    CHECK(fault_of(report) == "");
    auto swedish = findings(report, "sv"), english = findings(report, "en");
    CHECK_THAT(swedish,
               Contains("1 rapporterat glapp har ingen aktör som kan ta rollen och ingen rekommendation: g2.\n"));
    CHECK_THAT(english,
               Contains("1 reported gap has neither an actor that could take the role nor a recommendation: g2.\n"));
    CHECK_THAT(swedish,
               Contains("Störst brist enligt enkäten, 82,5\u00A0%: g1 (1 aktör i principen; 1 som kan ta rollen, "
                        "ingen rekommendation).\n"));
    CHECK_THAT(english, Contains("1 reported gap has only recommendations that name nobody responsible: g3.\n"));
    CHECK_THAT(english, Contains("1 reported gap rests on a single kind of evidence: g1.\n"));
    CHECK_THAT(english, Contains("1 cell has few actors and a reported lack, a true gap: F (p1).\n"));
    CHECK_THAT(swedish, Contains("2 rapporterade glapp hör inte till någon ruta: g2 och g3.\n"));
    CHECK_THAT(swedish, Contains("Utbud per ruta: 3 tomma, 1 med en aktör, 0 med få, 0 med tillräckligt, 0 trånga och "
                                 "0 med bara kategorier."));
}

TEST_CASE("a recommendation that does not say whom it is for is not said to name nobody") {
    auto m = town();
    m.raw().recommendations.back().actors_unlisted = {};
    CHECK_FALSE(gaps(m.done(), {}).reported[2].names_actor);
    CHECK_THAT(findings(gaps_report(m.done(), {}), "en"), !Contains("name nobody responsible"));
    m.raw().recommendations.back().actors_unlisted.outside = 1;
    CHECK_THAT(findings(gaps_report(m.done(), {}), "en"), !Contains("name nobody responsible"));
}

TEST_CASE("many actors and a reported lack are a matter of quality") {
    auto m = town();
    for (auto actor : {"c", "d", "e"}) m.offer(actor, {"F"}, {"p1"});
    CHECK_THAT(findings(gaps_report(m.done(), {}), "en"), Contains("many actors and yet a reported lack"));
}

TEST_CASE("a map without reported gaps says so and still counts the cells") {
    Make m;
    m.offer("a", {"F"}, {"p1"});
    auto report = gaps_report(m.done(), {});
    CHECK_THAT(findings(report, "sv"),
               Contains("Kartan har inga rapporterade glapp.\nUtbud per ruta: 0 tomma, 1 med en"));
    CHECK(fault_of(gaps_report(Ecosystem{}, {})) == "");
}

TEST_CASE("gaps with the same lack are named together, each with who answers it") {
    auto m = town();
    m.gap("g4", "p2", {.statements = {"s1"}});
    CHECK_THAT(
        findings(gaps_report(m.done(), {}), "en"),
        Contains(
            "Most lacking in the survey, 82.5%: g4 (0 actors in its principle; nobody who could take the role, no "
            "recommendation) and g1 (1 actor in its principle; 1 that could take the role, no recommendation).\n"));
}

TEST_CASE("when a filter leaves no gap, it is the filter that is named") {
    auto report = gaps_report(apply_filter(town().done(), {.source = {"nowhere"}}), {});
    CHECK_THAT(findings(report, "en"), Contains("The filter leaves no reported gaps."));
}

TEST_CASE("through a filter that hides possible offers the gap report calls nothing unanswered") {
    auto report = gaps_report(apply_filter(town().done(), {.status = {Status::today}}), {});
    CHECK(fault_of(report) == "");
    auto english = findings(report, "en");
    CHECK(english.find("has neither") == std::string::npos);
    CHECK(english.find("no cell") == std::string::npos);
    CHECK_THAT(english, Contains("unknown who could take the role"));
    CHECK_THAT(in_words(report.notes.back(), "en"), Contains("Filter without a status"));
}
