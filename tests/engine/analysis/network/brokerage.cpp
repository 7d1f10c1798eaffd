#include "engine/analysis/network/brokerage.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::Make;
using test::of_actor;

namespace {

using Names = std::vector<std::string>;

/// Two agencies and two unions around a broker of its own type, one pair of them tied.
Make hub() {
    Make m;
    m.actor_types("agency", "union", "firm").levels("north", "south");
    for (const char* name : {"a1", "a2"}) m.actor(name, {.type = "agency", .level = "north"});
    for (const char* name : {"u1", "u2"}) m.actor(name, {.type = "union", .level = "north"});
    m.actor("hub", {.type = "firm", .level = "north"}).actor("x", {.level = "south"});
    for (const char* name : {"a1", "a2", "u1", "u2"}) m.link("hub", name, "funds");
    m.link("u1", "u2", "funds");
    return m;
}

}  // namespace

TEST_CASE("a broker's pairs are counted once, by the groups of the pair and its own") {
    auto report = brokerage_report(hub().done(), {});
    const auto& table = test::table(report, "brokers");
    CHECK(test::column(table, "actor") == Names{"hub"});
    CHECK(of_actor(table, "hub", "pairs") == "5");
    CHECK(of_actor(table, "hub", "coordinator") == "0");
    CHECK(of_actor(table, "hub", "itinerant") == "1");
    CHECK(of_actor(table, "hub", "gate") == "0");
    CHECK(of_actor(table, "hub", "liaison") == "4");
    CHECK(of_actor(table, "hub", "group") == "firm");
    CHECK(test::sentences(report, "sv")[0] ==
          "hub förenar flest par som saknar eget band: 5 par, varav 5 över en gräns mellan aktörstyper.");
    CHECK(test::sentences(report, "en")[1] ==
          "The foremost liaison between three different actor types is hub: 4 pairs.");
    CHECK(test::column(test::table(report, "roles"), "pairs") == Names{"0", "1", "0", "4"});
}

TEST_CASE("levels are the groups when asked for") {
    Params params;
    params.by = "level";
    auto report = brokerage_report(hub().done(), params);
    CHECK(of_actor(test::table(report, "brokers"), "hub", "coordinator") == "5");
    CHECK(
        test::sentences(report, "en")[2].find("Of 5 pairs in which every group is known 5 are within one and the same "
                                              "level as the broker; chance would give ") == 0);
}

TEST_CASE("pairs that touch a node of unknown type are counted apart, not as a type of their own") {
    auto m = hub();
    m.link("x", "hub", "funds");
    auto report = brokerage_report(m.done(), {});
    const auto& table = test::table(report, "brokers");
    CHECK(of_actor(table, "hub", "pairs") == "9");
    CHECK(of_actor(table, "hub", "unknown") == "4");
    CHECK(of_actor(table, "hub", "liaison") == "4");
    CHECK(test::sentences(report, "en").back() ==
          "1 of 6 actors has an unknown actor type: pairs that it is part of have no role.");
}

TEST_CASE("along the links' direction who only gives brokers nothing") {
    auto m = hub();
    CHECK(test::table(brokerage_report(m.done(), {}), "directed_brokers").rows.empty());
    m.link("a1", "hub", "funds");
    auto directed = test::table(brokerage_report(m.done(), {}), "directed_brokers");
    CHECK(of_actor(directed, "hub", "ways") == "3");
    CHECK(of_actor(directed, "hub", "itinerant") == "1");
    CHECK(of_actor(directed, "hub", "liaison") == "2");
}

TEST_CASE("a link without direction makes no way along the direction of links, but a tie of its two ends") {
    Make m;
    m.actor_types("agency").link_kind("cooperates", false);
    for (const char* name : {"a", "b", "c", "d"}) m.actor(name, {.type = "agency"});
    m.link("a", "b", "cooperates").link("b", "c", "cooperates").link("c", "d", "funds");
    auto report = brokerage_report(m.done(), {});
    CHECK(test::column(test::table(report, "brokers"), "actor") == Names{"b", "c"});
    CHECK(test::table(report, "directed_brokers").rows.empty());  // not a - b - c and back, nor b - c -> d
    m.link("b", "c", "funds");
    CHECK(of_actor(test::table(brokerage_report(m.done(), {}), "directed_brokers"), "c", "ways") == "1");
    m.link("d", "b", "cooperates");
    CHECK(test::table(brokerage_report(m.done(), {}), "directed_brokers").rows.empty());
}

TEST_CASE("the same seed gives the same scores, and without draws there are none") {
    Params params;
    params.draws = 50;
    auto scores = [&] { return test::column(test::table(brokerage_report(hub().done(), params), "roles"), "z"); };
    CHECK(scores() == scores());
    params.draws = 0;
    CHECK(scores() == Names{"?", "?", "?", "?"});
}

TEST_CASE("the finding names the role that is furthest from chance, not the first") {
    Make m;
    m.actor_types("ministry", "agency", "firm").actor("ministry", {.type = "ministry"});
    for (const std::string number : {"1", "2", "3", "4", "5", "6", "7"}) {
        m.actor("agency-" + number, {.type = "agency"}).actor("firm-" + number, {.type = "firm"});
        m.link("ministry", "agency-" + number, "funds");
    }
    auto report = brokerage_report(m.done(), {});
    CHECK(test::column(test::table(report, "roles"), "pairs") == Names{"0", "21", "0", "0"});
    // Expected: two of seven agencies or firms, the broker another, 21 · 2 · 7·6·8 / (15·14·13).
    CHECK(test::sentences(report, "en")[2].find("Of 21 pairs in which every group is known 21 are of one and the same "
                                                "actor type and joined by a broker of another; chance would give 5.2: "
                                                "clearly more than by chance (z = ") == 0);
    CHECK(test::findings(report, "sv")
              .find("är 21 av en och samma aktörstyp och förenade av en mellanhand av en annan") != std::string::npos);
}

TEST_CASE("a report on brokers is valid for empty, single and disconnected maps") {
    Make single, apart, way;
    single.actor("a");
    apart.link("a", "b", "funds").link("c", "d", "funds").link("d", "d", "funds");
    way.link("a", "b", "funds").link("b", "c", "funds");
    for (const auto& map : {Ecosystem{}, single.done(), apart.done(), way.done()})
        CHECK(test::fault_of(brokerage_report(map, {})) == "");
    CHECK(test::sentences(brokerage_report({}, {}), "en") == Names{"The network is empty."});
    CHECK(test::sentences(brokerage_report(apart.done(), {}), "sv")[0] ==
          "Ingen står mellan två andra som saknar eget band.");
}
