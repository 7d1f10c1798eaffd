#include "engine/analysis/support/robustness.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

Make four() {
    Make m;
    m.support_types("F").principles("p1", "p2", "p3", "p4");
    m.offer("a", {"F"}, {"p1", "p2", "p3"}).offer("b", {"F"}, {"p2", "p3"}).offer("c", {"F"}, {"p3", "p4"});
    m.offer("d", {"F"}, {"p2"});
    return m;
}

}  // namespace

TEST_CASE("the first sentence says what is left when the three broadest stop, and when the worst happens") {
    auto report = robustness_report(four().done(), {});
    CHECK(fault_of(report) == "");
    CHECK(
        sentences(report, "sv")[0] ==
        "Om de tre bredaste aktörerna slutar (a, b och c) finns stöd kvar i 1 av 4 rutor; om tre slutar, i varje steg "
        "den vars bortfall kostar mest (a, c och b), är det 1.");
    CHECK(sentences(report, "en")[1] ==
          "2 actors take a cell or more along if one of them stops: a 1 cell – F (p1); c 1 "
          "cell – F (p4).");
    CHECK_THAT(sentences(report, "en")[2], Contains("Robustness R is 0.56 when the broadest leave first"));
}

TEST_CASE("tables hold the curve of every order and what each actor takes along") {
    auto report = robustness_report(four().done(), {});
    CHECK(column(table(report, "curves"), "broadest_first") == Values{"4", "3", "3", "1", "0"});
    CHECK(column(table(report, "curves"), "worst_leaver") == Values{"", "a", "c", "b", "d"});
    CHECK(column(table(report, "criticality"), "actor") == Values{"a", "c", "b", "d"});
    CHECK(column(table(report, "criticality"), "rank") == Values{"1", "1", "3", "3"});
    CHECK(column(table(report, "robustness"), "order").back() == "random");
    Params no_draws;
    no_draws.draws = 0;
    auto without = robustness_report(four().done(), no_draws);
    CHECK(fault_of(without) == "");
    CHECK(column(table(without, "robustness"), "order").size() == 5);
}

TEST_CASE("one actor, two actors and nobody are said in words of their own") {
    Make m;
    m.offer("a", {"F"}, {"p1"});
    CHECK(sentences(robustness_report(m.done(), {}), "en")[0] ==
          "All support, in 1 cell of the map, rests on a single actor: a.");
    m.offer("b", {"F"}, {"p1"});
    auto two = sentences(robustness_report(m.done(), {}), "en");
    CHECK_THAT(two[0],
               Contains("If the two broadest actors stop (a and b), support of known actors is left in no cell"));
    CHECK(two[1] == "No actor is alone in a cell: no support is lost if a single one stops.");
    CHECK(sentences(robustness_report({}, {}), "sv") ==
          Values{"Ingen aktör är känd i någon ruta, så robustheten är okänd."});
}
