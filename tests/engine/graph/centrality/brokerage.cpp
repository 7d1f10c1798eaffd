#include "engine/graph/centrality/brokerage.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;

namespace {

using Groups = std::vector<std::uint32_t>;

Groups random_groups(Random& random, std::size_t nodes, bool some_unknown) {
    Groups groups;
    for (std::size_t i = 0; i < nodes; ++i)
        groups.push_back(some_unknown && random.below(5) == 0 ? no_group : random.below(3));
    return groups;
}

/// Every triple of nodes, word for word; `joined` leaves more of them no broker.
std::vector<ByRole> naive(const Case& example, const Groups& g, const Graph& joined = Graph()) {
    auto a = matrix(example);
    auto joins = [&](Node i, Node j) {
        if (joined.node_count() == 0) return false;
        auto row = joined.neighbours(i);
        return std::find(row.begin(), row.end(), j) != row.end();
    };
    std::vector<ByRole> result(example.nodes, ByRole{});
    for (Node i = 0; i < example.nodes; ++i)
        for (Node v = 0; v < example.nodes; ++v)
            for (Node j = 0; j < example.nodes; ++j) {
                if (i == j || a[i][v] == 0 || a[v][j] == 0 || a[i][j] > 0 || joins(i, j)) continue;
                if (g[i] == no_group || g[v] == no_group || g[j] == no_group) continue;
                bool to = g[i] == g[v], from = g[v] == g[j], ends = g[i] == g[j];
                result[v][0] += to && from;
                result[v][1] += !to && ends;
                result[v][2] += !to && from;
                result[v][3] += to && !from;
                result[v][4] += !to && !from && !ends;
            }
    return result;
}

}  // namespace

TEST_CASE("a broker between the groups of the handbook's toy plays every role") {
    enum : Node { a1, a2, a3, b1, b2, c1 };
    std::vector<Tie> arcs{{a1, a2, 1}, {a2, a3, 1}, {b1, a2, 1}, {a2, b2, 1}, {c1, a2, 1}};
    Groups letters{0, 0, 0, 1, 1, 2};
    auto found = brokerage(Graph(6, arcs, Direction::directed), letters);
    CHECK(found.counts[a2] == ByRole{1, 1, 2, 1, 1});
    CHECK(found.totals == std::vector<double>{0, 6, 0, 0, 0, 0});
    CHECK(found.all == ByRole{1, 1, 2, 1, 1});
}

TEST_CASE("what else joins two leaves them no broker, and makes no way itself") {
    const std::vector<Tie> arcs{{0, 1, 1}, {1, 2, 1}, {1, 3, 1}}, others{{0, 2, 1}, {2, 3, 1}};
    const Groups one(4, 0);
    const Graph graph(4, arcs, Direction::directed);
    CHECK(brokerage(graph, one).totals == std::vector<double>{0, 2, 0, 0});
    CHECK(brokerage(graph, one, Graph(4, others)).totals == std::vector<double>{0, 1, 0, 0});
}

TEST_CASE("brokers of the directed karate club are as published") {
    auto club = named(karate);
    Groups groups(34, 1);
    for (int member = 1; member <= 17; ++member)
        if (auto at = std::find(club.names.begin(), club.names.end(), std::to_string(member)); at != club.names.end())
            groups[static_cast<std::size_t>(at - club.names.begin())] = 2;
    auto found = brokerage(club.graph(Direction::directed), groups);
    // coordinator, itinerant, gatekeeper, representative, liaison
    CHECK(found.counts[club["3"]] == ByRole{3, 0, 0, 6, 0});
    CHECK(found.counts[club["4"]] == ByRole{2, 0, 0, 0, 0});
    CHECK(found.counts[club["9"]] == ByRole{0, 0, 0, 5, 0});
    CHECK(found.counts[club["14"]] == ByRole{0, 0, 0, 4, 0});
    CHECK(found.counts[club["20"]] == ByRole{0, 0, 2, 0, 0});
    CHECK(found.counts[club["32"]] == ByRole{5, 0, 2, 0, 0});
    CHECK(found.counts[club["33"]] == ByRole{0, 0, 1, 0, 0});
    CHECK(found.totals[club["3"]] == 9);
    CHECK(found.totals[club["32"]] == 7);
}

TEST_CASE("brokerage is what its definition says, triple by triple") {
    Random random(1989);
    for (const Case& example : examples()) {
        auto groups = random_groups(random, example.nodes, true);
        auto found = brokerage(example.graph(), groups);
        INFO(describe(example));
        REQUIRE(found.counts == naive(example, groups));
        auto anyone = brokerage(example.graph(), Groups(example.nodes, 0));
        for (Node node = 0; node < example.nodes; ++node)
            REQUIRE(found.totals[node] + found.ungrouped[node] == anyone.totals[node]);
    }
}

TEST_CASE("so is brokerage where something else joins some") {
    Random random(1994);
    for (const Case& example : examples())
        for (Direction direction : {Direction::undirected, Direction::directed}) {
            std::vector<Tie> others;
            for (std::size_t i = 0; i < example.nodes; ++i)
                others.push_back({random.below(static_cast<std::uint32_t>(example.nodes)),
                                  random.below(static_cast<std::uint32_t>(example.nodes)), 1});
            const Graph joined(example.nodes, others, direction);
            const auto groups = random_groups(random, example.nodes, true);
            INFO(describe(example));
            REQUIRE(brokerage(example.graph(), groups, joined).counts == naive(example, groups, joined));
        }
}

TEST_CASE("where ties go both ways gatekeepers and representatives are as many") {
    Random random(2);
    for (int i = 0; i < 100; ++i) {
        auto example = random_graph(random, Direction::undirected);
        for (const ByRole& roles : brokerage(example.graph(), random_groups(random, example.nodes, false)).counts)
            REQUIRE(roles[2] == roles[3]);
    }
}

TEST_CASE("expected roles are the mean over every way to deal out the memberships") {
    Random random(3);
    for (int i = 0; i < 60; ++i) {
        Case example = random_graph(random, i % 2 == 0 ? Direction::undirected : Direction::directed);
        if (example.nodes > 6) continue;
        auto groups = random_groups(random, example.nodes, false);
        auto expected = brokerage_by_chance(example.graph(), groups, 0, 1).expected;
        std::vector<std::size_t> order(example.nodes);
        for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
        std::vector<ByRole> sums(example.nodes, ByRole{});
        double deals = 0;
        do {
            Groups dealt;
            for (auto from : order) dealt.push_back(groups[from]);
            auto counts = naive(example, dealt);
            for (std::size_t node = 0; node < sums.size(); ++node)
                for (std::size_t role = 0; role < broker_role_count; ++role) sums[node][role] += counts[node][role];
            ++deals;
        } while (std::next_permutation(order.begin(), order.end()));
        for (std::size_t node = 0; node < sums.size(); ++node)
            for (std::size_t role = 0; role < broker_role_count; ++role)
                REQUIRE(expected[node][role] == Approx(sums[node][role] / deals).margin(1e-9));
    }
}

TEST_CASE("a club that keeps to itself has many coordinators and few liaisons, far from chance") {
    auto club = named(karate);
    Groups clubs(34, 1);
    for (const char* name :
         {"1", "2", "3", "4", "5", "6", "7", "8", "9", "11", "12", "13", "14", "17", "18", "20", "22"})
        clubs[club[name]] = 0;
    auto chance = brokerage_by_chance(club.graph(), clubs, 1000, 1);
    CHECK(*chance.all_z[0] > 2);
    CHECK(*chance.all_z[1] < -2);
    CHECK(chance.all_expected[4] == Approx(0).margin(1e-9));
    CHECK_FALSE(chance.all_z[4].has_value());  // two groups: no three differ
    CHECK(brokerage_by_chance(club.graph(), clubs, 1000, 1).z == chance.z);
    CHECK(*brokerage_by_chance(club.graph(), clubs, 4000, 2).all_z[0] == Approx(*chance.all_z[0]).epsilon(0.15));
}

TEST_CASE("nobody brokers in an empty, a single or a groupless graph") {
    CHECK(brokerage(Graph(), {}).counts.empty());
    CHECK(brokerage_by_chance(Graph(), {}, 10, 1).expected.empty());
    CHECK(brokerage(Graph(1, {}), Groups{0}).totals == std::vector<double>{0});
    std::vector<Tie> way{{0, 1, 1}, {1, 2, 1}};
    auto unknown = brokerage(Graph(3, way), Groups{0, no_group, 0});
    CHECK(unknown.totals[1] == 0);
    CHECK(unknown.ungrouped[1] == 2);
    CHECK_FALSE(brokerage_by_chance(Graph(3, way), Groups{0, no_group, 0}, 10, 1).z[1][0].has_value());
}

TEST_CASE("totals follow the names of nodes and stay within components") {
    auto total = [](const Graph& graph) { return brokerage(graph, Groups(graph.node_count(), 0)).totals; };
    CHECK(follows_names(total));
    CHECK(is_local_to_components(total));
}
