#include "engine/graph/project.hpp"

#include "engine/graph/centrality/betweenness.hpp"
#include "engine/graph/centrality/degree.hpp"
#include "engine/graph/centrality/distance.hpp"
#include "engine/graph/connectivity/connectivity.hpp"
#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::Make;

namespace {

// a and b are tied three times over, b and c by an event, c to a category; d is alone.
Ecosystem small_network() {
    Make m;
    m.link_kind("cooperates", false).link_kind("refers", true, true);
    m.actor("a").actor("b").actor("day", {.node_class = NodeClass::event}).actor("c");
    m.actor("many", {.node_class = NodeClass::category}).actor("d");
    m.link("a", "b", "funds").link("b", "a", "cooperates").link("a", "b", "refers", {.status = Status::could});
    m.link("b", "day", "joins").link("c", "day", "joins").link("c", "many", "funds").link("d", "d", "funds");
    return m.done();
}

Ecosystem sweden() { return load(read_folder(ECOMAP_DATASETS "/sweden-innovation-support")).ecosystem; }

CollaborationOptions today(bool with_events) {
    CollaborationOptions options;
    options.statuses = {Status::today};
    options.with_events = with_events;
    return options;
}

std::size_t isolated(const Graph& graph) {
    auto degree = degrees(graph);
    return static_cast<std::size_t>(std::count(degree.begin(), degree.end(), 0u));
}

}  // namespace

TEST_CASE("links between two actors are one tie whose weight is their number") {
    auto ecosystem = small_network();
    auto network = project_collaboration(ecosystem);
    CHECK(network.graph.node_count() == 5);
    CHECK(network.graph.edge_count() == 2);
    CHECK(strengths(network.graph) == std::vector<double>{3, 3, 1, 1, 0});
    CHECK(network.links == 4);
    CHECK(network.self_links == 1);
}

TEST_CASE("events are left out unless asked for, and what is left out is counted") {
    auto ecosystem = small_network();
    auto without = project_collaboration(ecosystem);
    CHECK(without.left_events == 1);
    CHECK(without.left_links == 2);
    CHECK_FALSE(node_of(without, *find_actor(ecosystem, "day")));
    CHECK(node_of(without, *find_actor(ecosystem, "c")) == Node{2});

    CollaborationOptions options;
    options.with_events = true;
    auto with = project_collaboration(ecosystem, options);
    CHECK(with.left_events == 0);
    CHECK(with.left_links == 0);
    CHECK(with.graph.edge_count() == 4);
    CHECK(node_of(with, *find_actor(ecosystem, "day")) == Node{2});
}

TEST_CASE("a category stays in the network and is marked") {
    CHECK(project_collaboration(small_network()).category == std::vector<bool>{false, false, false, true, false});
}

TEST_CASE("in a directed network a kind without direction goes both ways") {
    CollaborationOptions options;
    options.direction = Direction::directed;
    auto network = project_collaboration(small_network(), options);
    CHECK(strengths(network.graph, Ends::out) == std::vector<double>{3, 1, 1, 0, 0});
    CHECK(strengths(network.graph, Ends::in) == std::vector<double>{1, 3, 0, 1, 0});
    CHECK(network.links == 4);
}

TEST_CASE("links can be chosen by status and by having a direction") {
    auto ecosystem = small_network();
    CollaborationOptions by_direction;
    by_direction.has_direction = true;
    CHECK(project_collaboration(ecosystem, by_direction).links == 3);
    by_direction.has_direction = false;
    CHECK(project_collaboration(ecosystem, by_direction).links == 1);
    CollaborationOptions by_status;
    by_status.statuses = {Status::could, Status::recommended};
    CHECK(project_collaboration(ecosystem, by_status).links == 1);
}

TEST_CASE("an empty ecosystem has an empty network") {
    CHECK(project_collaboration(Ecosystem{}).graph.node_count() == 0);
}

// In the shipped map no two actors have more than one link of today, so degree is both neighbours and links.
TEST_CASE("the Swedish map has 83 ties today with events, and 43 nodes without any") {
    auto ecosystem = sweden();
    auto network = project_collaboration(ecosystem, today(true));
    CHECK(network.graph.node_count() == 116);
    CHECK(network.links == 83);
    CHECK(network.graph.edge_count() == 83);
    CHECK(isolated(network.graph) == 43);
    auto without = project_collaboration(ecosystem, today(false));
    CHECK(without.left_events == 4);
    CHECK(without.graph.edge_count() == 56);
    CHECK(isolated(without.graph) == 50);
}

TEST_CASE("Vinnova has 14 neighbours today with events, 11 without, and 10 without references either") {
    auto ecosystem = sweden();
    auto vinnova = *find_actor(ecosystem, "vinnova");
    auto degree = [&](const Ecosystem& map, bool with_events) {
        auto network = project_collaboration(map, today(with_events));
        return degrees(network.graph)[*node_of(network, vinnova)];
    };
    CHECK(degree(ecosystem, true) == 14);
    CHECK(degree(ecosystem, false) == 11);
    Filter without_references;
    for (LinkKindId kind : ecosystem.framework.link_kinds.ids())
        if (ecosystem.framework.link_kinds[kind].key != "refers_to") without_references.link_kinds.push_back(kind);
    CHECK(degree(apply_filter(ecosystem, without_references), false) == 10);
}

TEST_CASE("Vinnova is a cut point of today's network and lies on most shortest ways, with events or without") {
    auto ecosystem = sweden();
    for (bool with_events : {false, true}) {
        auto network = project_collaboration(ecosystem, today(with_events));
        auto vinnova = *node_of(network, *find_actor(ecosystem, "vinnova"));
        auto cuts = articulation_points(network.graph);
        CHECK(std::count(cuts.begin(), cuts.end(), vinnova) == 1);
        auto values = betweenness(network.graph);
        CHECK(std::max_element(values.begin(), values.end()) - values.begin() == vinnova);
    }
}

TEST_CASE("a recommended forum brings Upphandlingsmyndigheten and DIGG from four steps to two") {
    auto ecosystem = sweden();
    auto steps = [&](const CollaborationOptions& options) {
        auto network = project_collaboration(ecosystem, options);
        auto from = *node_of(network, *find_actor(ecosystem, "upphandlingsmyndigheten"));
        return distances(network.graph, from)[*node_of(network, *find_actor(ecosystem, "digg"))];
    };
    CHECK(steps(today(true)) == 4);
    CHECK(steps(today(false)) == unreachable);
    auto with_forum = today(true);
    with_forum.statuses.push_back(Status::recommended);
    CHECK(steps(with_forum) == 2);
}
