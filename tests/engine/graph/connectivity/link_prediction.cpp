#include "engine/graph/connectivity/link_prediction.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("the two leaders of the karate club, who are no friends, have four in common") {
    auto karate = test::named(test::karate);
    auto found = evidence_for_tie(karate.graph(), karate["1"], karate["34"]);
    CHECK(found.common == 4);
    CHECK(found.jaccard.value() == Approx(0.137931).margin(5e-7));
    CHECK(found.adamic_adar == Approx(2.711020).margin(5e-7));
    CHECK(found.resource_allocation == Approx(0.9));
}

TEST_CASE("two nodes without neighbours have nothing that speaks for a tie") {
    auto found = evidence_for_tie(Graph(2, {}), 0, 1);
    CHECK(found.common == 0);
    CHECK_FALSE(found.jaccard);
    CHECK(found.adamic_adar == 0);
    CHECK(found.resource_allocation == 0);
}

TEST_CASE("evidence for a tie is what looking at every node gives") {
    for (const auto& example : test::examples()) {
        auto a = test::both_ways(example);
        auto graph = undirected(example.graph());
        auto n = example.nodes;
        auto degree = [&](std::size_t node) {
            double count = 0;
            for (std::size_t k = 0; k < n; ++k) count += a[node][k] > 0;
            return count;
        };
        CAPTURE(test::describe(example));
        for (Node i = 0; i < n; ++i)
            for (Node j = 0; j < n; ++j) {
                if (i == j) continue;
                double common = 0, either = 0, by_log = 0, by_degree = 0;
                for (std::size_t k = 0; k < n; ++k) {
                    either += a[i][k] > 0 || a[j][k] > 0;
                    if (!(a[i][k] > 0 && a[j][k] > 0)) continue;
                    ++common, by_log += 1 / std::log(degree(k)), by_degree += 1 / degree(k);
                }
                auto found = evidence_for_tie(graph, i, j);
                REQUIRE(static_cast<double>(found.common) == common);
                REQUIRE(found.jaccard.has_value() == (either > 0));
                if (found.jaccard) REQUIRE(*found.jaccard == Approx(common / either).margin(1e-12));
                REQUIRE(found.adamic_adar == Approx(by_log));
                REQUIRE(found.resource_allocation == Approx(by_degree));
            }
    }
}
