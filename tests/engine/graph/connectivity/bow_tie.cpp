#include "engine/graph/connectivity/bow_tie.hpp"

#include "engine/graph/connectivity/connectivity.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;

namespace {

using enum BowTiePlace;

Graph arcs(std::size_t nodes, std::vector<Tie> ties) { return Graph(nodes, ties, Direction::directed); }

/// Who reaches whom, everyone reaching itself, by Warshall's algorithm.
std::vector<std::vector<bool>> ways(const Matrix& a) {
    auto n = a.size();
    std::vector<std::vector<bool>> reach(n, std::vector<bool>(n));
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) reach[i][j] = i == j || a[i][j] > 0;
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j)
                if (reach[i][k] && reach[k][j]) reach[i][j] = true;
    return reach;
}

/// The places that follow from who reaches whom.
std::vector<BowTiePlace> naive(const Matrix& a) {
    auto n = a.size();
    auto reach = ways(a);
    std::vector<std::size_t> centre;
    for (std::size_t i = 0; i < n; ++i) {
        std::vector<std::size_t> with;
        for (std::size_t j = 0; j < n; ++j)
            if (reach[i][j] && reach[j][i]) with.push_back(j);
        if (with.size() > std::max<std::size_t>(centre.size(), 1)) centre = with;
    }
    std::vector<BowTiePlace> result(n, other);
    if (centre.empty()) return result;
    auto is_core = [&](std::size_t i) { return std::find(centre.begin(), centre.end(), i) != centre.end(); };
    auto is_in = [&](std::size_t i) { return !is_core(i) && reach[i][centre[0]]; };
    auto is_out = [&](std::size_t i) { return !is_core(i) && reach[centre[0]][i]; };
    for (std::size_t i = 0; i < n; ++i) {
        bool from = false, to = false;
        for (std::size_t j = 0; j < n; ++j)
            from = from || (is_in(j) && reach[j][i]), to = to || (is_out(j) && reach[i][j]);
        result[i] = is_core(i)   ? core
                    : is_in(i)   ? in
                    : is_out(i)  ? out
                    : from && to ? tube
                    : from       ? tendril_from_in
                    : to         ? tendril_to_out
                                 : other;
    }
    return result;
}

}  // namespace

TEST_CASE("the published example has a core of two and one of each place beside it") {
    enum : Node { a, b, c, d, e, f, g };
    auto graph = arcs(7, {{a, b, 1}, {b, c, 1}, {c, b, 1}, {c, d, 1}, {e, b, 1}, {e, f, 1}, {g, d, 1}});
    auto found = bow_tie(graph);
    CHECK(found.of == std::vector<BowTiePlace>{in, core, core, out, in, tendril_from_in, tendril_to_out});
    CHECK(found.sizes == std::array<std::size_t, 7>{2, 2, 1, 0, 1, 1, 0});
    CHECK(found.equally_large == 0);
    CHECK(*reciprocity(graph) == Approx(2.0 / 7));
}

TEST_CASE("a way from in to out beside the core is a tube") {
    auto found = bow_tie(arcs(5, {{0, 1, 1}, {1, 2, 1}, {2, 1, 1}, {2, 3, 1}, {0, 4, 1}, {4, 3, 1}}));
    CHECK(found.of == std::vector<BowTiePlace>{in, core, core, out, tube});
}

TEST_CASE("without two nodes that reach each other there is no core, and nothing is in or out of it") {
    auto found = bow_tie(arcs(3, {{0, 1, 1}, {1, 2, 1}}));
    CHECK(found.of == std::vector<BowTiePlace>{other, other, other});
    CHECK(found.equally_large == 0);
    CHECK(bow_tie(Graph()).of.empty());
    CHECK(bow_tie(Graph(1, {})).sizes[6] == 1);
}

TEST_CASE("of equally large cores the one with the lowest node is taken, and that there were others is said") {
    auto found = bow_tie(arcs(4, {{3, 2, 1}, {2, 3, 1}, {0, 1, 1}, {1, 0, 1}, {1, 2, 1}}));
    CHECK(found.of == std::vector<BowTiePlace>{core, core, out, out});
    CHECK(found.equally_large == 1);
}

TEST_CASE("the core of an undirected graph is its largest component, and all its ties are returned") {
    std::vector<Tie> ties{{0, 1, 1}, {2, 3, 1}, {3, 4, 1}};
    Graph graph(5, ties);
    CHECK(bow_tie(graph).of == std::vector<BowTiePlace>{other, other, core, core, core});
    CHECK(*reciprocity(graph) == 1);
    CHECK_FALSE(reciprocity(Graph(3, {})).has_value());
}

TEST_CASE("a ring of a hundred thousand arcs is searched without running out of stack") {
    std::vector<Tie> ring;
    for (Node node = 0; node < 100000; ++node) ring.push_back({node, (node + 1) % 100000, 1});
    CHECK(bow_tie(arcs(100000, ring)).sizes[0] == 100000);
}

TEST_CASE("places, strong components and reciprocity agree with who reaches whom on every example") {
    for (const Case& example : examples()) {
        auto a = matrix(example);
        auto graph = example.graph();
        auto reach = ways(a);
        INFO(describe(example));
        REQUIRE(bow_tie(graph).of == naive(a));
        auto strong = strong_components(graph);
        double count = 0, returned = 0;
        for (std::size_t i = 0; i < a.size(); ++i)
            for (std::size_t j = 0; j < a.size(); ++j) {
                REQUIRE((strong[i] == strong[j]) == (reach[i][j] && reach[j][i]));
                count += a[i][j] > 0;
                returned += a[i][j] > 0 && a[j][i] > 0;
            }
        REQUIRE(reciprocity(graph).has_value() == (count > 0));
        if (count > 0) REQUIRE(*reciprocity(graph) == Approx(returned / count));
    }
}
