#include "engine/graph/centrality/betweenness.hpp"

#include "engine/graph/random.hpp"
#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

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

namespace {

Graph hubs_and_twigs(std::uint32_t nodes, Direction direction) {
    ecomap::Random random(nodes);
    std::vector<Tie> edges;
    for (Node i = 1; i < nodes; ++i)
        for (std::uint32_t ties = random.below(4); ties > 0; --ties)
            edges.push_back({i, std::min(random.below(i), random.below(i)), 1});
    return Graph(nodes, edges, direction);
}

}  // namespace

TEST_CASE("betweenness is the same to the last bit for any number of threads") {
    for (Direction direction : {Direction::undirected, Direction::directed}) {
        const Graph graph = hubs_and_twigs(900, direction);
        const auto once = betweenness(graph, 1);
        const auto sample = sampled_betweenness(graph, 300, 1, 1);
        for (std::size_t threads : {2u, 8u}) {
            CHECK(betweenness(graph, threads) == once);
            CHECK(sampled_betweenness(graph, 300, 1, threads).values == sample.values);
            CHECK(sampled_betweenness(graph, 300, 1, threads).bounds == sample.bounds);
        }
    }
}

TEST_CASE("a sample tells every betweenness within its bound, and only certain leaders lead") {
    for (Direction direction : {Direction::undirected, Direction::directed})
        for (std::uint32_t nodes : {50, 400}) {
            const Graph graph = hubs_and_twigs(nodes, direction);
            const auto truth = betweenness(graph);
            for (std::uint64_t seed : {1u, 2u, 3u}) {
                const auto sample = sampled_betweenness(graph, 4000, seed);
                CHECK(sample.sources == 4000);
                const auto leaders = certain_leaders(sample, 10);
                std::vector<Node> told(nodes), right(nodes);
                for (Node i = 0; i < nodes; ++i) told[i] = right[i] = i;
                std::stable_sort(told.begin(), told.end(),
                                 [&](Node a, Node b) { return sample.values[a] > sample.values[b]; });
                std::stable_sort(right.begin(), right.end(), [&](Node a, Node b) { return truth[a] > truth[b]; });
                CHECK(std::is_permutation(told.begin(), told.begin() + static_cast<std::ptrdiff_t>(leaders),
                                          right.begin()));
                for (Node node = 0; node < nodes; ++node)
                    REQUIRE(std::abs(sample.values[node] - truth[node]) <= sample.bounds[node] + 1e-9);
            }
        }
}

TEST_CASE("who stands where all rings meet is certain from a sample") {
    std::vector<Tie> edges;
    for (Node ring = 0; ring < 60; ++ring)
        for (Node i = 0; i < 4; ++i) edges.push_back({i == 0 ? 0 : 4 * ring + i, i == 3 ? 0 : 4 * ring + i + 1, 1});
    const auto sample = sampled_betweenness(Graph(241, edges), 1000);
    CHECK(certain_leaders(sample, 10) == 1);
    CHECK(std::max_element(sample.values.begin(), sample.values.end()) == sample.values.begin());
}

TEST_CASE("the mean of many samples is the betweenness") {
    const Graph graph = hubs_and_twigs(60, Direction::undirected);
    const auto truth = betweenness(graph);
    std::vector<double> mean(60, 0);
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const auto sample = sampled_betweenness(graph, 40, seed);
        for (Node node = 0; node < 60; ++node) mean[node] += sample.values[node] / 400;
    }
    const double most = *std::max_element(truth.begin(), truth.end());
    CHECK(test::near(mean, truth, 0.02 * most));
}

TEST_CASE("what folding settles needs no sample: a tree is known without a bound") {
    std::vector<Tie> edges{{0, 1, 1}, {0, 2, 1}, {0, 3, 1}, {3, 4, 1}};
    const Graph tree(5, edges);
    const auto sample = sampled_betweenness(tree, 64);
    CHECK(sample.values == betweenness(tree));
    CHECK(sample.bounds == std::vector<double>(5, 0));
    CHECK(sample.sources == 0);
    CHECK(certain_leaders(sample, 2) == 2);
}

TEST_CASE("leaders are certain only where nobody after them may reach them") {
    CHECK(certain_leaders({{10, 8, 3, 1}, {1, 0.5, 1, 0.5}, 64}, 10) == 3);
    CHECK(certain_leaders({{10, 8, 3, 1}, {1, 0.5, 1, 1}, 64}, 1) == 1);
    CHECK(certain_leaders({{10, 8, 3, 1}, {3, 0.5, 1, 3}, 64}, 10) == 2);  // 7 and 7.5 are above 4, 8.5 above 7
    CHECK(certain_leaders({{10, 9}, {1, 1}, 64}, 10) == 0);
    CHECK(certain_leaders({{}, {}, 0}, 10) == 0);
}

TEST_CASE("a graph is sampled only when all sources would be too dear") {
    CHECK(sources_to_sample(Graph()) == 0);
    CHECK(sources_to_sample(hubs_and_twigs(900, Direction::undirected)) == 0);
    std::vector<Tie> ring;
    constexpr Node nodes = 150'000;
    for (Node i = 0; i < nodes; ++i) ring.push_back({i, (i + 1) % nodes, 1});
    CHECK(sources_to_sample(Graph(nodes, ring)) == 33'333);
}
