#include "engine/graph/centrality/distance.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>

using namespace ecomap;

namespace {

constexpr double none = std::numeric_limits<double>::infinity();

// All distances at once by relaxing over every middle node (Floyd 1962); infinite without a way.
test::Matrix all_distances(const test::Case& example) {
    auto d = test::matrix(example);
    auto n = d.size();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) d[i][j] = i == j ? 0 : d[i][j] > 0 ? 1 : none;
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
    return d;
}

}  // namespace

TEST_CASE("closeness of the karate club and of the Medici is as published") {
    auto karate = test::named(test::karate);
    auto values = closeness(karate.graph());
    CHECK(values[karate["1"]] == Approx(0.568966).margin(5e-7));
    CHECK(values[karate["3"]] == Approx(0.559322).margin(5e-7));
    CHECK(values[karate["34"]] == Approx(0.55).margin(5e-7));
    auto florentine = test::named(test::florentine);
    CHECK(closeness(florentine.graph())[florentine["Medici"]] == Approx(0.56).margin(5e-7));
}

TEST_CASE("the karate club is five steps wide and 2.4082 steps on the mean") {
    auto graph = test::named(test::karate).graph();
    double sum = 0;
    Steps widest = 0;
    for (Node node = 0; node < graph.node_count(); ++node)
        for (Steps steps : distances(graph, node)) {
            sum += steps;
            widest = std::max(widest, steps);
        }
    CHECK(widest == 5);
    CHECK(sum / (34 * 33) == Approx(2.4082).margin(5e-5));
}

TEST_CASE("the centre of a star is one step from all, and no one is close to a lonely node") {
    std::vector<Tie> edges{{0, 1, 1}, {0, 2, 1}, {0, 3, 9}};
    CHECK(harmonic_closeness(Graph(4, edges))[0] == 1);
    CHECK(harmonic_closeness(Graph(5, edges))[0] == Approx(0.75));
    CHECK(harmonic_closeness(Graph(5, edges))[1] == Approx((1 + 0.5 + 0.5) / 4));
    CHECK(harmonic_closeness(Graph(5, edges))[4] == 0);
    CHECK(closeness(Graph(5, edges))[4] == 0);
    CHECK(harmonic_closeness(Graph(1, {})) == std::vector<double>{0});
    CHECK(closeness(Graph(1, {})) == std::vector<double>{0});
    CHECK(harmonic_closeness(Graph()).empty());
}

TEST_CASE("in a directed graph steps follow the arcs, and closeness is that of the ways in") {
    std::vector<Tie> edges{{0, 1, 1}, {1, 2, 1}};
    Graph graph(3, edges, Direction::directed);
    CHECK(distances(graph, 0) == std::vector<Steps>{0, 1, 2});
    CHECK(distances(graph, 2) == std::vector<Steps>{unreachable, unreachable, 0});
    CHECK(test::near(harmonic_closeness(graph), {0, 0.5, 0.75}));
    CHECK(test::near(closeness(graph), {0, 0.5, 2.0 / 3}));
    CHECK(shortest_path(graph, 0, 2) == std::vector<Node>{0, 1, 2});
    CHECK(shortest_path(graph, 2, 0).empty());
    CHECK(shortest_path(graph, 1, 1) == std::vector<Node>{1});
}

TEST_CASE("distances and both kinds of closeness agree with relaxing over every middle node") {
    for (const auto& example : test::examples()) {
        auto d = all_distances(example);
        Graph graph = example.graph();
        std::vector<double> harmonic(example.nodes, 0), close(example.nodes, 0);
        for (Node v = 0; v < example.nodes; ++v) {
            auto steps = distances(graph, v);
            double sum = 0, reach = 0;
            for (Node u = 0; u < example.nodes; ++u) {
                REQUIRE((steps[u] == unreachable ? none : steps[u]) == d[v][u]);
                auto path = shortest_path(graph, v, u);
                REQUIRE(path.size() == (steps[u] == unreachable ? 0 : steps[u] + 1));
                for (std::size_t i = 1; i < path.size(); ++i) REQUIRE(d[path[i - 1]][path[i]] == 1);
                if (u == v || d[u][v] == none) continue;
                harmonic[v] += 1 / d[u][v];
                sum += d[u][v];
                ++reach;
            }
            if (reach > 0) harmonic[v] /= static_cast<double>(example.nodes - 1);
            if (reach > 0) close[v] = reach / sum * reach / static_cast<double>(example.nodes - 1);
        }
        CAPTURE(test::describe(example));
        REQUIRE(test::near(harmonic_closeness(graph), harmonic));
        REQUIRE(test::near(closeness(graph), close));
    }
}

TEST_CASE("closeness follows the names of nodes; the unscaled harmonic sum stays within components") {
    CHECK(test::follows_names([](const Graph& graph) { return harmonic_closeness(graph); }));
    CHECK(test::follows_names([](const Graph& graph) { return closeness(graph); }));
    CHECK(test::is_local_to_components([](const Graph& graph) {
        auto values = harmonic_closeness(graph);
        for (double& value : values) value *= static_cast<double>(graph.node_count() - 1);
        return values;
    }));
}
