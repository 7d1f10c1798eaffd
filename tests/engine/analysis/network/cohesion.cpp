#include "engine/analysis/network/cohesion.hpp"

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

TEST_CASE("the karate club is as dense as published, and that is said in words") {
    auto report = cohesion_report(map_of(test::karate), {});
    const auto& table = test::table(report, "cohesion");
    REQUIRE(table.rows.size() == 1);
    CHECK(test::column(table, "density") == Names{"0.139037"});
    CHECK(test::column(table, "clustering") == Names{"0.570638"});
    CHECK(test::column(table, "transitivity") == Names{"0.255682"});
    CHECK(test::column(table, "diameter") == Names{"5"});
    CHECK(test::column(table, "backed_ties") == Names{"67"});
    CHECK(test::sentences(report, "sv")[0] == "78 av 561 möjliga band är kända (13,9\u00A0%).");
    CHECK(test::sentences(report, "en")[1] ==
          "Those that reach each other are 2.41 steps apart on the mean, 5 at most.");
}

TEST_CASE("where the network is disconnected each part has a row, largest first, and lone nodes have none") {
    Make m;
    m.link("a", "b", "funds").link("b", "c", "funds").link("c", "a", "funds").link("x", "y", "funds").actor("alone");
    auto report = cohesion_report(m.done(), {});
    const auto& table = test::table(report, "cohesion");
    CHECK(test::column(table, "nodes") == Names{"6", "3", "2"});
    CHECK(test::column(table, "part") == Names{"hela", "1", "2"});
    CHECK(test::column(table, "density")[1] == "1.000000");
    CHECK(test::column(table, "transitivity")[2] == "?");
    CHECK(test::column(table, "reaching") == Names{"4", "3", "1"});
    CHECK(test::sentences(report, "en")[1] ==
          "Those that reach each other are all one step apart. 11 of 15 pairs do not reach each other at all.");
}

TEST_CASE("no tie, one tie and one possible tie are said as such") {
    Make one, path;
    one.link("a", "b", "funds");
    path.link("a", "b", "funds").link("b", "c", "funds");
    CHECK(test::sentences(cohesion_report(one.done(), {}), "en") ==
          Names{"The only possible tie is known.", "Those that reach each other are all one step apart.",
                "The only tie has no third to whom both are tied.", "All 2 actors have at least one link."});
    CHECK(test::sentences(cohesion_report(path.done(), {}), "sv")[2] ==
          "Inget av 2 band har någon tredje som båda är knutna till.");
}

TEST_CASE("a report on cohesion is valid for empty, single and disconnected maps") {
    Make single, apart;
    single.actor("a");
    apart.actor("a").actor("b");
    for (const auto& map : {Ecosystem{}, single.done(), apart.done()})
        CHECK(test::fault_of(cohesion_report(map, {})) == "");
    CHECK(test::sentences(cohesion_report({}, {}), "en") == Names{"The network is empty."});
    CHECK(test::column(cohesion_report(single.done(), {}).tables[0], "density") == Names{"?"});
    CHECK(test::column(cohesion_report(apart.done(), {}).tables[0], "mean_path") == Names{"?"});
}
