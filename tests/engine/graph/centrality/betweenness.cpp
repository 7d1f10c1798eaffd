#include "engine/graph/centrality/betweenness.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

// Walks every simple way from the end of `path` to `target` and keeps the shortest ones: slow, but the definition.
void walk(const test::Matrix& a, std::vector<Node>& path, Node target, std::vector<std::vector<Node>>& shortest) {
    if (!shortest.empty() && path.size() > shortest.front().size()) return;
    if (path.back() == target) {
        if (!shortest.empty() && path.size() < shortest.front().size()) shortest.clear();
        shortest.push_back(path);
        return;
    }
    for (Node next = 0; next < a.size(); ++next) {
        if (a[path.back()][next] == 0 || std::find(path.begin(), path.end(), next) != path.end()) continue;
        path.push_back(next);
        walk(a, path, target, shortest);
        path.pop_back();
    }
}

std::vector<double> by_listing_all_ways(const test::Case& example) {
    auto a = test::matrix(example);
    std::vector<double> result(example.nodes, 0);
    for (Node s = 0; s < example.nodes; ++s)
        for (Node t = 0; t < example.nodes; ++t) {
            if (s == t || (!example.directed() && s > t)) continue;
            std::vector<Node> path{s};
            std::vector<std::vector<Node>> shortest;
            walk(a, path, t, shortest);
            for (const auto& way : shortest)
                for (std::size_t i = 1; i + 1 < way.size(); ++i)
                    result[way[i]] += 1.0 / static_cast<double>(shortest.size());
        }
    return result;
}

}  // namespace

TEST_CASE("betweenness of the karate club is as published, raw and normalised") {
    auto karate = test::named(test::karate);
    auto raw = betweenness(karate.graph());
    CHECK(raw[karate["1"]] == Approx(231.0714).margin(5e-5));
    CHECK(raw[karate["34"]] == Approx(160.5516).margin(5e-5));
    CHECK(raw[karate["33"]] == Approx(76.6905).margin(5e-5));
    auto share = normalised_betweenness(karate.graph(), raw);
    CHECK(share[karate["1"]] == Approx(0.437635).margin(5e-7));
    CHECK(share[karate["34"]] == Approx(0.304075).margin(5e-7));
}

TEST_CASE("betweenness of the Florentine families and of Les Misérables is as published") {
    auto florentine = test::named(test::florentine);
    auto raw = betweenness(florentine.graph());
    CHECK(raw[florentine["Medici"]] == Approx(47.5).margin(1e-9));
    auto share = normalised_betweenness(florentine.graph(), raw);
    CHECK(share[florentine["Medici"]] == Approx(0.5220).margin(5e-5));
    CHECK(share[florentine["Guadagni"]] == Approx(0.2546).margin(5e-5));
    CHECK(share[florentine["Albizzi"]] == Approx(0.2125).margin(5e-5));

    auto miserables = test::named(test::les_miserables);
    share = normalised_betweenness(miserables.graph(), betweenness(miserables.graph()));
    CHECK(share[miserables["Valjean"]] == Approx(0.5700).margin(5e-5));
    CHECK(share[miserables["Myriel"]] == Approx(0.1768).margin(5e-5));
    CHECK(share[miserables["Gavroche"]] == Approx(0.1651).margin(5e-5));
}

TEST_CASE("betweenness is zero, not undefined, on up to two nodes") {
    for (std::size_t nodes = 0; nodes <= 2; ++nodes) {
        Graph graph(nodes, {});
        CHECK(normalised_betweenness(graph, betweenness(graph)) == std::vector<double>(nodes, 0));
    }
}

TEST_CASE("the middle of a directed way is half of what it could be, and weights change nothing") {
    std::vector<Tie> edges{{0, 1, 1}, {1, 2, 7}};
    Graph directed(3, edges, Direction::directed);
    CHECK(betweenness(directed) == std::vector<double>{0, 1, 0});
    CHECK(normalised_betweenness(directed, betweenness(directed)) == std::vector<double>{0, 0.5, 0});
    Graph both(3, edges);
    CHECK(normalised_betweenness(both, betweenness(both)) == std::vector<double>{0, 1, 0});
}

TEST_CASE("more shortest ways than 32 bits can count are counted") {
    // 40 squares in a row, joined at corners: 2^40 shortest ways from end to end.
    std::vector<Tie> edges;
    constexpr Node squares = 40;
    for (Node i = 0; i < squares; ++i)
        for (Node side : {1u, 2u}) {
            edges.push_back({3 * i, 3 * i + side, 1});
            edges.push_back({3 * i + side, 3 * i + 3, 1});
        }
    Graph graph(3 * squares + 1, edges);
    // The corner after square i parts 3i + 3 nodes from 3 * 40 - 3i - 3. A side node lies on half of the ways of the
    // (3i + 1)(3(39 - i) + 1) pairs about its square, its own sides left out, and its twin's pairs pass the corners.
    auto values = betweenness(graph);
    auto before = [](Node i) { return 3.0 * i; };
    for (Node i = 1; i < squares; ++i) {
        // The two sides next to a corner, on one square, also pass it half of the time.
        double pairs = before(i) * (3.0 * squares - before(i)) + 0.5 + 0.5;
        CHECK(values[3 * i] == Approx(pairs).epsilon(1e-12));
    }
    for (Node i = 0; i < squares; ++i) {
        double pairs = (before(i) + 1) * (3.0 * (squares - 1 - i) + 1) / 2;
        CHECK(values[3 * i + 1] == Approx(pairs).epsilon(1e-12));
        CHECK(values[3 * i + 2] == Approx(pairs).epsilon(1e-12));
    }
}

TEST_CASE("betweenness agrees with listing every shortest way") {
    for (const auto& example : test::examples()) {
        CAPTURE(test::describe(example));
        REQUIRE(test::near(betweenness(example.graph()), by_listing_all_ways(example)));
    }
}

TEST_CASE("raw betweenness follows the names of nodes and stays within components") {
    auto measure = [](const Graph& graph) { return betweenness(graph); };
    CHECK(test::follows_names(measure));
    CHECK(test::is_local_to_components(measure));
}
