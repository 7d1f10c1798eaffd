#include "engine/graph/centrality/degree.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("in the karate club the two leaders have 16 and 17 friends") {
    auto karate = test::named(test::karate);
    auto degree = degrees(karate.graph());
    CHECK(degree[karate["1"]] == 16);
    CHECK(degree[karate["34"]] == 17);
    CHECK(degree[karate["12"]] == 1);
    CHECK(strengths(karate.graph())[karate["1"]] == 42);
}

TEST_CASE("a directed tie that goes both ways counts in, out, and twice in total") {
    std::vector<Tie> edges{{0, 1, 2}, {1, 0, 5}, {1, 2, 3}};
    Graph graph(4, edges, Direction::directed);
    CHECK(degrees(graph, Ends::in) == std::vector<std::size_t>{1, 1, 1, 0});
    CHECK(degrees(graph, Ends::out) == std::vector<std::size_t>{1, 2, 0, 0});
    CHECK(degrees(graph, Ends::total) == std::vector<std::size_t>{2, 3, 1, 0});
    CHECK(strengths(graph, Ends::in) == std::vector<double>{5, 2, 3, 0});
    CHECK(strengths(graph, Ends::out) == std::vector<double>{2, 8, 0, 0});
    CHECK(strengths(graph, Ends::total) == std::vector<double>{7, 10, 3, 0});
}

TEST_CASE("degree and strength are row and column sums of the matrix") {
    for (const auto& example : test::examples()) {
        auto a = test::matrix(example);
        auto n = example.nodes;
        std::vector<double> rows(n, 0), columns(n, 0), row_counts(n, 0), column_counts(n, 0);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) {
                rows[i] += a[i][j];
                columns[j] += a[i][j];
                row_counts[i] += a[i][j] > 0;
                column_counts[j] += a[i][j] > 0;
            }
        Graph graph = example.graph();
        CAPTURE(test::describe(example));
        REQUIRE(strengths(graph, Ends::out) == rows);
        REQUIRE(strengths(graph, Ends::in) == columns);
        REQUIRE(test::reals(degrees(graph, Ends::out)) == row_counts);
        REQUIRE(test::reals(degrees(graph, Ends::in)) == column_counts);
    }
}

TEST_CASE("degree and strength follow the names of nodes and stay within components") {
    auto degree = [](const Graph& graph) { return test::reals(degrees(graph)); };
    auto strength = [](const Graph& graph) { return strengths(graph); };
    CHECK(test::follows_names(degree));
    CHECK(test::follows_names(strength));
    CHECK(test::is_local_to_components(degree));
    CHECK(test::is_local_to_components(strength));
}
