#include "engine/graph/connectivity/cohesion.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace ecomap;
using namespace ecomap::test;

namespace {

using Pairs = std::vector<std::pair<Node, Node>>;

/// Pairs of contacts of every node, and how many of them are tied.
std::pair<std::vector<double>, std::vector<double>> naive_pairs(const Matrix& a) {
    std::vector<double> all(a.size(), 0), tied(a.size(), 0);
    for (std::size_t v = 0; v < a.size(); ++v)
        for (std::size_t i = 0; i < a.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (a[v][i] > 0 && a[v][j] > 0) ++all[v], tied[v] += a[i][j] > 0;
    return {all, tied};
}

/// By relaxing over every middle node.
Distances naive_distances(const Matrix& a) {
    auto n = a.size();
    constexpr double far = std::numeric_limits<double>::infinity();
    Matrix steps(n, std::vector<double>(n, far));
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) steps[i][j] = a[i][j] > 0 ? 1 : far;
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) steps[i][j] = std::min(steps[i][j], steps[i][k] + steps[k][j]);
    Distances result;
    double sum = 0, most = 0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            if (i == j) continue;
            ++result.pairs;
            if (steps[i][j] == far) continue;
            ++result.reaching;
            sum += steps[i][j];
            most = std::max(most, steps[i][j]);
        }
    if (result.reaching == 0) return result;
    result.diameter = static_cast<std::size_t>(most);
    result.mean = sum / static_cast<double>(result.reaching);
    return result;
}

Pairs naive_simmelian(const Matrix& a) {
    auto mutual = [&](std::size_t i, std::size_t j) { return a[i][j] > 0 && a[j][i] > 0; };
    Pairs result;
    for (Node i = 0; i < a.size(); ++i)
        for (Node j = i + 1; j < a.size(); ++j)
            for (Node k = 0; k < a.size(); ++k)
                if (mutual(i, j) && mutual(i, k) && mutual(j, k)) {
                    result.emplace_back(i, j);
                    break;
                }
    return result;
}

}  // namespace

TEST_CASE("the karate club is knit as published") {
    auto club = named(karate).graph();
    CHECK(*density(club) == Approx(0.139037).margin(5e-7));
    CHECK(*transitivity(club) == Approx(0.255682).margin(5e-7));
    CHECK(*mean_clustering(club) == Approx(0.570638).margin(5e-7));
    auto steps = distance_summary(club);
    CHECK(steps.diameter == 5);
    CHECK(*steps.mean == Approx(2.4082).margin(5e-5));
    CHECK(steps.reaching == steps.pairs);
}

TEST_CASE("a tie is Simmelian when both return it and both return one with the same third") {
    std::vector<Tie> arcs{{0, 1, 1}, {1, 0, 1}, {1, 2, 1}, {2, 1, 1}, {0, 2, 1},
                          {2, 0, 1}, {2, 3, 1}, {3, 2, 1}, {0, 3, 1}};
    CHECK(simmelian_ties(Graph(4, arcs, Direction::directed)) == Pairs{{0, 1}, {0, 2}, {1, 2}});
    arcs.push_back({3, 0, 1});
    CHECK(simmelian_ties(Graph(4, arcs, Direction::directed)) == Pairs{{0, 1}, {0, 2}, {0, 3}, {1, 2}, {2, 3}});
}

TEST_CASE("where there is nothing to divide by nothing is told") {
    CHECK_FALSE(density(Graph()).has_value());
    CHECK_FALSE(density(Graph(1, {})).has_value());
    CHECK(*density(Graph(2, {})) == 0);
    CHECK_FALSE(mean_clustering(Graph()).has_value());
    CHECK(*mean_clustering(Graph(1, {})) == 0);
    std::vector<Tie> one{{0, 1, 1}};
    CHECK_FALSE(transitivity(Graph(2, one)).has_value());
    CHECK_FALSE(distance_summary(Graph(3, {})).mean.has_value());
    CHECK(distance_summary(Graph(3, {})).pairs == 6);
    CHECK(distance_summary(Graph()).pairs == 0);
    CHECK(simmelian_ties(Graph(2, one)).empty());
}

TEST_CASE("density, clustering, distances and Simmelian ties agree with their definitions on every example") {
    for (const Case& example : examples()) {
        auto graph = example.graph();
        auto a = matrix(example);
        auto [all, tied] = naive_pairs(both_ways(example));
        INFO(describe(example));
        double arcs = 0, every = 0, closed = 0, mean = 0;
        for (const auto& row : a)
            for (double weight : row) arcs += weight > 0;
        std::vector<double> of_node;
        for (std::size_t i = 0; i < a.size(); ++i) {
            every += all[i];
            closed += tied[i];
            of_node.push_back(all[i] > 0 ? tied[i] / all[i] : 0);
            mean += of_node.back() / static_cast<double>(a.size());
        }
        REQUIRE(near(clustering(graph), of_node));
        if (!a.empty()) REQUIRE(*mean_clustering(graph) == Approx(mean).margin(1e-12));
        REQUIRE(transitivity(graph).has_value() == (every > 0));
        if (every > 0) REQUIRE(*transitivity(graph) == Approx(closed / every).margin(1e-12));
        auto steps = distance_summary(graph), expected = naive_distances(a);
        if (expected.pairs > 0)
            REQUIRE(*density(graph) == Approx(arcs / static_cast<double>(expected.pairs)).margin(1e-12));
        REQUIRE(steps.pairs == expected.pairs);
        REQUIRE(steps.reaching == expected.reaching);
        REQUIRE(steps.diameter == expected.diameter);
        if (expected.mean) REQUIRE(*steps.mean == Approx(*expected.mean).margin(1e-12));
        REQUIRE(simmelian_ties(graph) == naive_simmelian(a));
    }
}

TEST_CASE("clustering follows the names of nodes and stays within components") {
    CHECK(follows_names(clustering));
    CHECK(is_local_to_components(clustering));
}
