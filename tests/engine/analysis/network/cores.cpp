#include "engine/analysis/network/cores.hpp"

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

TEST_CASE("the innermost core of the karate club is the published ten") {
    auto report = cores_report(map_of(test::karate), {});
    const auto& cores = test::table(report, "cores");
    CHECK(test::column(cores, "core") == Names{"4", "3", "2", "1", "0"});
    CHECK(test::column(cores, "nodes") == Names{"10", "22", "33", "34", "34"});
    CHECK(test::column(cores, "pieces")[0] == "1");
    CHECK(of_actor(test::table(report, "members"), "12", "core") == "1");
    CHECK(test::sentences(report, "en")[0].find("Innermost is a core of 10 actors that all have at least 4 ties") == 0);
}

TEST_CASE("a core in pieces says so, and a hub whose contacts do not know each other is named") {
    auto report = cores_report(map_of("a-b b-c c-a x-y y-z z-x hub-p hub-q hub-r"), {});
    auto said = test::sentences(report, "en");
    CHECK(said[0] ==
          "Innermost is a core of 6 actors that all have at least 2 ties within it: a, b, c, x, y and z. It is "
          "in 2 separate pieces (3 and 3).");
    CHECK(said[1] == "4 of 10 actors with links hang at the rim (core number 1): in chains or on a single tie.");
    CHECK(said[2] == "hub has 3 contacts but core number 1: the contacts are hardly tied to each other.");
    CHECK(of_actor(test::table(report, "members"), "a", "within") == "2");
}

TEST_CASE("a star has no core, and a report on cores is valid for empty, single and disconnected maps") {
    Make single, apart;
    single.actor("a");
    apart.link("a", "b", "funds").link("c", "d", "funds").actor("e");
    for (const auto& map : {Ecosystem{}, single.done(), apart.done()})
        CHECK(test::fault_of(cores_report(map, {})) == "");
    CHECK(test::sentences(cores_report({}, {}), "en") == Names{"The network is empty."});
    CHECK(test::sentences(cores_report(apart.done(), {}), "sv")[0] ==
          "Nätverket har ingen kärna: det består av kedjor och stjärnor, utan slutna kretsar.");
}
