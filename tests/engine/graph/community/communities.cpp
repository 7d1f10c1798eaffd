#include "engine/graph/community/communities.hpp"

#include "engine/graph/connectivity/connectivity.hpp"
#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace ecomap;
using namespace ecomap::test;

namespace {

/// Word for word: the sum over all pairs of nodes in the same group.
double naive_modularity(const Case& example, const std::vector<std::uint32_t>& groups, double resolution = 1) {
    auto a = both_ways(example);
    std::vector<double> k(example.nodes, 0);
    double twice_total = 0, sum = 0;
    for (std::size_t i = 0; i < example.nodes; ++i)
        for (std::size_t j = 0; j < example.nodes; ++j) k[i] += a[i][j], twice_total += a[i][j];
    if (twice_total == 0) return 0;
    for (std::size_t i = 0; i < example.nodes; ++i)
        for (std::size_t j = 0; j < example.nodes; ++j)
            if (groups[i] == groups[j]) sum += a[i][j] - resolution * k[i] * k[j] / twice_total;
    return sum / twice_total;
}

/// Every way to put nodes into groups: the best modularity there is.
double best_of_all(const Case& example, std::vector<std::uint32_t>& groups, std::size_t node, std::uint32_t used) {
    if (node == example.nodes) return naive_modularity(example, groups);
    double best = -1;
    for (std::uint32_t group = 0; group <= used; ++group) {
        groups[node] = group;
        best = std::max(best, best_of_all(example, groups, node + 1, std::max(used, group + 1)));
    }
    return best;
}

CommunityOptions unweighted() {
    CommunityOptions options;
    options.weighted = false;
    return options;
}

}  // namespace

TEST_CASE("the karate club falls into the four groups of the published optimum") {
    auto club = named(karate).graph();
    auto found = communities(club, unweighted());
    CHECK(found.modularity == Approx(0.419790).margin(1e-6));
    CHECK(found.sizes == std::vector<std::size_t>{12, 11, 6, 5});
}

TEST_CASE("the split into two clubs has the modularity that Zachary's readers know") {
    auto club = named(karate);
    std::vector<std::uint32_t> clubs(34, 1);
    for (const char* name : {"1", "2", "3", "4", "5", "6", "7", "8", "11", "12", "13", "14", "17", "18", "20", "22"})
        clubs[club[name]] = 0;
    CHECK(modularity(club.graph(), clubs, unweighted()) == Approx(0.371466).margin(1e-6));
    clubs[club["9"]] = 0;  // the clubs after the split, by whom he followed
    CHECK(modularity(club.graph(), clubs, unweighted()) == Approx(0.358235).margin(1e-6));
}

TEST_CASE("the characters of Les Misérables are grouped at least as well as the best of forty Louvain runs") {
    CHECK(communities(named(les_miserables).graph()).modularity >= 0.566687);
}

TEST_CASE("Louvain reaches the published best of forty starts, and never passes Leiden on the karate club") {
    CommunityOptions options;
    options.algorithm = CommunityAlgorithm::louvain;
    options.starts = 40;
    CHECK(communities(named(les_miserables).graph(), options).modularity >= 0.566687);
    options.weighted = false;
    CHECK(communities(named(karate).graph(), options).modularity == Approx(0.419790).margin(1e-6));
}

TEST_CASE("what Louvain finds has the modularity it says, and no node would gain by moving") {
    Random random(2008);
    CommunityOptions options;
    options.algorithm = CommunityAlgorithm::louvain;
    for (int i = 0; i < 200; ++i) {
        auto example = random_graph(random, i % 2 == 0 ? Direction::undirected : Direction::directed);
        auto found = communities(example.graph(), options);
        INFO(describe(example));
        REQUIRE(found.modularity == Approx(naive_modularity(example, found.of)).margin(1e-9));
        for (Node node = 0; node < example.nodes; ++node)
            for (std::uint32_t group = 0; group < found.sizes.size(); ++group) {
                auto moved = found.of;
                moved[node] = group;
                REQUIRE(naive_modularity(example, moved) <= found.modularity + 1e-9);
            }
    }
}

TEST_CASE("modularity is what its definition says, pair by pair") {
    Random random(11);
    for (const Case& example : examples()) {
        std::vector<std::uint32_t> groups;
        for (std::size_t i = 0; i < example.nodes; ++i)
            groups.push_back(random.below(static_cast<std::uint32_t>(example.nodes)));
        CommunityOptions options;
        options.resolution = 0.5 + random.below(3) / 2.0;
        INFO(describe(example));
        REQUIRE(modularity(example.graph(), groups, options) ==
                Approx(naive_modularity(example, groups, options.resolution)).margin(1e-12));
    }
}

TEST_CASE("no partition of a small graph is better than the one found") {
    for (const Case& example : examples()) {
        if (example.nodes > 6) continue;
        std::vector<std::uint32_t> groups(example.nodes);
        auto found = communities(example.graph());
        INFO(describe(example));
        REQUIRE(found.modularity == Approx(best_of_all(example, groups, 0, 0)).margin(1e-9));
        REQUIRE(found.modularity == Approx(naive_modularity(example, found.of)).margin(1e-9));
    }
}

TEST_CASE("every community hangs together, and none spans two components") {
    for (const Case& example : examples()) {
        auto graph = example.graph();
        auto found = communities(graph);
        std::vector<Tie> within;
        for (Node node = 0; node < graph.node_count(); ++node)
            for (Node other : graph.neighbours(node))
                if (found.of[node] == found.of[other]) within.push_back({node, other, 1});
        INFO(describe(example));
        REQUIRE(components(Graph(example.nodes, within)).sizes.size() == found.sizes.size());
    }
}

TEST_CASE("communities are numbered from the largest, and the same graph always gives the same") {
    Random random(3);
    for (int i = 0; i < 40; ++i) {
        auto example = random_graph(random, Direction::undirected);
        auto found = communities(example.graph());
        CHECK(std::is_sorted(found.sizes.rbegin(), found.sizes.rend()));
        random.shuffle(example.edges);
        CHECK(communities(example.graph()).of == found.of);
    }
}

TEST_CASE("a higher resolution makes no fewer communities") {
    auto club = named(karate).graph();
    auto options = unweighted();
    auto count = [&](double resolution) {
        options.resolution = resolution;
        return communities(club, options).sizes.size();
    };
    CHECK(count(0.1) == 1);
    CHECK(count(0.5) <= count(1));
    CHECK(count(1) < count(4));
}

TEST_CASE("without ties everyone is alone, and without nodes there is no one") {
    CHECK(communities(Graph()).sizes.empty());
    CHECK(communities(Graph()).modularity == 0);
    auto alone = communities(Graph(3, {}));
    CHECK(alone.of == std::vector<std::uint32_t>{0, 1, 2});
    CHECK(alone.modularity == 0);
}
