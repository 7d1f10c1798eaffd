#include "engine/graph/centrality/spectral.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <numeric>

using namespace ecomap;

namespace {

// The walker's equations (I - d P) r = jumps, solved by elimination with the largest pivot.
std::vector<double> by_elimination(const test::Case& example, double damping, bool weighted) {
    auto a = test::matrix(example);
    auto n = a.size();
    auto size = static_cast<double>(n);
    test::Matrix equations(n, std::vector<double>(n + 1, (1 - damping) / size));
    for (std::size_t from = 0; from < n; ++from) {
        double sum = 0;
        for (double& weight : a[from]) {
            if (!weighted && weight > 0) weight = 1;
            sum += weight;
        }
        for (std::size_t to = 0; to < n; ++to)
            equations[to][from] = (to == from ? 1 : 0) - damping * (sum > 0 ? a[from][to] / sum : 1 / size);
    }
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t pivot = k;
        for (std::size_t i = k; i < n; ++i)
            if (std::abs(equations[i][k]) > std::abs(equations[pivot][k])) pivot = i;
        std::swap(equations[k], equations[pivot]);
        for (std::size_t i = 0; i < n; ++i) {
            if (i == k) continue;
            double factor = equations[i][k] / equations[k][k];
            for (std::size_t j = k; j <= n; ++j) equations[i][j] -= factor * equations[k][j];
        }
    }
    std::vector<double> result(n);
    for (std::size_t k = 0; k < n; ++k) result[k] = equations[k][n] / equations[k][k];
    return result;
}

// By node: how many nodes hang together with it, by closing the matrix.
std::vector<std::size_t> component_sizes(const test::Matrix& a) {
    auto n = a.size();
    std::vector<std::vector<bool>> reach(n, std::vector<bool>(n));
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) reach[i][j] = i == j || a[i][j] > 0;
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) reach[i][j] = reach[i][j] || (reach[i][k] && reach[k][j]);
    std::vector<std::size_t> sizes(n);
    for (std::size_t i = 0; i < n; ++i)
        sizes[i] = static_cast<std::size_t>(std::count(reach[i].begin(), reach[i].end(), true));
    return sizes;
}

// A vector that is positive on a component and that the matrix only scales is the eigenvector (Perron & Frobenius),
// however it was found. `a` is symmetric. Looks only at the largest components; elsewhere the values must be 0.
bool is_eigenvector(const test::Matrix& a, const std::vector<double>& x) {
    auto sizes = component_sizes(a);
    auto largest = sizes.empty() ? 0 : *std::max_element(sizes.begin(), sizes.end());
    double squares = 0;
    std::size_t members = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (sizes[i] < largest || largest == 1) {
            if (x[i] != 0) return false;
            continue;
        }
        ++members;
        squares += x[i] * x[i];
        double scale = 0;
        for (std::size_t j = 0; j < x.size(); ++j) scale += a[i][j] * x[j];
        scale /= x[i];
        if (!(x[i] > 0)) return false;
        for (std::size_t j = 0; j < x.size(); ++j) {
            if (a[i][j] == 0) continue;
            double other = 0;
            for (std::size_t k = 0; k < x.size(); ++k) other += a[j][k] * x[k];
            if (!(std::abs(other / x[j] - scale) < 1e-7)) return false;
        }
    }
    return largest <= 1 || std::abs(squares - static_cast<double>(members / largest)) < 1e-9;
}

test::Matrix ones(test::Matrix a) {
    for (auto& row : a)
        for (double& weight : row) weight = weight > 0 ? 1 : 0;
    return a;
}

}  // namespace

TEST_CASE("eigenvector centrality of the karate club and the Medici is as published") {
    auto karate = test::named(test::karate);
    auto result = eigenvector_centrality(karate.graph());
    CHECK(result.converged);
    CHECK(result.values[karate["34"]] == Approx(0.373363).margin(5e-7));
    CHECK(result.values[karate["1"]] == Approx(0.355491).margin(5e-7));
    CHECK(result.values[karate["3"]] == Approx(0.317193).margin(5e-7));
    auto florentine = test::named(test::florentine);
    CHECK(eigenvector_centrality(florentine.graph()).values[florentine["Medici"]] == Approx(0.4303).margin(5e-5));
}

TEST_CASE("the eigenvector of a star, a two-sided graph, is found") {
    std::vector<Tie> edges{{0, 1, 1}, {0, 2, 1}, {0, 3, 1}, {0, 4, 1}};
    auto result = eigenvector_centrality(Graph(6, edges));
    CHECK(result.converged);
    CHECK(test::near(result.values,
                     {std::sqrt(0.5), std::sqrt(0.125), std::sqrt(0.125), std::sqrt(0.125), std::sqrt(0.125), 0}));
}

TEST_CASE("equally large components each have an eigenvector of length one") {
    std::vector<Tie> edges{{0, 1, 1}, {2, 3, 1}};
    auto half = std::sqrt(0.5);
    CHECK(test::near(eigenvector_centrality(Graph(5, edges)).values, {half, half, half, half, 0}));
}

TEST_CASE("a graph without ties has eigenvector centrality zero") {
    CHECK(eigenvector_centrality(Graph()).values.empty());
    CHECK(eigenvector_centrality(Graph(2, {})).values == std::vector<double>{0, 0});
}

TEST_CASE("an eigenvector that has not settled in the steps allowed says so") {
    EigenvectorOptions options;
    options.steps = 2;
    CHECK_FALSE(eigenvector_centrality(test::named(test::karate).graph(), options).converged);
}

TEST_CASE("the unit that weights are counted in changes no centrality") {
    auto karate = test::named(test::karate);
    EigenvectorOptions weighted{true};
    auto values = eigenvector_centrality(karate.graph(), weighted).values;
    CHECK(values[karate["3"]] == Approx(0.360589).margin(5e-7));
    for (Tie& edge : karate.edges) edge.weight *= 1e-6;
    CHECK(test::near(eigenvector_centrality(karate.graph(), weighted).values, values));
}

TEST_CASE("eigenvector centrality is positive and only scaled by the matrix, on every example") {
    for (const auto& example : test::examples()) {
        auto result = eigenvector_centrality(example.graph());
        auto weighted = eigenvector_centrality(example.graph(), {true});
        CAPTURE(test::describe(example));
        REQUIRE(result.converged);
        REQUIRE(is_eigenvector(ones(test::both_ways(example)), result.values));
        REQUIRE(is_eigenvector(test::both_ways(example), weighted.values));
    }
}

TEST_CASE("PageRank of the karate club is as published") {
    auto karate = test::named(test::karate);
    auto values = pagerank(karate.graph());
    CHECK(values[karate["34"]] == Approx(0.100919).margin(5e-7));
    CHECK(values[karate["1"]] == Approx(0.096997).margin(5e-7));
    CHECK(values[karate["33"]] == Approx(0.071693).margin(5e-7));
    PagerankOptions weighted;
    weighted.weighted = true;
    CHECK(pagerank(karate.graph(), weighted)[karate["34"]] == Approx(0.096989).margin(5e-7));
}

TEST_CASE("PageRank along arcs of a small web with a dead end is as published") {
    // Langville & Meyer 2006, chapter 4: six pages, the second leads nowhere, damping 0.9.
    const std::vector<Tie> web{{0, 1, 1}, {0, 2, 1}, {2, 0, 1}, {2, 1, 1}, {2, 4, 1},
                               {3, 4, 1}, {3, 5, 1}, {4, 3, 1}, {4, 5, 1}, {5, 3, 1}};
    const auto values = pagerank(Graph(6, web, Direction::directed), {.damping = .9});
    const std::vector<double> published{.03721, .05396, .04151, .3751, .206, .2862};
    for (std::size_t page = 0; page < published.size(); ++page)
        CHECK(values[page] == Approx(published[page]).margin(5e-5));
}

TEST_CASE("PageRank spreads what reaches a dead end evenly") {
    std::vector<Tie> edges{{0, 1, 1}};
    // r0 = .85 r1 / 2 + .075 and r0 + r1 = 1
    CHECK(test::near(pagerank(Graph(2, edges, Direction::directed)), {0.5 / 1.425, 0.925 / 1.425}));
    CHECK(pagerank(Graph(1, {})) == std::vector<double>{1});
    CHECK(pagerank(Graph()).empty());
    CHECK(pagerank(Graph(4, {})) == std::vector<double>(4, 0.25));
}

TEST_CASE("PageRank solves the walker's equations on every example and sums to one") {
    for (const auto& example : test::examples()) {
        CAPTURE(test::describe(example));
        auto values = pagerank(example.graph());
        REQUIRE(test::near(values, by_elimination(example, .85, false)));
        REQUIRE(test::near(pagerank(example.graph(), {.5, true, 1e-14}), by_elimination(example, .5, true)));
        REQUIRE(std::abs(std::accumulate(values.begin(), values.end(), 0.0) - (example.nodes > 0 ? 1 : 0)) < 1e-9);
    }
}

TEST_CASE("Katz centrality counts walks: two nodes, a path, a star, and nodes without ties") {
    const std::vector<Tie> pair{{0, 1, 1}};
    CHECK(test::near(katz_centrality(Graph(3, pair)), {1, 1, 0}));  // 1/2 + 1/4 + ...
    // A path of three: largest eigenvalue s = sqrt 2, a = 1/(2s); end x = a(1 + y), middle y = 2a(1 + x).
    const std::vector<Tie> path{{0, 1, 1}, {1, 2, 1}};
    const double a = 1 / (2 * std::sqrt(2)), y = (2 * a + 2 * a * a) / (1 - 2 * a * a), x = a * (1 + y);
    CHECK(test::near(katz_centrality(Graph(3, path)), {x, y, x}));
    // Nothing is left of the walk that is cut off at once.
    CHECK(test::near(katz_centrality(Graph(3, path), {.attenuation = 0}), {0, 0, 0}));
    CHECK(katz_centrality(Graph()).empty());
    CHECK(katz_centrality(Graph(2, {})) == std::vector<double>{0, 0});
}

TEST_CASE("Katz centrality solves Katz' equations on every example") {
    for (const auto& example : test::examples()) {
        CAPTURE(test::describe(example));
        const auto ties = undirected(example.graph());
        const auto values = katz_centrality(example.graph());
        double a = 0;  // the same for every node, and at most 1 / 2 of 1 / the root of the largest degree
        std::size_t degree = 0;
        for (Node node = 0; node < ties.node_count(); ++node) {
            double around = 0;
            for (Node neighbour : ties.neighbours(node)) around += 1 + values[neighbour];
            if (around == 0) CHECK(values[node] == 0);
            if (around == 0) continue;
            if (a == 0) a = values[node] / around;
            CHECK(values[node] / around == Approx(a).epsilon(1e-9));
            degree = std::max(degree, ties.neighbours(node).size());
        }
        if (degree == 0) continue;
        CHECK(a <= .5 / std::sqrt(static_cast<double>(degree)) + 1e-12);  // the eigenvalue is at least that root
        CHECK(a >= .5 / static_cast<double>(degree) - 1e-12);             // and at most the degree
    }
}

TEST_CASE("eigenvector, Katz centrality and PageRank follow the names of nodes") {
    CHECK(test::follows_names([](const Graph& graph) { return eigenvector_centrality(graph).values; }));
    CHECK(test::follows_names([](const Graph& graph) { return katz_centrality(graph); }));
    CHECK(test::follows_names([](const Graph& graph) { return pagerank(graph); }));
}
