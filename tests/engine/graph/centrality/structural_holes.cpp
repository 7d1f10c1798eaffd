#include "engine/graph/centrality/structural_holes.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/graphs.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ecomap;
using namespace ecomap::test;

namespace {

constexpr auto weighted = StructuralHolesOptions{true};

/// The formulas word for word, over all nodes.
std::optional<StructuralHoles> naive(const Matrix& given, std::size_t i, bool with_weights) {
    auto n = given.size();
    Matrix a(n, std::vector<double>(n, 0));
    for (std::size_t x = 0; x < n; ++x)
        for (std::size_t y = 0; y < n; ++y)
            a[x][y] = with_weights ? given[x][y] + given[y][x] : double(given[x][y] > 0) + double(given[y][x] > 0);
    auto p = [&](std::size_t x, std::size_t y) {
        double sum = 0;
        for (double weight : a[x]) sum += weight;
        return a[x][y] / sum;
    };
    StructuralHoles holes;
    std::vector<double> c;
    for (std::size_t j = 0; j < n; ++j) {
        if (a[i][j] == 0) continue;
        ++holes.contacts;
        double reach = p(i, j), redundant = 0, most = 0;
        for (double weight : a[j]) most = std::max(most, weight);
        for (std::size_t q = 0; q < n; ++q) {
            if (q == i || q == j || a[i][q] == 0) continue;
            reach += p(i, q) * p(q, j);
            redundant += p(i, q) * a[j][q] / most;
        }
        c.push_back(reach * reach);
        holes.constraint += c.back();
        holes.effective_size += 1 - redundant;
    }
    if (c.empty()) return {};
    auto count = static_cast<double>(c.size());
    holes.efficiency = holes.effective_size / count;
    double sum = 0;
    for (double one : c) sum += one * count / holes.constraint * std::log(one * count / holes.constraint);
    if (c.size() > 1) holes.hierarchy = sum / (count * std::log(count));
    return holes;
}

}  // namespace

TEST_CASE("constraint and effective size of the handbook's network are as other programs have them") {
    auto network = named("A-B A-F A-G A-E E-G F-G B-G B-D D-G G-C");
    auto holes = structural_holes(network.graph());
    CHECK(holes[network["G"]]->constraint == Approx(0.400).margin(5e-4));
    CHECK(holes[network["A"]]->constraint == Approx(0.595).margin(5e-4));
    CHECK(holes[network["C"]]->constraint == Approx(1).margin(1e-12));
    CHECK(holes[network["G"]]->effective_size == Approx(4.67).margin(5e-3));
    CHECK(holes[network["A"]]->effective_size == Approx(2.50).margin(5e-3));
    CHECK(holes[network["C"]]->effective_size == Approx(1).margin(1e-12));
}

TEST_CASE("the same network with strengths is as other programs have it") {
    auto network = named("A-B-2 A-F-3 A-G-5 A-E-2 E-G-8 F-G-3 B-G-4 B-D-1 D-G-3 G-C-10");
    auto holes = structural_holes(network.graph(), weighted);
    CHECK(holes[network["G"]]->constraint == Approx(0.299).margin(5e-4));
    CHECK(holes[network["A"]]->constraint == Approx(0.795).margin(5e-4));
    CHECK(holes[network["G"]]->effective_size == Approx(5.47).margin(5e-3));
    CHECK(holes[network["A"]]->effective_size == Approx(2.47).margin(5e-3));
}

TEST_CASE("arcs count both ways: the directed example is as published") {
    std::vector<Tie> arcs{{0, 1, 1}, {0, 2, 1}, {1, 0, 1}, {2, 1, 1}};
    auto holes = structural_holes(Graph(3, arcs, Direction::directed));
    CHECK(holes[0]->constraint == Approx(1.003).margin(5e-4));
    CHECK(holes[1]->constraint == Approx(1.003).margin(5e-4));
    CHECK(holes[2]->constraint == Approx(1.389).margin(5e-4));
}

TEST_CASE("three who all know each other are constrained by more than one") {
    std::vector<Tie> triad{{0, 1, 1}, {1, 2, 1}, {0, 2, 1}};
    for (const auto& holes : structural_holes(Graph(3, triad))) {
        CHECK(holes->constraint == Approx(1.125).margin(1e-12));
        CHECK(*holes->hierarchy == Approx(0).margin(1e-12));
    }
}

TEST_CASE("the karate club's leaders and the Medici stand over holes, as published") {
    auto club = named(karate);
    auto holes = structural_holes(club.graph());
    CHECK(holes[club["1"]]->constraint == Approx(0.1554).margin(5e-5));
    CHECK(holes[club["34"]]->constraint == Approx(0.1564).margin(5e-5));
    CHECK(holes[club["12"]]->constraint == Approx(1.0).margin(1e-12));
    CHECK(holes[club["1"]]->effective_size == Approx(13.75).margin(1e-12));
    CHECK(holes[club["34"]]->effective_size == Approx(15.2353).margin(5e-5));
    auto families = named(florentine);
    auto medici = structural_holes(families.graph())[families["Medici"]];
    CHECK(medici->constraint == Approx(0.2099).margin(5e-5));
    CHECK(medici->effective_size == Approx(5.6667).margin(5e-5));
    CHECK(medici->efficiency == Approx(0.9444).margin(5e-5));
}

TEST_CASE("who has no contacts has no holes, and one contact no hierarchy") {
    CHECK(structural_holes(Graph()).empty());
    std::vector<Tie> pair{{0, 1, 3}};
    auto holes = structural_holes(Graph(3, pair), weighted);
    CHECK_FALSE(holes[2].has_value());
    CHECK(holes[0]->constraint == 1);
    CHECK_FALSE(holes[0]->hierarchy.has_value());
}

TEST_CASE("hierarchy is one when one contact alone holds all the constraint, and never above") {
    std::vector<Tie> ties;
    for (Node node = 1; node < 10; ++node) ties.push_back({0, node, node == 1 ? 1e9 : 1.0});
    auto holes = structural_holes(Graph(10, ties), weighted);
    CHECK(*holes[0]->hierarchy == Approx(1).margin(1e-6));
}

TEST_CASE("structural holes are what their formulas say, on every example, weighted or not") {
    for (const Case& example : examples())
        for (bool with_weights : {false, true}) {
            auto given = matrix(example);
            auto found = structural_holes(example.graph(), {with_weights});
            INFO(describe(example));
            for (Node node = 0; node < example.nodes; ++node) {
                auto expected = naive(given, node, with_weights);
                REQUIRE(found[node].has_value() == expected.has_value());
                if (!expected) continue;
                REQUIRE(found[node]->contacts == expected->contacts);
                REQUIRE(found[node]->constraint == Approx(expected->constraint).margin(1e-9));
                REQUIRE(found[node]->effective_size == Approx(expected->effective_size).margin(1e-9));
                REQUIRE(found[node]->efficiency == Approx(expected->efficiency).margin(1e-9));
                REQUIRE(found[node]->hierarchy.has_value() == expected->hierarchy.has_value());
                if (expected->hierarchy) REQUIRE(*found[node]->hierarchy == Approx(*expected->hierarchy).margin(1e-9));
            }
        }
}

TEST_CASE("constraint and effective size follow the names of nodes and stay within components") {
    auto constraint = [](const Graph& graph) {
        std::vector<double> values;
        for (const auto& holes : structural_holes(graph)) values.push_back(holes ? holes->constraint : -1);
        return values;
    };
    auto size = [](const Graph& graph) {
        std::vector<double> values;
        for (const auto& holes : structural_holes(graph, weighted))
            values.push_back(holes ? holes->effective_size : -1);
        return values;
    };
    CHECK(follows_names(constraint));
    CHECK(follows_names(size));
    CHECK(is_local_to_components(constraint));
    CHECK(is_local_to_components(size));
}
