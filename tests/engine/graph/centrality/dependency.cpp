#include "engine/graph/centrality/dependency.hpp"

#include "engine/graph/random.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <deque>

using namespace ecomap;

namespace {

/// By the recursion of Brandes 2001 over predecessors, step by step: slow and plain.
std::vector<double> plain(const Trunk& trunk, std::uint32_t source) {
    const auto n = trunk.size();
    std::vector<int> steps(n, -1);
    std::vector<double> ways(n, 0), dependency(n, 0);
    std::vector<std::uint32_t> order{source};
    steps[source] = 0;
    ways[source] = 1;
    for (std::size_t i = 0; i < order.size(); ++i)
        for (auto arc = trunk.out.starts[order[i]]; arc < trunk.out.starts[order[i] + 1]; ++arc) {
            const auto to = trunk.out.ends[arc];
            if (steps[to] < 0) steps[to] = steps[order[i]] + 1, order.push_back(to);
            if (steps[to] == steps[order[i]] + 1) ways[to] += ways[order[i]];
        }
    for (std::size_t i = order.size(); i-- > 0;)
        for (auto arc = trunk.out.starts[order[i]]; arc < trunk.out.starts[order[i] + 1]; ++arc) {
            const auto to = trunk.out.ends[arc];
            if (steps[to] == steps[order[i]] + 1)
                dependency[order[i]] += ways[order[i]] / ways[to] * (trunk.weights[to] + dependency[to]);
        }
    dependency[source] = 0;
    return dependency;
}

std::vector<DependencySource> all_of(const Trunk& trunk) {
    std::vector<DependencySource> sources;
    for (std::uint32_t place = 0; place < trunk.size(); ++place) sources.push_back({place, trunk.weights[place]});
    return sources;
}

void check_kernels(const Graph& graph) {
    const Trunk trunk = trunk_of(graph);
    const auto sources = all_of(trunk);
    std::vector<double> sums(trunk.size(), 0), squares(trunk.size(), 0);
    for (const auto& source : sources) {
        const auto told = plain(trunk, source.place);
        for (std::size_t place = 0; place < told.size(); ++place) {
            sums[place] += source.factor * told[place];
            squares[place] += source.factor * told[place] * told[place];
        }
    }
    const double most = squares.empty() ? 0 : *std::max_element(squares.begin(), squares.end());
    for (auto kernel : {DependencyKernel::fitting, DependencyKernel::one_by_one, DependencyKernel::one_by_one_wide,
                        DependencyKernel::lanes}) {
        CAPTURE(static_cast<int>(kernel));
        const auto found = dependencies(trunk, sources, true, kernel);
        REQUIRE(test::near(found.sums, sums, 1e-11 * (1 + most)));
        REQUIRE(test::near(found.squares, squares, 1e-11 * (1 + most)));
        const auto without = dependencies(trunk, sources, false, kernel);
        REQUIRE(without.sums == found.sums);
        REQUIRE(without.squares.empty());
    }
}

Graph random_of(std::uint32_t nodes, std::uint32_t ties, Direction direction, Random& random) {
    std::vector<Tie> edges;
    for (std::uint32_t i = 0; i < ties; ++i) edges.push_back({random.below(nodes), random.below(nodes), 1});
    return Graph(nodes, edges, direction);
}

/// Squares in a row, joined at corners: 2^squares shortest ways from end to end.
Graph squares_in_a_row(Node squares) {
    std::vector<Tie> edges;
    for (Node i = 0; i < squares; ++i)
        for (Node side : {1u, 2u}) {
            edges.push_back({3 * i, 3 * i + side, 1});
            edges.push_back({3 * i + side, 3 * i + 3, 1});
        }
    return Graph(3 * squares + 1, edges);
}

}  // namespace

TEST_CASE("every kernel tells dependencies as the plain recursion does, on all small graphs") {
    for (const auto& example : test::examples()) {
        CAPTURE(test::describe(example));
        check_kernels(example.graph());
    }
}

TEST_CASE("every kernel tells them on graphs with few and many ties, in parts, in lines and in grids") {
    Random random(8);
    for (std::uint32_t nodes : {60, 230, 400})
        for (std::uint32_t ties : {nodes / 2, 2 * nodes, 12 * nodes})
            for (Direction direction : {Direction::undirected, Direction::directed})
                check_kernels(random_of(nodes, ties, direction, random));
    std::vector<Tie> ring, grid, hubs;
    for (Node i = 0; i < 300; ++i) ring.push_back({i, (i + 1) % 300, 1});
    for (Node i = 0; i < 18; ++i)
        for (Node j = 0; j < 18; ++j) {
            if (i > 0) grid.push_back({18 * i + j, 18 * (i - 1) + j, 1});
            if (j > 0) grid.push_back({18 * i + j, 18 * i + j - 1, 1});
        }
    for (Node i = 3; i < 300; ++i)
        for (Node hub : {0u, 1u, 2u}) hubs.push_back({i, hub, 1});  // all ways tie
    check_kernels(Graph(300, ring));
    check_kernels(Graph(18 * 18, grid));
    check_kernels(Graph(300, hubs));
}

TEST_CASE("more shortest ways than a double can count are counted") {
    constexpr Node squares = 1100;
    const Trunk trunk = trunk_of(squares_in_a_row(squares));
    const auto at = [&](Node node) {
        return static_cast<std::uint32_t>(std::find(trunk.nodes.begin(), trunk.nodes.end(), node) -
                                          trunk.nodes.begin());
    };
    std::vector<DependencySource> sources;
    for (int i = 0; i < 8; ++i) sources.push_back({at(0), 1});
    for (auto kernel : {DependencyKernel::lanes, DependencyKernel::one_by_one}) {
        const auto found = dependencies(trunk, sources, false, kernel);
        for (Node i = 1; i < squares; ++i)
            REQUIRE(found.sums[at(3 * i)] == Approx(8.0 * 3 * (squares - i)).epsilon(1e-12));
        for (Node i = 0; i < squares; ++i)
            REQUIRE(found.sums[at(3 * i + 1)] == Approx(8.0 * (3.0 * (squares - 1 - i) + 1) / 2).epsilon(1e-12));
    }
}
