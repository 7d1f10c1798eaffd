#include "engine/analysis/network/bow_tie.hpp"

#include "engine/io/dataset.hpp"
#include "tests/support/make.hpp"
#include "tests/support/network_map.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace ecomap;
using test::Make;
using test::map_of;
using test::of_actor;

namespace {

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the published example is told place by place") {
    auto report = bow_tie_report(map_of("a-b b-c c-b c-d e-b e-f g-d"), {});
    CHECK(test::column(test::table(report, "places"), "nodes") == Names{"2", "2", "1", "0", "1", "1", "0"});
    CHECK(of_actor(test::table(report, "members"), "f", "place") == "utlöpare från in");
    auto said = test::sentences(report, "en");
    CHECK(said[0] == "In the core all reach each other along the links: 2 of 7 actors, namely b and c.");
    CHECK(said[1] == "2 actors lead into the core (a and e), and 1 actor is reached from it (d).");
    CHECK(said[2] == "2 of 7 directed ties are returned (28.6%).");
}

TEST_CASE("where no two reach each other there is no core, and equally large cores are told") {
    CHECK(test::sentences(bow_tie_report(map_of("a-b b-c"), {}), "sv")[0] ==
          "Det finns ingen kärna: inga två når varandra längs kopplingarna.");
    auto said = test::sentences(bow_tie_report(map_of("a-b b-a c-d d-c"), {}), "sv")[0];
    CHECK(said ==
          "I kärnan når alla varandra längs kopplingarna: 2 av 4 aktörer, nämligen a och b. En annan grupp är lika "
          "stor och kunde lika gärna kallas kärna.");
}

TEST_CASE("links of a kind without direction go both ways") {
    Make m;
    m.link_kind("cooperates", false).link("a", "b", "cooperates").link("b", "c", "funds");
    auto report = bow_tie_report(m.done(), {});
    CHECK(test::column(test::table(report, "places"), "nodes") == Names{"2", "0", "1", "0", "0", "0", "0"});
    CHECK(test::sentences(report, "en")[1] == "No one leads into the core, and 1 actor is reached from it (c).");
}

TEST_CASE("a link without direction is no returned link, and is told apart") {
    Make m;
    m.link_kind("cooperates", false).link("a", "b", "cooperates").link("b", "c", "funds").link("b", "a", "funds");
    CHECK(test::sentences(bow_tie_report(m.done(), {}), "en")[2] ==
          "None of 2 directed ties is returned. 1 tie has no direction and does not count here.");
    m.link("a", "b", "funds");
    CHECK(test::sentences(bow_tie_report(m.done(), {}), "en")[2] ==
          "2 of 3 directed ties are returned (66.7%). 1 tie has no direction and does not count here.");
    Make mutual;
    mutual.link_kind("cooperates", false).link("a", "b", "cooperates").link("c", "b", "cooperates");
    CHECK(test::sentences(bow_tie_report(mutual.done(), {}), "sv")[2] ==
          "Inget band har riktning, så inget kan besvaras. 2 band saknar riktning och räknas inte hit.");
}

TEST_CASE("that a core hangs on links without direction is told") {
    auto core = [](Make& m) { return test::sentences(bow_tie_report(m.done(), {}), "en")[0]; };
    const std::string names = "In the core all reach each other along the links: 2 of 2 actors, namely a and b.";
    Make only, partly, none;
    only.link_kind("cooperates", false).link("a", "b", "cooperates");
    partly.link_kind("cooperates", false).link("a", "b", "cooperates").link("a", "b", "funds");
    none.link_kind("cooperates", false).link("a", "b", "cooperates").link("a", "b", "funds").link("b", "a", "funds");
    CHECK(core(only) == names + " Only links without direction make it a core.");
    CHECK(core(partly) == names + " Without the links that have no direction it would not hang together.");
    CHECK(core(none) == names);
}

TEST_CASE("on the shipped map no directed tie is returned, and its core is made of links without direction") {
    const auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    const auto report = bow_tie_report(map, {});
    CHECK(test::sentences(report, "en")[2] ==
          "None of 52 directed ties is returned. 4 ties have no direction and do not count here.");
    CHECK_THAT(test::sentences(report, "en")[0],
               Catch::Matchers::Contains("Only links without direction make it a core."));
}

TEST_CASE("a report on the bow-tie is valid for empty, single and disconnected maps") {
    Make single, apart;
    single.actor("a");
    apart.link("a", "b", "funds").link("c", "d", "funds").link("d", "d", "funds");
    for (const auto& map : {Ecosystem{}, single.done(), apart.done()})
        CHECK(test::fault_of(bow_tie_report(map, {})) == "");
    CHECK(test::sentences(bow_tie_report({}, {}), "en") == Names{"The network is empty."});
}
