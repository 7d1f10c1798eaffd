#include "engine/graph/centrality/reach.hpp"

#include "engine/graph/centrality/distance.hpp"
#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <bit>

using namespace ecomap;
using namespace ecomap::test;

namespace {

bool serves(const Graph& graph, const std::vector<Node>& chosen, std::size_t steps) {
    std::vector<bool> served(graph.node_count(), false);
    for (Node source : chosen) {
        auto far = distances(graph, source);
        for (Node node = 0; node < far.size(); ++node)
            if (far[node] != unreachable && far[node] <= steps) served[node] = true;
    }
    return std::find(served.begin(), served.end(), false) == served.end();
}

/// The size of the smallest of all sets that serve.
int smallest_of_all(const Graph& graph, std::size_t steps) {
    auto n = graph.node_count();
    int best = static_cast<int>(n);
    for (unsigned set = 0; set < 1u << n; ++set) {
        if (std::popcount(set) >= best) continue;
        std::vector<Node> chosen;
        for (Node node = 0; node < n; ++node)
            if (set >> node & 1) chosen.push_back(node);
        if (serves(graph, chosen, steps)) best = std::popcount(set);
    }
    return best;
}

}  // namespace

TEST_CASE("on a way of six one reaches both sides, and two in its thirds reach everyone") {
    std::vector<Tie> way{{0, 1, 1}, {1, 2, 1}, {2, 3, 1}, {3, 4, 1}, {4, 5, 1}};
    Graph graph(6, way);
    CHECK(reach(graph, 1) == std::vector<std::size_t>{1, 2, 2, 2, 2, 1});
    CHECK(reach(graph, 2) == std::vector<std::size_t>{2, 3, 4, 4, 3, 2});
    CHECK(smallest_reaching_set(graph, 1).nodes == std::vector<Node>{1, 4});
    CHECK(smallest_reaching_set(graph, 2).nodes.size() == 2);
    CHECK(smallest_reaching_set(graph, 3).nodes.size() == 1);
    CHECK(smallest_reaching_set(graph, 0).nodes.size() == 6);
}

TEST_CASE("steps follow the arcs") {
    std::vector<Tie> arcs{{0, 1, 1}, {1, 2, 1}};
    Graph graph(3, arcs, Direction::directed);
    CHECK(reach(graph, 2) == std::vector<std::size_t>{2, 1, 0});
    CHECK(smallest_reaching_set(graph, 2).nodes == std::vector<Node>{0});
}

TEST_CASE("four members of the karate club have everyone among their friends, and two within two steps") {
    auto club = named(karate).graph();
    auto friends = smallest_reaching_set(club, 1);
    CHECK(friends.nodes.size() == 4);
    CHECK(friends.smallest);
    CHECK(friends.at_least == 4);
    CHECK(serves(club, friends.nodes, 1));
    CHECK(smallest_reaching_set(club, 2).nodes.size() == 2);
    CHECK(smallest_reaching_set(named(les_miserables).graph(), 1).nodes.size() == 10);
}

TEST_CASE("no set is smaller than the one called smallest, and it serves, on every example") {
    for (const Case& example : examples()) {
        if (example.nodes > 9) continue;
        auto graph = example.graph();
        INFO(describe(example));
        for (std::size_t steps : {1, 2}) {
            auto found = smallest_reaching_set(graph, steps);
            REQUIRE(serves(graph, found.nodes, steps));
            REQUIRE(found.smallest);
            REQUIRE(found.at_least == found.nodes.size());
            REQUIRE(static_cast<int>(found.nodes.size()) == smallest_of_all(graph, steps));
            auto hasty = smallest_reaching_set(graph, steps, 0);
            REQUIRE(serves(graph, hasty.nodes, steps));
            REQUIRE(hasty.at_least <= found.nodes.size());
            REQUIRE(hasty.nodes.size() >= found.nodes.size());
            if (hasty.smallest) REQUIRE(hasty.nodes.size() == found.nodes.size());
        }
    }
}

TEST_CASE("reach counts who is within the steps, on every example") {
    for (const Case& example : examples()) {
        auto graph = example.graph();
        for (std::size_t steps : {0, 1, 2, 3}) {
            auto found = reach(graph, steps);
            for (Node node = 0; node < example.nodes; ++node) {
                std::size_t count = 0;
                for (auto far : distances(graph, node)) count += far > 0 && far != unreachable && far <= steps;
                REQUIRE(found[node] == count);
            }
        }
    }
}

TEST_CASE("when the branches run out the greedy answer stands, and how few it could be is said") {
    Random random(5);
    std::vector<Tie> ties;
    for (int i = 0; i < 400; ++i) ties.push_back({random.below(150), random.below(150), 1});
    Graph graph(150, ties);
    auto hasty = smallest_reaching_set(graph, 1, 3);
    CHECK_FALSE(hasty.smallest);
    CHECK(hasty.at_least < hasty.nodes.size());
    CHECK(serves(graph, hasty.nodes, 1));
    CHECK(smallest_reaching_set(graph, 1, 3).nodes == hasty.nodes);
}

TEST_CASE("a component too large to be searched gets the greedy answer, the others theirs") {
    std::vector<Tie> ties{{0, 1, 1}, {1, 2, 1}, {2, 3, 1}, {3, 4, 1}, {4, 5, 1}, {6, 7, 1}};
    const Graph graph(9, ties);
    const auto searched = smallest_reaching_set(graph, 1), greedy = smallest_reaching_set(graph, 1, 50000, 2);
    CHECK(searched.nodes == std::vector<Node>{1, 4, 6, 8});
    CHECK(serves(graph, greedy.nodes, 1));
    CHECK(greedy.nodes.size() >= searched.nodes.size());
    CHECK(greedy.at_least <= searched.nodes.size());
    CHECK(std::is_sorted(greedy.nodes.begin(), greedy.nodes.end()));
}

TEST_CASE("of no nodes none is chosen, and a lonely one is") {
    CHECK(reach(Graph(), 2).empty());
    CHECK(smallest_reaching_set(Graph(), 2).nodes.empty());
    CHECK(smallest_reaching_set(Graph(2, {}), 2).nodes == std::vector<Node>{0, 1});
}

TEST_CASE("reach follows the names of nodes and stays within components") {
    auto two = [](const Graph& graph) { return reals(reach(graph, 2)); };
    CHECK(follows_names(two));
    CHECK(is_local_to_components(two));
}
