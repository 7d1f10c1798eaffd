#include "engine/analysis/needs/severity.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

Make two() {
    Make m;
    m.support_types("F").principles("p1", "p2");
    m.survey("s1", {{"none", 50, true}, {"poor", 30, true}, {"fine", 20}}, "p1");
    m.raw().survey[0].respondents = 75;
    m.gap("hard", "p1", {.evidence = {EvidenceKind::survey}, .statements = {"s1"}, .support_types = {"F"}});
    m.gap("easy", "p2", {.evidence = {EvidenceKind::workshop}});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p2"}).offer("c", {"F"}, {"p2"}).offer("d", {"F"}, {"p2"});
    m.offer("b", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"hard"}});
    m.recommendation("r1", {.gaps = {"easy"}});
    return m;
}

}  // namespace

TEST_CASE("the first sentence names the most severe gap and why") {
    auto report = severity_report(two().done(), {});
    CHECK(fault_of(report) == "");
    CHECK(sentences(report, "en")[0] ==
          "Most severe is hard (0.66 of 1): 80% say the support falls short (of 75 respondents), 1 of 4 kinds of "
          "evidence, 1 of 4 actors is in its principle, 1 that could take the role and no "
          "recommendation.");
    CHECK_THAT(findings(report, "sv"),
               Contains("För 1 av 2 glapp säger enkäten inget: dess brist är okänd, inte noll."));
    CHECK_THAT(findings(report, "sv"), Contains("Störst behov mot utbud har principen p1 (en ordning, inte en mängd): "
                                                "80\u00A0% säger att stödet brister, men 1 av 4 "
                                                "aktörer (25\u00A0%)"));
}

TEST_CASE("the rank stands beside its range; what a gap is tied to decides its reading") {
    auto report = severity_report(two().done(), {});
    const auto& gaps = table(report, "severity");
    CHECK(column(gaps, "gap") == Values{"hard", "easy"});
    CHECK(column(gaps, "rank") == Values{"1", "2"});
    CHECK(column(gaps, "best")[0] == "1");
    CHECK(column(gaps, "reading") == Values{"verkligt glapp: finansiera", "okänt"});
    CHECK(column(gaps, "gap_absolute") == Values{"0.550000", "?"});
    CHECK(column(table(report, "principles"), "quadrant") == Values{"håll i", "okänt"});
    CHECK(column(table(report, "situations"), "true_gap") == Values{"1", "0"});
    CHECK(column(table(report, "situations"), "covered") == Values{"0", "0"});
    CHECK(column(table(report, "situations"), "unknown") == Values{"0", "1"});  // "easy" does not tell what it needs
    CHECK(column(table(report, "principles"), "untaken") == Values{"0", "0"});
    CHECK(column(table(report, "parts"), "gap").back() == "vikt");
}

TEST_CASE("a judged tie to the survey is said to be one, and what a filter hides is not said to be none") {
    auto m = two();
    m.raw().gaps[0].statements.certainty = Certainty::inferred;
    CHECK_THAT(sentences(severity_report(m.done(), {}), "en")[0],
               Contains("80% say the support falls short (of 75 respondents), as we tie it to the survey"));
    const auto seen = severity_report(apply_filter(m.done(), {.stated_only = true}), {});
    CHECK(fault_of(seen) == "");
    CHECK_THAT(findings(seen, "en"), Contains("the survey in the selection says nothing"));
    auto judged = two();
    std::swap(judged.raw().gaps[0].evidence, judged.raw().gaps[0].evidence_inferred);
    const auto without = severity_report(apply_filter(judged.done(), {.stated_only = true}), {});
    CHECK_THAT(findings(without, "en"), Contains("no kind of evidence in the selection"));
    const auto first = severity_report(apply_filter(two().done(), {.principles = {PrincipleId{0}}}), {});
    CHECK(fault_of(first) == "");
    CHECK(column(table(first, "principles"), "principle") == Values{"p1"});
    CHECK(column(table(first, "situations"), "principle") == Values{"p1"});
    CHECK_THAT(sentences(first, "en")[0], Contains("the only actor in the selection is in its principle"));
    CHECK(sentences(severity_report(apply_filter(m.done(), {.source = {"nowhere"}}), {}), "en")[0] ==
          "The filter leaves no reported gaps, so their severity is unknown.");
}

TEST_CASE("without draws there is a rank but no range; without gaps severity is unknown") {
    Params params;
    params.draws = 0;
    auto report = severity_report(two().done(), params);
    CHECK(fault_of(report) == "");
    CHECK(column(table(report, "severity"), "worst") == Values{"?", "?"});
    CHECK(sentences(severity_report({}, {}), "en") ==
          Values{"The map has no reported gaps, so their severity is unknown."});
    params.weights = {{"lack", 0}, {"supply", 0}, {"takers", 0}, {"answers", 0}, {"evidence", 0}};
    CHECK_THAT(findings(severity_report(two().done(), params), "en"), Contains("No gap can be weighed"));
}
