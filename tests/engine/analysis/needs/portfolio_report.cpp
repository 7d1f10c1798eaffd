#include "engine/analysis/needs/portfolio.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;

namespace {

Make two_cells() {
    Make m;
    m.support_types("F").principles("p1", "p2").actor("a", {.name = "Alfa"});
    m.offer("a", {"F"}, {"p1"}, {.status = Status::could, .name = "Money"});
    return m;
}

/// More candidates than are tried in all combinations: most reach nothing. "c" and "d" keep a floor of one in each
/// principle; the greedy way takes "d" and "a", which add more, and misses p2.
Make crowd() {
    Make m;
    m.support_types("1", "2", "3", "4", "5").principles("p1", "p2", "p3");
    m.offer("a", {"1", "2", "3"}, {"p1"}, {.status = Status::could});
    m.offer("c", {"1"}, {"p1", "p2"}, {.status = Status::could});
    m.offer("d", {"1", "2", "3", "4", "5"}, {"p3"}, {.status = Status::could});
    for (int i = 0; i < 160; ++i) m.offer("e", {"1"}, {}, {.status = Status::could});
    return m;
}

std::string notes(const Report& report) {
    std::string all;
    for (const auto& note : report.notes) all += in_words(note, "en") + "\n";
    return all;
}

}  // namespace

TEST_CASE("with a floor a choice among many is promised nothing, and a floor it misses is not called impossible") {
    const auto map = crowd().done();
    Params params;
    params.budget = 2;
    params.floor = 1;
    params.draws = 0;
    const auto report = portfolio_report(map, params);
    CHECK(fault_of(report) == "");
    CHECK_THAT(notes(report),
               !Contains("63.2%") && Contains("With --floor nothing is promised beforehand of how good"));
    CHECK_THAT(findings(report, "en"), Contains("At least 1 in every principle is not met for p2. Not all choices were "
                                                "tried: another one may meet it."));
    CHECK_THAT(findings(report, "en"), !Contains("No other choice"));
    params.floor = 0;
    params.weights = {{"p2", 0.1}};
    CHECK_THAT(findings(portfolio_report(map, params), "en"), !Contains("every principle"));
}

TEST_CASE("the best choice with a floor is the best of those that keep it", "[long]") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    m.offer("a", {"F", "M"}, {"p1"}, {.status = Status::could}).offer("b", {"F"}, {"p2"}, {.status = Status::could});
    Params params;
    params.budget = 2;
    params.floor = 1;
    CHECK(sentences(portfolio_report(m.done(), params), "en")[1] ==
          "No other choice within the budget that has at least 1 in every principle (as far as the candidates go) is "
          "worth more; this is computed, not estimated.");
    params.budget = 1;  // both floors cannot be kept, and are dropped
    const auto report = portfolio_report(m.done(), params);
    CHECK(sentences(report, "en")[1] ==
          "No other choice within the budget is worth more; this is computed, not "
          "estimated.");
    CHECK_THAT(findings(report, "en"),
               Contains("At least 1 in every principle is not met for p2: too few candidates, or too small a budget."));
}

TEST_CASE("the first finding is the answer, the next say how sure, what is left and what more would do", "[long]") {
    const auto report = portfolio_report(two_cells().done(), {});
    CHECK(fault_of(report) == "");
    const auto english = sentences(report, "en");
    REQUIRE(english.size() == 5);
    CHECK(english[0] == "The only candidate strengthens 1 of 2 cells with at most 2 actors: Money (Alfa).");
    CHECK(english[1] == "No other choice within the budget is worth more; this is computed, not estimated.");
    CHECK(english[2] == "Most is added by Money (Alfa): 1 cell – F (p1).");
    CHECK(english[3] == "1 cell is left: F (p2). No known candidate reaches it, whatever the budget.");
    CHECK(sentences(report, "sv")[0] == "Den enda kandidaten stärker 1 av 2 rutor med högst 2 aktörer: Money (Alfa).");
    CHECK(sentences(report, "sv")[3] ==
          "1 ruta blir kvar: F (p2). Ingen känd kandidat når den, till vilken budget det än vore.");
}

TEST_CASE("nothing to choose says why") {
    Params params;
    params.choose_from = "recommended";
    CHECK(sentences(portfolio_report(two_cells().done(), params), "sv")[0] ==
          "Det finns inga kandidater att välja bland.");
    params.choose_from = "could";
    params.budget = 0;
    CHECK(sentences(portfolio_report(two_cells().done(), params), "en")[0] ==
          "The budget does not suffice for any candidate that adds something.");
    params.close = "gaps";
    CHECK(sentences(portfolio_report(two_cells().done(), params), "en")[0] == "There are no reported gaps to answer.");
}

TEST_CASE("which gaps are open is unknown where no offer of today is tied to one, and known of those that one names",
          "[long]") {
    Make m;
    m.gap("g1", "p1").gap("g2", "p1").offer("b", {"F"}, {"p1"});
    m.offer("a", {}, {}, {.status = Status::could, .gaps = {"g1"}, .name = "Help"});
    Params params;
    params.close = "gaps";
    auto report = portfolio_report(m.done(), params);
    CHECK(sentences(report, "en")[0] ==
          "The only candidate answers 1 of 2 reported gaps: Help (a). Whether anything of today answers them is "
          "unknown: none of today’s offers is tied to a gap in the data.");
    CHECK(column(table(report, "needs"), "sure") == std::vector<std::string>{"nej", "nej"});
    CHECK_THAT(notes(report), Contains("Which gaps are open is unknown") && !Contains("Open is a reported gap"));
    m.offer("c", {"F"}, {"p1"}, {.gaps = {"g2"}});
    report = portfolio_report(m.done(), params);
    CHECK(sentences(report, "en")[0] ==
          "The only candidate answers the only reported gap that no known offer answers today: Help (a).");
    CHECK_THAT(notes(report), Contains("1 offer of today does not say which gaps it answers."));
}

TEST_CASE("cells that are open only perhaps are named, and candidates and cells of which too little is known counted",
          "[long]") {
    auto m = two_cells();
    m.support_types("M").actor("many", {.node_class = NodeClass::category}).offer("many", {"M"}, {"p1"});
    m.offer("b", {}, {"p2"}).offer("c", {"F"}, {}, {.status = Status::could});
    const auto report = portfolio_report(m.done(), {});
    CHECK(fault_of(report) == "");
    CHECK_THAT(findings(report, "en"), Contains("2 of the cells are open only perhaps, since offers without a known "
                                                "support type or principle could be there: F (p2) and M (p2).\n"));
    CHECK_THAT(notes(report), Contains("1 candidate does not tell both support type and principle") &&
                                  Contains("1 cell does not count as open"));
}

TEST_CASE("what a filter leaves is all that is spoken of", "[long]") {
    const auto report = portfolio_report(apply_filter(two_cells().done(), {.principles = {{1}}}), {});
    CHECK(sentences(report, "en")[0] == "There are no candidates to choose from in the selection.");
    auto m = two_cells();
    m.offer("b", {"F"}, {"p2"}, {.status = Status::could, .inferred = true});
    CHECK_THAT(findings(portfolio_report(apply_filter(m.done(), {.stated_only = true}), {}), "en"),
               Contains("F (p2). No known candidate in the selection reaches it, whatever the budget."));
}

TEST_CASE("the choice is a table of changes: offers of the map become today's, new ones are added", "[long]") {
    auto m = two_cells();
    auto map = m.done();
    Params params;
    for (const char* key : {"o1", "new"}) {
        Candidate candidate;
        candidate.key = key;
        candidate.actor = ActorId{0};
        candidate.cost = 1;
        candidate.support_types = {SupportTypeId{0}};
        params.candidates.push_back(candidate);
    }
    params.candidates[0].offer = OfferId{0};
    params.candidates[0].principles = {PrincipleId{0}};
    params.candidates[1].principles = {PrincipleId{1}};
    const auto report = portfolio_report(map, params);
    const auto& assume = table(report, "assume");
    REQUIRE(assume.rows.size() == 2);
    CHECK(shown(cell(assume, 0, "change")) == "alter");
    CHECK(shown(cell(assume, 0, "status")) == "today");
    CHECK(shown(cell(assume, 1, "change")) == "add");
    CHECK(shown(cell(assume, 1, "actor")) == "a");
    CHECK(shown(cell(assume, 1, "principles")) == "p2");
    CHECK(shown(cell(table(report, "chosen"), 0, "adds_per_cost")) == "1.000000");
}
