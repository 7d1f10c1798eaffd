#include "engine/graph/connectivity/connectivity.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace ecomap;

namespace {

// Who hangs together, by painting neighbours until nothing changes. Nodes in `gone` are left out.
std::vector<std::vector<Node>> groups(const test::Matrix& a, const std::set<Node>& gone = {}) {
    std::vector<std::size_t> paint(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) paint[i] = i;
    for (bool changed = true; changed;) {
        changed = false;
        for (Node i = 0; i < a.size(); ++i)
            for (Node j = 0; j < a.size(); ++j)
                if (a[i][j] > 0 && !gone.count(i) && !gone.count(j) && paint[i] < paint[j]) {
                    paint[j] = paint[i];
                    changed = true;
                }
    }
    std::vector<std::vector<Node>> result;
    for (std::size_t colour = 0; colour < a.size(); ++colour) {
        std::vector<Node> group;
        for (Node i = 0; i < a.size(); ++i)
            if (paint[i] == colour && !gone.count(i)) group.push_back(i);
        if (!group.empty()) result.push_back(group);
    }
    std::stable_sort(result.begin(), result.end(), [](auto& x, auto& y) { return x.size() > y.size(); });
    return result;
}

bool is_cut(const test::Matrix& a, Node node) { return groups(a, {node}).size() > groups(a).size(); }

// Deletes whoever has fewer than k ties left until no one has, for every k.
std::vector<std::size_t> by_deleting(const test::Matrix& a) {
    std::vector<std::size_t> result(a.size(), 0);
    for (std::size_t k = 1; k < a.size(); ++k) {
        std::vector<bool> in(a.size(), true);
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t i = 0; i < a.size(); ++i) {
                std::size_t ties = 0;
                for (std::size_t j = 0; j < a.size(); ++j) ties += in[j] && a[i][j] > 0;
                if (in[i] && ties < k) {
                    in[i] = false;
                    changed = true;
                }
            }
        }
        for (std::size_t i = 0; i < a.size(); ++i)
            if (in[i]) result[i] = k;
    }
    return result;
}

std::vector<std::string> sorted_names(const test::Named& network, const std::vector<Node>& nodes) {
    std::vector<std::string> result;
    for (Node node : nodes) result.push_back(network.names[node]);
    std::sort(result.begin(), result.end());
    return result;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the karate club hangs on its first member, who is the only bridge of the twelfth") {
    auto karate = test::named(test::karate);
    auto graph = karate.graph();
    CHECK(components(graph).sizes == std::vector<std::size_t>{34});
    CHECK(sorted_names(karate, articulation_points(graph)) == Names{"1"});
    auto bridge = bridges(graph);
    REQUIRE(bridge.size() == 1);
    CHECK(sorted_names(karate, {bridge[0].first, bridge[0].second}) == Names{"1", "12"});
    std::vector<std::size_t> sizes;
    for (const auto& part : parts_without(graph, karate["1"])) sizes.push_back(part.size());
    CHECK(sizes == std::vector<std::size_t>{27, 5, 1});
}

TEST_CASE("the Florentine families have four cut points and five bridges") {
    auto florentine = test::named(test::florentine);
    auto graph = florentine.graph();
    CHECK(sorted_names(florentine, articulation_points(graph)) == Names{"Albizzi", "Guadagni", "Medici", "Salviati"});
    Names named_bridges;
    for (auto [a, b] : bridges(graph)) {
        auto ends = sorted_names(florentine, {a, b});
        named_bridges.push_back(ends[0] + "-" + ends[1]);
    }
    std::sort(named_bridges.begin(), named_bridges.end());
    CHECK(named_bridges ==
          Names{"Acciaiuoli-Medici", "Albizzi-Ginori", "Guadagni-Lamberteschi", "Medici-Salviati", "Pazzi-Salviati"});
}

TEST_CASE("Les Misérables has eight cut points") {
    auto miserables = test::named(test::les_miserables);
    CHECK(sorted_names(miserables, articulation_points(miserables.graph())) ==
          Names{"Fauchelevent", "Gavroche", "Mabeuf", "MlleGillenormand", "MmeBurgon", "Myriel", "Thenardier",
                "Valjean"});
}

TEST_CASE("the cores of the classic networks are as published") {
    auto members = [](const test::Named& network, std::size_t k) {
        auto cores = core_numbers(network.graph());
        CHECK(*std::max_element(cores.begin(), cores.end()) == k);
        std::vector<Node> in;
        for (Node node = 0; node < cores.size(); ++node)
            if (cores[node] == k) in.push_back(node);
        return sorted_names(network, in);
    };
    CHECK(members(test::named(test::karate), 4) == Names{"1", "14", "2", "3", "31", "33", "34", "4", "8", "9"});
    CHECK(members(test::named(test::florentine), 2) == Names{"Albizzi", "Barbadori", "Bischeri", "Castellani",
                                                             "Guadagni", "Medici", "Peruzzi", "Ridolfi", "Strozzi",
                                                             "Tornabuoni"});
    CHECK(members(test::named(test::les_miserables), 9).size() == 12);
}

TEST_CASE("components are numbered by falling size, equals by their lowest node") {
    std::vector<Tie> edges{{1, 2, 1}, {3, 4, 1}, {4, 5, 1}, {6, 7, 1}};
    auto result = components(Graph(8, edges, Direction::directed));
    CHECK(result.sizes == std::vector<std::size_t>{3, 2, 2, 1});
    CHECK(result.of == std::vector<std::uint32_t>{3, 1, 1, 0, 0, 0, 2, 2});
}

TEST_CASE("an empty and a single graph have nothing to cut") {
    CHECK(components(Graph()).sizes.empty());
    CHECK(articulation_points(Graph()).empty());
    CHECK(bridges(Graph()).empty());
    CHECK(core_numbers(Graph()).empty());
    Graph lonely(1, {});
    CHECK(components(lonely).sizes == std::vector<std::size_t>{1});
    CHECK(articulation_points(lonely).empty());
    CHECK(parts_without(lonely, 0).empty());
    CHECK(core_numbers(lonely) == std::vector<std::size_t>{0});
}

TEST_CASE("parallel ties one way and the other are one bridge") {
    std::vector<Tie> edges{{0, 1, 1}, {1, 0, 1}, {0, 1, 1}};
    CHECK(bridges(Graph(2, edges, Direction::directed)) == std::vector<std::pair<Node, Node>>{{0, 1}});
}

TEST_CASE("a way of a hundred thousand ties is searched without running out of stack") {
    std::vector<Tie> edges;
    for (Node node = 0; node < 100000; ++node) edges.push_back({node, node + 1, 1});
    Graph graph(100001, edges);
    CHECK(bridges(graph).size() == 100000);
    CHECK(articulation_points(graph).size() == 99999);
}

TEST_CASE("components, cut points, bridges, parts and cores agree with taking away one thing at a time") {
    for (const auto& example : test::examples()) {
        auto a = test::both_ways(example);
        Graph graph = example.graph();
        CAPTURE(test::describe(example));

        auto expected = groups(a);
        auto found = components(graph);
        REQUIRE(found.sizes.size() == expected.size());
        for (std::uint32_t i = 0; i < expected.size(); ++i) {
            REQUIRE(found.sizes[i] == expected[i].size());
            for (Node node : expected[i]) REQUIRE(found.of[node] == i);
        }

        std::vector<Node> cuts;
        std::vector<std::pair<Node, Node>> needed;
        for (Node i = 0; i < a.size(); ++i) {
            if (is_cut(a, i)) cuts.push_back(i);
            std::vector<std::vector<Node>> parts;
            for (const auto& group : groups(a, {i}))
                if (found.of[group.front()] == found.of[i]) parts.push_back(group);
            REQUIRE(parts_without(graph, i) == parts);
            for (Node j = i + 1; j < a.size(); ++j) {
                if (a[i][j] == 0) continue;
                auto without = a;
                without[i][j] = without[j][i] = 0;
                if (groups(without).size() > expected.size()) needed.emplace_back(i, j);
            }
        }
        REQUIRE(articulation_points(graph) == cuts);
        REQUIRE(bridges(graph) == needed);
        REQUIRE(core_numbers(graph) == by_deleting(a));
    }
}

TEST_CASE("cores and cut points follow the names of nodes and stay within components") {
    auto cores = [](const Graph& graph) { return test::reals(core_numbers(graph)); };
    auto cuts = [](const Graph& graph) {
        std::vector<double> marks(graph.node_count(), 0);
        for (Node node : articulation_points(graph)) marks[node] = 1;
        return marks;
    };
    CHECK(test::follows_names(cores));
    CHECK(test::follows_names(cuts));
    CHECK(test::is_local_to_components(cores));
    CHECK(test::is_local_to_components(cuts));
}
