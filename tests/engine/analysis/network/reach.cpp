#include "engine/analysis/network/reach.hpp"

#include "render/words/words.hpp"
#include "tests/support/make.hpp"
#include "tests/support/network_map.hpp"
#include "tests/support/random.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::Make;
using test::map_of;
using test::of_actor;

namespace {

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("two members reach the whole karate club in two steps, and four in one") {
    auto report = reach_report(map_of(test::karate), {});
    CHECK(test::table(report, "fewest").rows.size() == 2);
    CHECK(test::table(report, "reach").rows.size() == 34);
    Params params;
    params.steps = 1;
    report = reach_report(map_of(test::karate), params);
    CHECK(test::table(report, "fewest").rows.size() == 4);
    CHECK(test::sentences(report, "sv")[0] == "34 når flest inom 1 steg: 17 av 33 andra.");
    CHECK(test::sentences(report, "en")[1].find(
              "From 4 actors all 34 actors that have links are reached within 1 step") == 0);
}

TEST_CASE("who has no ties is no part of the fewest, and each part needs one of its own") {
    Make m;
    m.link("a", "b", "funds").link("b", "c", "funds").link("x", "y", "funds").actor("alone");
    auto report = reach_report(m.done(), {});
    CHECK(test::table(report, "fewest").rows.size() == 2);
    CHECK(of_actor(test::table(report, "reach"), "a", "reached") == "2");
    CHECK(of_actor(test::table(report, "reach"), "alone", "reached") == "0");
    auto said = test::sentences(report, "en");
    CHECK(said[0] == "a, b and c reach the most within 2 steps: 2 of 5 others each.");
    CHECK(said[2] ==
          "The network has 2 separate parts with links, so at least as many are needed however many steps are "
          "allowed.");
    CHECK(test::findings(report, "en").find("Fewer will not do.") != std::string::npos);
}

TEST_CASE("where there is no time for the fewest, it is said how few it could be and how far off the shown ones are") {
    test::Random random(6);
    Make m;
    auto name = [&] { return "a" + std::to_string(random.below(1500)); };
    for (int i = 0; i < 3000; ++i) m.link(name(), name(), "funds");
    auto report = reach_report(m.done(), {});
    CHECK(test::sentences(report, "sv")[1].find("Kanske räcker färre, men inte färre än ") != std::string::npos);
    CHECK(test::sentences(report, "en")[1].find("Fewer may do, but not fewer than ") != std::string::npos);
    CHECK(in_words(report.notes.back(), "en").find("at most 1 + ln d times as large") != std::string::npos);
    CHECK(test::fault_of(report) == "");
}

TEST_CASE("a report on reach is valid for empty, single and disconnected maps, and for no steps") {
    Make single, apart;
    single.actor("a");
    apart.link("a", "b", "funds").link("c", "d", "funds").link("d", "d", "funds");
    Params none;
    none.steps = 0;
    for (const auto& map : {Ecosystem{}, single.done(), apart.done()})
        for (const Params& params : {Params{}, none}) CHECK(test::fault_of(reach_report(map, params)) == "");
    CHECK(test::sentences(reach_report({}, {}), "en") == Names{"The network is empty."});
    CHECK(test::column(reach_report(single.done(), {}).tables[0], "share") == Names{"?"});
}
