#include "engine/analysis/network/match.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

Make trio() {
    Make m;
    m.principles("p1", "p2").support_types("F", "M").target_groups("k", "r");
    m.offer("a", {"F"}, {"p1"}, {.targets = {"k", "r"}}).offer("b", {"M"}, {"p1"}, {.targets = {"k"}});
    m.offer("c", {"F"}, {"p2"}).link("a", "c", "funds").link("c", "b", "runs");
    m.link("a", "b", "funds", {.status = Status::could});
    return m;
}

}  // namespace

TEST_CASE("the best match is told with its reasons in both languages") {
    auto report = match_report(trio().done(), {});
    CHECK(fault_of(report) == "");
    CHECK(
        sentences(report, "sv") ==
        Values{"Mest talar för ett samarbete mellan a och b, som saknar eget band på kartan (utom: skulle kunna): båda "
               "når "
               "k; a har F – p1, b har M – p1; båda har band till c.",
               "1 par saknar eget band på kartan; 1 av dem har ett skäl som få andra har lika mycket av, 1 har alla "
               "tre: gemensam "
               "målgrupp, stöd som kompletterar och gemensam partner.",
               "Detta par har redan ett band med annan status: a–b (skulle kunna)."});
    CHECK(sentences(report, "en")[0] ==
          "Most speaks for a collaboration between a and b, which have no tie of their own on the map (except: could): "
          "both reach k; "
          "a has F – p1, b has M – p1; both have ties to c.");
    const auto& matches = table(report, "matches");
    CHECK(column(matches, "reasons") == Values{"båda når k; a har F – p1, b har M – p1; båda har band till c"});
    CHECK(column(matches, "partner_names") == Values{"c"});
    CHECK(column(matches, "other_links") == Values{"skulle kunna"});
    CHECK(column(matches, "complementarity") == Values{"1.000000"});
}

TEST_CASE("pairs that rank equal are counted beside the first") {
    Make m;
    m.target_groups("k");
    for (const char* actor : {"a", "b", "c"}) m.offer(actor, {"F"}, {"p1"}, {.targets = {"k"}});
    for (const char* actor : {"d", "e", "f", "g"}) m.offer(actor, {"F"}, {"p1"});
    auto report = match_report(m.done(), {});
    CHECK_THAT(findings(report, "sv"), Contains("båda når k. Lika mycket talar för 2 par till."));
    CHECK_THAT(findings(report, "en"), Contains("both reach k. As much speaks for 2 more pairs."));
    CHECK_THAT(findings(report, "sv"), Contains("Därefter: a–c och b–c."));
}

TEST_CASE("what two are in already is told beside them") {
    auto m = trio();
    m.actor("both", {.node_class = NodeClass::network}).link("a", "both", "runs").link("b", "both", "runs");
    auto report = match_report(m.done(), {});
    CHECK_THAT(findings(report, "en"), Contains("both have ties to c. Both are in both already."));
    CHECK_THAT(findings(report, "sv"), Contains("båda har band till c. Båda är redan med i both."));
    CHECK(column(table(report, "matches"), "joint_bodies") == Values{"both"});
    CHECK(column(table(report, "matches"), "partner_names") == Values{"c"});
}

TEST_CASE("who has no matches is told why") {
    auto map = trio().actor("idle").done();
    CHECK(sentences(match_report(map, {.actor = "idle"}), "en") ==
          Values{"idle has no offers that count, or is no single actor, and cannot be matched."});
    CHECK(sentences(match_report(map, {.actor = "c"}), "sv") ==
          Values{"Inget som få par har talar för ett samarbete mellan c och någon som den saknar band till."});
    CHECK(sentences(match_report(map, {.actor = "x"}), "sv") == Values{"x finns inte på kartan."});
    CHECK_THAT(findings(match_report({}, {}), "en"), Contains("No pair of actors without a tie"));
}
