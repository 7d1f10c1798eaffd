#include "engine/graph/graph.hpp"

#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

template <class Value>
std::vector<Value> list(std::span<const Value> values) {
    return std::vector<Value>(values.begin(), values.end());
}

}  // namespace

TEST_CASE("an undirected edge is stored as two arcs in sorted rows") {
    std::vector<Tie> edges{{2, 0, 3}, {0, 1, 2}};
    Graph graph(4, edges);
    CHECK(graph.node_count() == 4);
    CHECK(graph.edge_count() == 2);
    CHECK(graph.arc_count() == 4);
    CHECK(list(graph.row_starts()) == std::vector<std::uint32_t>{0, 2, 3, 4, 4});
    CHECK(list(graph.columns()) == std::vector<Node>{1, 2, 0, 0});
    CHECK(list(graph.weights()) == std::vector<double>{2, 3, 2, 3});
    CHECK(list(graph.neighbours(0)) == std::vector<Node>{1, 2});
    CHECK(list(graph.neighbour_weights(2)) == std::vector<double>{3});
    CHECK(graph.neighbours(3).empty());
}

TEST_CASE("parallel edges are merged and their weights summed, self loops dropped, and both counted") {
    std::vector<Tie> edges{{0, 1, 2}, {1, 0, 3}, {0, 1, 4}, {1, 1, 5}};
    Graph undirected_graph(2, edges);
    CHECK(undirected_graph.edge_count() == 1);
    CHECK(list(undirected_graph.weights()) == std::vector<double>{9, 9});
    CHECK(undirected_graph.merged_edges() == 2);
    CHECK(undirected_graph.dropped_self_loops() == 1);

    Graph directed(2, edges, Direction::directed);
    CHECK(directed.edge_count() == 2);
    CHECK(list(directed.weights()) == std::vector<double>{6, 3});
    CHECK(directed.merged_edges() == 1);
    CHECK(directed.dropped_self_loops() == 1);
}

TEST_CASE("a graph may have no nodes, or nodes and no edges") {
    CHECK(Graph().node_count() == 0);
    CHECK(list(Graph().row_starts()) == std::vector<std::uint32_t>{0});
    Graph lonely(1, {});
    CHECK(lonely.node_count() == 1);
    CHECK(lonely.edge_count() == 0);
    CHECK(list(lonely.row_starts()) == std::vector<std::uint32_t>{0, 0});
}

TEST_CASE("weights that rounding would sum differently come out the same in any order of edges") {
    std::vector<Tie> edges{{0, 1, 0.1}, {1, 0, 0.2}, {0, 1, 0.3}, {1, 0, 1e16}};
    std::vector<Tie> backwards(edges.rbegin(), edges.rend());
    CHECK(list(Graph(2, edges).weights()) == list(Graph(2, backwards).weights()));
}

TEST_CASE("reversing turns arcs, and an undirected view joins the two ways") {
    std::vector<Tie> edges{{0, 1, 2}, {1, 0, 3}, {1, 2, 4}};
    Graph graph(3, edges, Direction::directed);
    CHECK(list(reversed(graph).neighbours(2)) == std::vector<Node>{1});
    CHECK(list(reversed(graph).neighbour_weights(0)) == std::vector<double>{3});
    CHECK_FALSE(undirected(graph).is_directed());
    CHECK(list(undirected(graph).neighbours(1)) == std::vector<Node>{0, 2});
    CHECK(list(undirected(graph).neighbour_weights(1)) == std::vector<double>{5, 4});
}

TEST_CASE("every example graph holds exactly the arcs of its matrix") {
    for (const auto& example : test::examples()) {
        test::Matrix a(example.nodes, std::vector<double>(example.nodes, 0));
        Graph graph = example.graph();
        for (Node from = 0; from < graph.node_count(); ++from)
            for (std::size_t i = 0; i < graph.neighbours(from).size(); ++i)
                a[from][graph.neighbours(from)[i]] += graph.neighbour_weights(from)[i];
        CAPTURE(test::describe(example));
        REQUIRE(a == test::matrix(example));
    }
}
