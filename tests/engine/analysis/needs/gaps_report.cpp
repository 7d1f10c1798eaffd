#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/needs/severity.hpp"
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
    m.gap("g1", "p1", {.evidence = {EvidenceKind::survey}, .statements = {"s1"}, .support_types = {"F"}})
        .gap("g2", "p2")
        .gap("g3", "p2");
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
    CHECK_THAT(
        swedish,
        Contains("1 rapporterat glapp har varken en känd aktör som kan ta rollen eller en rekommendation: g2.\n"));
    CHECK_THAT(
        english,
        Contains("1 reported gap has neither a known actor that could take the role nor a recommendation: g2.\n"));
    CHECK_THAT(swedish,
               Contains("Störst brist enligt enkäten, 82,5\u00A0%: g1 (1 aktör i principen; 1 som kan ta rollen, "
                        "ingen rekommendation).\n"));
    CHECK_THAT(english, Contains("Whether anything that is offered today answers them is therefore unknown.\n"));
    CHECK_THAT(english,
               Contains("1 reported gap has only recommendations for which nobody responsible is known: g3.\n"));
    CHECK_THAT(english, Contains("1 reported gap rests on a single kind of evidence: g1.\n"));
    CHECK_THAT(english, Contains("1 cell has few actors or none and a reported lack, a true gap: F (p1).\n"));
    CHECK_THAT(swedish, Contains("För 2 rapporterade glapp är det okänt vilken stödtyp som skulle täppa till dem, och "
                                 "därmed rutan: g2 och g3.\n"));
    CHECK_THAT(swedish, Contains("Utbud per ruta: 3 tomma, 1 med en aktör."));
}

TEST_CASE("a recommendation that does not say whom it is for is not said to name nobody") {
    auto m = town();
    m.raw().recommendations.back().actors_unlisted = {};
    CHECK(gaps(m.done(), {}).reported[2].responsible == Entries::unknown);
    m.raw().recommendations.back().actors_unlisted.outside = 1;
    CHECK(gaps(m.done(), {}).reported[2].responsible == Entries::outside);
    CHECK_THAT(findings(gaps_report(m.done(), {}), "en"), !Contains("nobody responsible is known"));
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
               Contains("Kartan har inga rapporterade glapp.\nUtbud per ruta: 1 med en aktör."));
    CHECK(fault_of(gaps_report(Ecosystem{}, {})) == "");
}

TEST_CASE("gaps with the same lack are named together, each with who answers it") {
    auto m = town();
    m.gap("g4", "p2", {.statements = {"s1"}});
    CHECK_THAT(
        findings(gaps_report(m.done(), {}), "en"),
        Contains(
            "Most lacking in the survey, 82.5%: g4 (0 actors in its principle; nobody known who could take the role, "
            "no "
            "recommendation) and g1 (1 actor in its principle; 1 that could take the role, no recommendation).\n"));
}

TEST_CASE("a lack that the mapper ties to a gap says so") {
    Make m;
    m.survey("s1", {{"x", 50, true}}, "p1");
    m.gap("g", "p1", {.statements = {"s1"}, .inferred_statements = true});
    m.recommendation("r0", {.answers_none = true});
    CHECK_THAT(findings(gaps_report(m.done(), {}), "en"),
               Contains("no recommendation; the tie to the survey is our judgement).\n"));
    CHECK_THAT(findings(severity_report(m.done(), {}), "en"),
               Contains("50% say the support falls short, as we tie it to the survey"));
}

TEST_CASE("when a filter leaves no gap, it is the filter that is named") {
    auto report = gaps_report(apply_filter(town().done(), {.source = {"nowhere"}}), {});
    CHECK_THAT(findings(report, "en"), Contains("The filter leaves no reported gaps."));
}

TEST_CASE("where the survey is tied to a gap by our own judgement, that is said") {
    auto m = town();
    m.survey("s2", {{"little", 90.0, true}});
    m.gap("g4", "p2", {.statements = {"s2"}, .inferred_statements = true});
    CHECK_THAT(
        findings(gaps_report(m.done(), {}), "en"),
        Contains(
            "Most lacking in the survey, 90%: g4 (0 actors in its principle; nobody known who could take the role, "
            "no recommendation; the tie to the survey is our judgement).\n"));
}

TEST_CASE("many in a cell whom no known link joins are a finding of their own") {
    auto m = town();
    m.offer("c", {"M"}, {"p1"}).offer("d", {"M"}, {"p1"}).offer("e", {"M"}, {"p1"}).link("c", "a", "knows");
    CHECK_THAT(findings(gaps_report(m.done(), {}), "en"),
               Contains("1 cell has three or more actors and no known link between any of them, many but unjoined: M "
                        "(p1).\n"));
    CHECK_THAT(findings(gaps_report(m.link("c", "d", "knows").done(), {}), "en"), !Contains("unjoined"));
}

TEST_CASE("where an offer of today says what it answers, nothing is said to be unknown of the others") {
    auto m = town();
    m.offer("a", {"F"}, {"p1"}, {.gaps = {"g1"}});
    CHECK_THAT(findings(gaps_report(m.done(), {}), "en"), !Contains("is therefore unknown"));
}

TEST_CASE("through a filter the gap report calls nothing missing that it left out") {
    auto report = gaps_report(apply_filter(town().done(), {.status = {Status::today}}), {});
    CHECK(fault_of(report) == "");
    auto english = findings(report, "en");
    CHECK(english.find("neither a known actor") == std::string::npos);
    CHECK_THAT(english, Contains("unknown who could take the role"));
    CHECK_THAT(in_words(report.notes.back(), "en"), Contains("is unknown here, not absent"));
    auto m = town();
    m.gap("g5", "p1", {.evidence = {EvidenceKind::survey}, .evidence_inferred = {EvidenceKind::workshop}});
    m.recommendation("r2", {.gaps = {"g1"}, .inferred_gaps = true});
    english = findings(gaps_report(apply_filter(m.done(), {.stated_only = true}), {}), "en");
    CHECK_THAT(english, Contains("on a single kind of evidence: g1.") && !Contains("but no recommendation"));
    CHECK_THAT(english, Contains("unknown whether recommended"));
}
