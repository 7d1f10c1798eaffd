#include "engine/graph/centrality/nearness.hpp"

#include "engine/graph/centrality/distance.hpp"
#include "engine/graph/random.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

namespace {

/// One search from each node, one after another.
void check_against_single_searches(const Graph& graph, std::size_t within) {
    std::vector<Nearness> expected(graph.node_count());
    for (Node source = 0; source < graph.node_count(); ++source) {
        const auto steps = distances(graph, source);
        for (Node node = 0; node < graph.node_count(); ++node) {
            if (node == source || steps[node] == unreachable || steps[node] > within) continue;
            expected[node].harmonic += 1.0 / steps[node];
            expected[node].steps += steps[node];
            ++expected[node].others;
            expected[node].farthest = std::max(expected[node].farthest, steps[node]);
        }
    }
    const auto found = nearness(graph, within);
    REQUIRE(found.size() == expected.size());
    for (Node node = 0; node < graph.node_count(); ++node) {
        REQUIRE(found[node].harmonic == Approx(expected[node].harmonic).epsilon(1e-12));
        REQUIRE(found[node].steps == expected[node].steps);
        REQUIRE(found[node].others == expected[node].others);
        REQUIRE(found[node].farthest == expected[node].farthest);
    }
}

}  // namespace

TEST_CASE("all searches at once find what one search after another finds") {
    for (const auto& example : test::examples()) {
        CAPTURE(test::describe(example));
        for (std::size_t within : {0, 1, 2, 100}) check_against_single_searches(example.graph(), within);
    }
}

TEST_CASE("all searches at once find it too where sources fill several groups, with few ties and with many") {
    Random random(256);
    for (std::uint32_t nodes : {255, 256, 257, 700})
        for (std::uint32_t ties : {nodes / 2, nodes, 8 * nodes})
            for (Direction direction : {Direction::undirected, Direction::directed}) {
                std::vector<Tie> edges;
                for (std::uint32_t i = 0; i < ties; ++i) edges.push_back({random.below(nodes), random.below(nodes), 1});
                const Graph graph(nodes, edges, direction);
                check_against_single_searches(graph, nodes);
                check_against_single_searches(graph, 2);
            }
}

TEST_CASE("in a long chain no two searches meet, and each goes to its end") {
    constexpr Node nodes = 600;
    std::vector<Tie> edges;
    for (Node node = 1; node < nodes; ++node) edges.push_back({node - 1, node, 1});
    const auto found = nearness(Graph(nodes, edges));
    for (Node node = 0; node < nodes; ++node) {
        const std::uint64_t before = node, after = nodes - 1 - node;
        REQUIRE(found[node].others == nodes - 1);
        REQUIRE(found[node].farthest == std::max(before, after));
        REQUIRE(found[node].steps == before * (before + 1) / 2 + after * (after + 1) / 2);
    }
}

TEST_CASE("no one is near where there is no one, or no tie") {
    CHECK(nearness(Graph()).empty());
    CHECK(nearness(Graph(2, {}))[1].others == 0);
}
