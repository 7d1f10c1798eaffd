#include "engine/graph/connectivity/triangles.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace ecomap;

namespace {

using Corners = std::vector<std::array<Node, 3>>;

/// Every three nodes, word for word.
Corners naive(const test::Matrix& a) {
    Corners result;
    for (Node i = 0; i < a.size(); ++i)
        for (Node j = i + 1; j < a.size(); ++j)
            for (Node k = j + 1; k < a.size(); ++k)
                if (a[i][j] > 0 && a[i][k] > 0 && a[j][k] > 0) result.push_back({i, j, k});
    return result;
}

Corners found_in(const Triangles& triangles) {
    Corners result;
    triangles.each([&](const Triangle& found) {
        using Ends = std::pair<Node, Node>;
        REQUIRE(triangles.ties()[found.ab] == Ends(found.a, found.b));
        REQUIRE(triangles.ties()[found.ac] == Ends(found.a, found.c));
        REQUIRE(triangles.ties()[found.bc] == Ends(found.b, found.c));
        result.push_back({found.a, found.b, found.c});
        std::sort(result.back().begin(), result.back().end());
    });
    std::sort(result.begin(), result.end());
    return result;
}

}  // namespace

TEST_CASE("the karate club has 45 triangles and Les Misérables 467, as published") {
    CHECK(found_in(Triangles(test::named(test::karate).graph())).size() == 45);
    CHECK(found_in(Triangles(test::named(test::les_miserables).graph())).size() == 467);
}

TEST_CASE("every triangle is found once, with its ties, and every edge is one tie") {
    for (const auto& example : test::examples()) {
        CAPTURE(test::describe(example));
        const auto graph = example.graph();
        const Triangles triangles(graph);
        REQUIRE(triangles.ties().size() == undirected(graph).edge_count());
        REQUIRE(found_in(triangles) == naive(test::both_ways(example)));
    }
}

TEST_CASE("without nodes or ties there is no triangle") {
    CHECK(found_in(Triangles(Graph())).empty());
    CHECK(found_in(Triangles(Graph(3, {}))).empty());
}
