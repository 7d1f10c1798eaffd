#include "engine/graph/centrality/trunk.hpp"

#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using namespace ecomap;

namespace {

std::vector<Tie> ring_with_twigs() {
    // A triangle 0 1 2; on 0 hangs 3, on 3 hang 4 and 5; 6 - 7 apart, 8 alone.
    return {{0, 1, 1}, {1, 2, 1}, {0, 2, 1}, {0, 3, 1}, {3, 4, 1}, {3, 5, 1}, {6, 7, 1}};
}

}  // namespace

TEST_CASE("twigs fold into the weight of what they hang on, trees altogether") {
    const Trunk trunk = trunk_of(Graph(9, ring_with_twigs()));
    REQUIRE(trunk.size() == 3);
    CHECK(trunk.nodes == std::vector<Node>{1, 2, 0});  // all have two ties; the first neighbour of 0 is the second
    CHECK(trunk.weights == std::vector<double>{1, 1, 4});
    CHECK(trunk.around == std::vector<double>{6, 6, 6});
    // Ordered pairs: 3 lies between 4 and 5, and between either and the three others; 0 between {3, 4, 5} and {1, 2}.
    CHECK(trunk.settled == std::vector<double>{12, 0, 0, 14, 0, 0, 0, 0, 0});
}

TEST_CASE("a directed graph is renumbered and nothing is folded") {
    const Trunk trunk = trunk_of(Graph(9, ring_with_twigs(), Direction::directed));
    CHECK(trunk.size() == 8);
    CHECK(trunk.weights == std::vector<double>(8, 1));
    CHECK(trunk.settled == std::vector<double>(9, 0));
    CHECK(trunk.out.ends.size() == 7);
    CHECK(trunk.in.ends.size() == 7);
}

TEST_CASE("an empty graph has an empty trunk") {
    const Trunk trunk = trunk_of(Graph());
    CHECK(trunk.size() == 0);
    CHECK(trunk.out.starts == std::vector<std::uint32_t>{0});
}

TEST_CASE("what folds away is in the weights, and no place is left with fewer than two ties") {
    for (const auto& example : test::examples()) {
        if (example.directed()) continue;
        CAPTURE(test::describe(example));
        const Trunk trunk = trunk_of(example.graph());
        const double weight = std::accumulate(trunk.weights.begin(), trunk.weights.end(), 0.0);
        REQUIRE(weight <= static_cast<double>(example.nodes));
        for (std::uint32_t place = 0; place < trunk.size(); ++place) {
            REQUIRE(trunk.out.degree(place) >= 2);
            if (place > 0) REQUIRE(trunk.out.degree(place) <= trunk.out.degree(place - 1));
        }
    }
}
