#include "engine/analysis/network/communities.hpp"

#include "tests/support/make.hpp"
#include "tests/support/network_map.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::Make;
using test::map_of;

namespace {

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("two cliques on a string are two communities, named by who is most tied, and surely so") {
    auto report = communities_report(map_of("a-b a-c a-d b-c b-d c-d d-w w-x w-y w-z x-y x-z y-z"), {});
    const auto& table = test::table(report, "communities");
    CHECK(test::column(table, "nodes") == Names{"4", "4"});
    CHECK(test::column(table, "led_by") == Names{"a, b och c", "w, x och y"});
    CHECK(test::column(table, "links_within") == Names{"6", "6"});
    CHECK(test::column(table, "links_out") == Names{"1", "1"});
    CHECK(test::column(table, "shaky") == Names{"0", "0"});
    CHECK(test::column(test::table(report, "methods"), "rand") == Names{"1.000000", "1.000000"});
    auto said = test::sentences(report, "en");
    CHECK(said[0] == "8 actors with links form 2 communities (modularity 0.42); the largest has 4, around a, b and c.");
    CHECK(said[2] ==
          "The division is fully stable: 50 searches gave 1 answer (agreement 1.00 by ARI, 1.00 by NMI, where 1 is "
          "full).");
    CHECK(said[3] == "No member is unsure of its place.");
}

TEST_CASE("on a ring members are unsure of their place, and that is said") {
    std::string ring;
    for (int i = 10; i < 40; ++i) ring += std::to_string(i) + "-" + std::to_string(i == 39 ? 10 : i + 1) + " ";
    auto report = communities_report(map_of(ring), {});
    CHECK(test::findings(report, "sv").find("kunde lika gärna höra till en annan grupp") != std::string::npos);
    CHECK(test::findings(report, "sv").find("helt stabil") == std::string::npos);
}

TEST_CASE("without draws nothing is said of how sure the communities are") {
    Params params;
    params.draws = 0;
    auto report = communities_report(map_of("a-b b-c c-a"), params);
    CHECK(test::column(test::table(report, "members"), "together") == Names{"?", "?", "?"});
    CHECK(test::findings(report, "en").find("stable") == std::string::npos);
    CHECK(test::sentences(report, "sv")[0] ==
          "3 aktörer med kopplingar bildar 1 grupp (modularitet 0,00), kring a, b och c.");
}

TEST_CASE("the karate club's four communities are as published when each tie counts once") {
    auto report = communities_report(map_of(test::karate), {});
    CHECK(test::column(test::table(report, "methods"), "modularity")[0] == "0.419790");
    CHECK(test::column(test::table(report, "communities"), "nodes") == Names{"12", "11", "6", "5"});
}

TEST_CASE("a report on communities is valid for empty, single and disconnected maps") {
    Make single, apart;
    single.actor("a");
    apart.link("a", "b", "funds").link("c", "d", "funds").actor("e");
    for (const auto& map : {Ecosystem{}, single.done(), apart.done()})
        CHECK(test::fault_of(communities_report(map, {})) == "");
    CHECK(test::sentences(communities_report({}, {}), "en") == Names{"The network is empty."});
    CHECK(test::table(communities_report(apart.done(), {}), "communities").rows.size() == 2);
}
