#include "engine/analysis/network/holes.hpp"

#include "tests/support/make.hpp"
#include "tests/support/network_map.hpp"
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

TEST_CASE("the Medici stand over holes between families, as published, and it is said who comes next") {
    auto report = holes_report(map_of(test::florentine), {});
    const auto& table = test::table(report, "holes");
    CHECK(test::column(table, "actor")[0] == "Medici");
    CHECK(of_actor(table, "Medici", "constraint") == "0.209877");
    CHECK(of_actor(table, "Medici", "effective_size") == "5.666667");
    CHECK(of_actor(table, "Medici", "contacts") == "6");
    CHECK(test::sentences(report, "sv")[0] ==
          "Medici har flest kontakter som inte överlappar: 5,7 av 6 (bundenhet 0,21). Närmast följer Guadagni med 4,0 "
          "av 4.");
    CHECK(test::sentences(report, "en")[0] ==
          "Medici has the most contacts that do not overlap: 5.7 of 6 (constraint 0.21). Next comes Guadagni with 4.0 "
          "of 4.");
}

TEST_CASE("who has no ties has no numbers, which is not zero, and stands last without a rank") {
    Make m;
    m.link("a", "b", "funds").link("b", "c", "funds").actor("alone").actor("Almost");
    auto table = holes_report(m.done(), {}).tables[0];
    CHECK(test::column(table, "actor") == Names{"b", "a", "c", "Almost", "alone"});
    CHECK(test::column(table, "rank") == Names{"1", "2", "2", "?", "?"});
    CHECK(of_actor(table, "alone", "constraint") == "?");
    CHECK(of_actor(table, "alone", "contacts") == "0");
    CHECK(of_actor(table, "a", "hierarchy") == "?");
}

TEST_CASE("those whose contacts all know each other and those with one contact are told apart") {
    auto report = holes_report(map_of("a-b b-c c-a c-d"), {});
    auto said = test::sentences(report, "en");
    CHECK(said[2] ==
          "1 of 4 actors with links has a single contact, and reaches the network only through it "
          "(constraint 1).");
    CHECK(said[3] == "2 nodes have only contacts that are all tied to each other: a and b.");
}

TEST_CASE("a report on holes is valid for empty, single and disconnected maps") {
    Make single, apart;
    single.actor("a");
    apart.link("a", "b", "funds").link("c", "d", "funds").link("d", "d", "funds");
    for (const auto& map : {Ecosystem{}, single.done(), apart.done()})
        CHECK(test::fault_of(holes_report(map, {})) == "");
    CHECK(test::sentences(holes_report({}, {}), "en") == Names{"The network is empty."});
    CHECK(test::sentences(holes_report(apart.done(), {}), "sv")[0] ==
          "a, b, c och d har störst effektiv storlek, 1,0 var.");
}
