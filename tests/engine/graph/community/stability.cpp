#include "engine/graph/community/stability.hpp"

#include "engine/graph/centrality/degree.hpp"
#include "engine/graph/community/agreement.hpp"
#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

/// Every answer kept, every pair compared.
Stability naive(const Graph& graph, const std::vector<std::uint32_t>& groups, std::size_t runs,
                CommunityOptions options) {
    std::vector<std::vector<std::uint32_t>> answers;
    options.starts = 1;
    for (std::size_t run = 0; run < runs; ++run, ++options.seed) answers.push_back(communities(graph, options).of);
    auto degree = degrees(graph);
    auto linked = [&](const std::vector<std::uint32_t>& answer) {
        std::vector<std::uint32_t> result;
        for (std::size_t node = 0; node < answer.size(); ++node)
            if (degree[node] > 0) result.push_back(answer[node]);
        return result;
    };
    double rand = 0, information = 0, pairs = 0;
    for (std::size_t i = 0; i < runs; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            rand += adjusted_rand(linked(answers[i]), linked(answers[j])).value_or(0);
            information += mutual_information(linked(answers[i]), linked(answers[j])).value_or(0);
            ++pairs;
        }
    Stability result{rand / pairs, information / pairs, 0, {}};
    for (Node node = 0; node < graph.node_count(); ++node) {
        double sum = 0, count = 0;
        for (const auto& answer : answers) {
            double others = 0, with = 0, all = 0;
            for (Node other = 0; other < graph.node_count(); ++other) {
                if (other == node) continue;
                all += answer[other] == answer[node];
                others += groups[other] == groups[node];
                with += groups[other] == groups[node] && answer[other] == answer[node];
            }
            sum += others > 0 ? with / others : double(all == 0);
            ++count;
        }
        result.together.push_back(sum / count);
    }
    return result;
}

}  // namespace

TEST_CASE("two cliques on a string are found whatever the order") {
    std::vector<Tie> ties{{3, 4, 1}};
    for (Node i = 0; i < 4; ++i)
        for (Node j = 0; j < i; ++j) ties.push_back({i, j, 1}), ties.push_back({i + 4, j + 4, 1});
    Graph graph(8, ties);
    auto sure = stability(graph, communities(graph).of, 20);
    CHECK(*sure.rand == 1);
    CHECK(*sure.information == 1);
    CHECK(sure.answers == 1);
    CHECK(sure.together == std::vector<double>(8, 1.0));
}

TEST_CASE("a ring has no place of its own to be cut at, and that shows") {
    std::vector<Tie> ties;
    for (Node i = 0; i < 30; ++i) ties.push_back({i, (i + 1) % 30, 1});
    Graph graph(30, ties);
    auto unsure = stability(graph, communities(graph).of, 20);
    CHECK(*unsure.rand < 0.8);
    CHECK(unsure.answers > 5);
    for (double share : unsure.together) CHECK(share < 1);
}

TEST_CASE("stability is what its definition says, answer by answer") {
    Random random(4);
    for (int i = 0; i < 60; ++i) {
        auto graph = random_graph(random, i % 2 == 0 ? Direction::undirected : Direction::directed).graph();
        std::vector<std::uint32_t> groups;
        for (Node node = 0; node < graph.node_count(); ++node) groups.push_back(random.below(3));
        auto found = stability(graph, groups, 7);
        auto expected = naive(graph, groups, 7, {});
        REQUIRE(found.rand.has_value() == (graph.arc_count() > 0));
        REQUIRE(found.rand.value_or(0) == Approx(*expected.rand).margin(1e-9));
        REQUIRE(found.information.value_or(0) == Approx(*expected.information).margin(1e-9));
        REQUIRE(near(found.together, expected.together));
    }
}

TEST_CASE("of an empty graph, one without ties or a single run no agreement is told") {
    CHECK_FALSE(stability(Graph(2, {}), std::vector<std::uint32_t>{0, 1}, 5).rand.has_value());
    CHECK_FALSE(stability(Graph(), {}, 5).rand.has_value());
    auto once = stability(Graph(2, {}), std::vector<std::uint32_t>{0, 1}, 1);
    CHECK_FALSE(once.rand.has_value());
    CHECK(once.together == std::vector<double>{1, 1});
}
