#include "engine/graph/connectivity/articulation.hpp"

#include "engine/graph/connectivity/connectivity.hpp"
#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <utility>

using namespace ecomap;

namespace {

using Sizes = std::vector<std::size_t>;

Sizes sizes(const ArticulationPoint& parting) {
    Sizes result;
    for (const auto& part : parting.parts) result.push_back(part.size);
    return result;
}

/// 0 - 1 - 2 - … in one line.
Graph chain(Node nodes) {
    std::vector<Tie> ties;
    for (Node node = 1; node < nodes; ++node) ties.push_back({node - 1, node, 1});
    return Graph(nodes, ties);
}

/// What hangs together when the tie of `from` and `to` is gone, by looking.
Components components_without(const Graph& graph, Node from, Node to) {
    std::vector<Tie> ties;
    for (Node node = 0; node < graph.node_count(); ++node)
        for (Node other : graph.neighbours(node))
            if (std::minmax(node, other) != std::minmax(from, to)) ties.push_back({node, other, 1});
    return components(Graph(graph.node_count(), ties));
}

std::size_t side_without(const Graph& graph, Node from, Node to) {
    const auto left = components_without(graph, from, to);
    return left.sizes[left.of[from]];
}

bool apart_without(const Graph& graph, Node from, Node to) {
    const auto left = components_without(graph, from, to);
    return left.of[from] != left.of[to];
}

/// Every node and tie taken away by itself.
void check_against_taking_away(const Graph& graph) {
    const auto found = articulation(graph);
    std::vector<Node> cuts;
    for (const auto& parting : found.nodes) {
        cuts.push_back(parting.node);
        auto parts = parts_without(graph, parting.node);
        REQUIRE(parting.parts.size() == parts.size());
        for (const auto& part : parting.parts) {
            auto same = std::find_if(parts.begin(), parts.end(), [&](const std::vector<Node>& members) {
                return std::binary_search(members.begin(), members.end(), part.contact);
            });
            REQUIRE(same != parts.end());
            REQUIRE(same->size() == part.size);
            parts.erase(same);
        }
        auto largest_first = sizes(parting);
        REQUIRE(std::is_sorted(largest_first.rbegin(), largest_first.rend()));
    }
    std::vector<Node> splitting;
    for (Node node = 0; node < graph.node_count(); ++node)
        if (parts_without(graph, node).size() > 1) splitting.push_back(node);
    REQUIRE(cuts == splitting);
    std::vector<std::pair<Node, Node>> ties;
    for (const auto& tie : found.ties) {
        ties.emplace_back(tie.from, tie.to);
        REQUIRE(tie.from_side == side_without(graph, tie.from, tie.to));
        REQUIRE(tie.to_side == side_without(graph, tie.to, tie.from));
    }
    const Graph both_ways = undirected(graph);
    std::vector<std::pair<Node, Node>> needed;
    for (Node node = 0; node < graph.node_count(); ++node)
        for (Node other : both_ways.neighbours(node))
            if (node < other && apart_without(graph, node, other)) needed.emplace_back(node, other);
    REQUIRE(ties == needed);
}

}  // namespace

TEST_CASE("without its first member the karate club falls into 27, 5 and 1") {
    auto karate = test::named(test::karate);
    auto found = articulation(karate.graph());
    REQUIRE(found.nodes.size() == 1);
    CHECK(found.nodes[0].node == karate["1"]);
    CHECK(sizes(found.nodes[0]) == Sizes{27, 5, 1});
    CHECK(found.nodes[0].parts[2].contact == karate["12"]);
    REQUIRE(found.ties.size() == 1);
    CHECK(std::min(found.ties[0].from_side, found.ties[0].to_side) == 1);
    CHECK(std::max(found.ties[0].from_side, found.ties[0].to_side) == 33);
}

TEST_CASE("one walk finds what taking away one thing at a time finds") {
    for (const auto& example : test::examples()) {
        CAPTURE(test::describe(example));
        check_against_taking_away(example.graph());
    }
}

TEST_CASE("one walk finds it in larger graphs with few ties too") {
    Random random(1973);
    for (int i = 0; i < 40; ++i) {
        const auto nodes = 2 + random.below(60);
        std::vector<Tie> ties;
        for (std::uint32_t left = random.below(2 * nodes); left > 0; --left)
            ties.push_back({random.below(nodes), random.below(nodes), 1});
        check_against_taking_away(Graph(nodes, ties));
    }
}

TEST_CASE("a chain of a hundred thousand falls apart at every inner node and tie, and needs no deep stack") {
    constexpr Node nodes = 100'000;
    auto found = articulation(chain(nodes));
    REQUIRE(found.nodes.size() == nodes - 2);
    REQUIRE(found.ties.size() == nodes - 1);
    CHECK(sizes(found.nodes.front()) == Sizes{nodes - 2, 1});
    CHECK(found.nodes.front().parts[1].contact == 0);
    CHECK(found.nodes[nodes / 2 - 2].parts.front().size == nodes / 2);
    CHECK(found.ties[41].from_side == 42);
    CHECK(found.ties[41].to_side == nodes - 42);
}

TEST_CASE("without ties, or in a ring, nothing parts") {
    CHECK(articulation(Graph()).nodes.empty());
    CHECK(articulation(Graph(3, {})).ties.empty());
    std::vector<Tie> ring{{0, 1, 1}, {1, 2, 1}, {2, 0, 1}};
    CHECK(articulation(Graph(3, ring)).nodes.empty());
    CHECK(articulation(Graph(3, ring)).ties.empty());
}
