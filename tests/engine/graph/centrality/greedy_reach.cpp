#include "engine/graph/centrality/greedy_reach.hpp"

#include "engine/graph/centrality/distance.hpp"
#include "engine/graph/centrality/reach.hpp"
#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using namespace ecomap;
using namespace ecomap::test;

namespace {

std::vector<Node> everyone(const Graph& graph) {
    std::vector<Node> nodes(graph.node_count());
    std::iota(nodes.begin(), nodes.end(), Node{0});
    return nodes;
}

/// Greedy as it is defined: each time every node is asked anew.
std::vector<Node> naive(const Graph& graph, std::size_t steps) {
    std::vector<bool> waits(graph.node_count(), true);
    std::vector<Node> chosen;
    const auto served_by = [&](Node source) {
        std::vector<Node> served;
        const auto far = distances(graph, source);
        for (Node node = 0; node < far.size(); ++node)
            if (waits[node] && far[node] != unreachable && far[node] <= steps) served.push_back(node);
        return served;
    };
    while (std::find(waits.begin(), waits.end(), true) != waits.end()) {
        Node best = 0;
        for (Node node = 1; node < graph.node_count(); ++node)
            if (served_by(node).size() > served_by(best).size()) best = node;
        for (Node node : served_by(best)) waits[node] = false;
        chosen.push_back(best);
    }
    return chosen;
}

}  // namespace

TEST_CASE("the greedy choice is that of asking every node anew each time, on every example") {
    for (const Case& example : examples()) {
        const auto graph = example.graph();
        if (graph.node_count() == 0) continue;
        INFO(describe(example));
        for (std::size_t steps : {0, 1, 2, 3}) {
            const auto found = greedy_reaching_set(graph, reversed(graph), everyone(graph), steps);
            REQUIRE(found.nodes == naive(graph, steps));
            REQUIRE(found.at_least <= smallest_reaching_set(graph, steps).nodes.size());
            REQUIRE(found.at_least > 0);
        }
    }
}

TEST_CASE(
    "the karate club: greedy finds four who have everyone among their friends, at most twice as many as it could be") {
    const auto club = named(karate).graph();
    const auto found = greedy_reaching_set(club, reversed(club), everyone(club), 1);
    CHECK(found.nodes == naive(club, 1));
    CHECK(found.at_least >= 2);
    CHECK(found.at_least <= 4);
}

TEST_CASE("of nobody nobody is chosen") {
    const auto found = greedy_reaching_set(Graph(), Graph(), {}, 2);
    CHECK(found.nodes.empty());
    CHECK(found.at_least == 0);
}
