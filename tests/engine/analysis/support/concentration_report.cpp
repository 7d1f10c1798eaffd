#include "engine/analysis/support/concentration.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

// In F of p1: a has five of ten offers, b three, c two. M of p1 rests on c alone.
Make uneven() {
    Make m;
    m.support_types("F", "M").principles("p1");
    for (int i = 0; i < 5; ++i) m.offer("a", {"F"}, {"p1"});
    for (int i = 0; i < 3; ++i) m.offer("b", {"F"}, {"p1"});
    for (int i = 0; i < 2; ++i) m.offer("c", {"F"}, {"p1"});
    m.offer("c", {"M"}, {"p1"});
    return m;
}

}  // namespace

TEST_CASE("shares of offers give the published concentration, with their numerators beside") {
    auto report = concentration_report(uneven().done(), {});
    CHECK(fault_of(report) == "");
    const auto& all = table(report, "concentration");
    CHECK(column(all, "label") == Values{"hela kartan", "F", "M", "p1", "F – p1", "M – p1"});
    CHECK(column(all, "offers") == Values{"11", "10", "1", "11", "10", "1"});
    CHECK(column(all, "largest_offers")[1] == "5");
    CHECK(column(all, "largest_share")[1] == "0.500000");
    CHECK(column(all, "hhi")[1] == "0.380000");
    CHECK(column(all, "hhi_normalised")[1] == "0.070000");
    CHECK(column(all, "hill_2")[1] == "2.631579");
    CHECK(column(all, "hhi_normalised")[2] == "?");
    CHECK_THAT(findings(report, "sv"),
               Contains("Mest samlat på få av stödtyperna är F: störst är a med 5 av 10 erbjudanden (50\u00A0%), och 3 "
                        "aktörer motsvarar 2,6 lika stora."));
}

TEST_CASE("that others are as concentrated is said, and of which none are") {
    Make m;
    m.support_types("F", "M").principles("p1");
    for (const auto* support : {"F", "M"})
        m.offer("a", {support}, {"p1"}).offer("a", {support}, {"p1"}).offer("b", {support}, {"p1"});
    CHECK_THAT(findings(concentration_report(m.done(), {}), "en"),
               Contains("Most concentrated of the support types is F (1 more is as concentrated), led by a"));
    CHECK_THAT(findings(concentration_report(uneven().done(), {}), "en"), Contains("is F, led by a"));
}

TEST_CASE("through a filter the whole is that of the selection, not of the map") {
    auto m = uneven();
    m.offer("d", {"F"}, {"p1"});
    const auto seen = concentration_report(apply_filter(m.done(), {.support_types = {SupportTypeId{0}}}), {});
    CHECK(fault_of(seen) == "");
    CHECK(column(table(seen, "concentration"), "label")[0] == "urvalet");
    CHECK_THAT(findings(seen, "en"), Contains("In the selection the three largest, a, b and c, make 10 of 11 offers"));
    CHECK_THAT(findings(concentration_report(m.done(), {}), "en"), Contains("In the whole map the three largest"));
}

TEST_CASE("the first sentence says what depends on one, the next who could step in") {
    auto report = concentration_report(uneven().done(), {});
    CHECK(sentences(report, "en")[0] == "1 of 2 cells with actors depends on a single one: M – p1 (c).");
    CHECK(sentences(report, "en")[1] ==
          "If c ends M – p1, nobody else in the map has said that it could take over. Nearest to ask is a, which is in "
          "1 other cell "
          "in the principle p1.");
    auto could = uneven();
    could.offer("b", {"M"}, {"p1"}, {.status = Status::could});
    CHECK_THAT(
        findings(concentration_report(could.done(), {}), "sv"),
        Contains("Om c slutar med M – p1, har b sagt sig kunna ta en sådan roll. Närmast att fråga därutöver är a, "
                 "som finns i 1 annan ruta i principen p1."));
}

TEST_CASE("nothing depends on one where two are everywhere; equals are not concentrated") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    auto report = concentration_report(m.done(), {});
    CHECK(sentences(report, "en") == Values{"The only cell with actors does not depend on a single actor."});
    CHECK(column(table(report, "concentration"), "largest")[0] == "a och b");
    CHECK(sentences(concentration_report({}, {}), "sv") == Values{"Ingen aktör är känd i någon ruta."});
}

TEST_CASE("a selection is not called the whole map, nor its actors all there are") {
    Make m;
    m.actor("z", {.type = "u"}).offer("z", {"F"}, {"p1"});
    for (const auto* key : {"a", "b", "c", "d"}) m.actor(key, {.type = "t"}).offer(key, {"F"}, {"p1"});
    m.offer("a", {"M"}, {"p1"});
    const auto map = m.done();
    const auto report = concentration_report(apply_filter(map, {.actor_types = {{1}}}), {});
    CHECK(column(table(report, "concentration"), "label")[0] == "urvalet");
    CHECK_THAT(findings(report, "en"), Contains("nobody else in the selection has said that it could take over"));
    CHECK_THAT(findings(report, "en"), Contains("In the selection the three largest, "));
    CHECK_THAT(findings(concentration_report(map, {}), "en"), Contains("In the whole map the three largest, "));
}
