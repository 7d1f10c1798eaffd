#include "engine/graph/bipartite/bipartite.hpp"

#include "engine/graph/centrality/distance.hpp"
#include "tests/support/random.hpp"
#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>

using namespace ecomap;
using namespace ecomap::test;

namespace {

std::vector<std::optional<double>> redundancy(const Incidence& matrix) {
    std::vector<std::optional<double>> values;
    for (const auto& row : joined(matrix)) values.push_back(row.redundancy());
    return values;
}

/// Closeness as it is defined, by a search from every node.
TwoMode naive_closeness(const Incidence& matrix) {
    const auto graph = two_mode_graph(matrix);
    std::vector<double> values;
    for (Node node = 0; node < graph.node_count(); ++node) {
        double sum = 0, own = 0, other = 0;
        for (auto steps : distances(graph, node)) {
            if (steps == unreachable || steps == 0) continue;
            sum += steps;
            ++(steps % 2 == 0 ? own : other);
        }
        const auto others = static_cast<double>(graph.node_count() - 1);
        values.push_back(sum <= 0 ? 0 : (other + 2 * own) / sum * (own + other) / others);
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(matrix.rows());
    return {{values.begin(), middle}, {middle, values.end()}};
}

}  // namespace

TEST_CASE("closeness is what a search from every node gives, to the last bit") {
    Random random(3);
    for (int draw = 0; draw < 300; ++draw) {
        const std::size_t rows = random.below(90), columns = random.below(12);
        std::vector<double> values(rows * columns);
        const auto sparse = 1 + random.below(12);  // few ties: long ways and several parts
        for (auto& value : values) value = random.below(sparse) == 0 ? 1 : 0;
        const Incidence matrix(rows, columns, values);
        const auto found = two_mode_closeness(matrix), expected = naive_closeness(matrix);
        REQUIRE(found.rows == expected.rows);
        REQUIRE(found.columns == expected.columns);
    }
}

TEST_CASE("among the women and their events, E8 and E9 join most and Theresa, Nora and Evelyn reach most") {
    auto women = women_and_events();
    auto degree = two_mode_degree(women);
    CHECK(degree.rows[woman("Evelyn")] == Approx(0.57).margin(0.005));
    CHECK(degree.rows[woman("Flora")] == Approx(0.14).margin(0.005));
    CHECK(degree.columns[7] == Approx(0.78).margin(0.005));
    auto between = two_mode_betweenness(women);
    CHECK(between.columns[7] == Approx(0.24).margin(0.005));
    CHECK(between.columns[8] == Approx(0.23).margin(0.005));
    CHECK(between.columns[6] == Approx(0.13).margin(0.005));
    CHECK(between.rows[woman("Nora")] == Approx(0.11).margin(0.005));
    CHECK(between.rows[woman("Evelyn")] == Approx(0.10).margin(0.005));
    auto close = two_mode_closeness(women);
    CHECK(close.columns[7] == Approx(0.85).margin(0.005));
    CHECK(close.columns[8] == Approx(0.79).margin(0.005));
    for (auto name : {"Evelyn", "Theresa", "Nora"}) CHECK(close.rows[woman(name)] == Approx(0.80).margin(0.005));
}

TEST_CASE("who came where is clustered, and Flora can be replaced") {
    auto women = women_and_events();
    CHECK(robins_alexander(women).value() == Approx(0.467764).margin(5e-7));
    CHECK(redundancy(women)[woman("Evelyn")].value() == Approx(0.9643).margin(5e-5));
    CHECK(redundancy(women)[woman("Flora")] == 1.0);
    CHECK(redundancy(transposed(women))[7].value() == Approx(0.8022).margin(5e-5));
}

TEST_CASE("the constraint of the first three women is as published, and a single column binds wholly") {
    auto found = two_mode_constraint(women_and_events());
    CHECK(found[woman("Evelyn")].value() == Approx(0.2782).margin(5e-5));
    CHECK(found[woman("Laura")].value() == Approx(0.3071).margin(5e-5));
    CHECK(found[woman("Theresa")].value() == Approx(0.2965).margin(5e-5));
    CHECK(two_mode_constraint(digits({"10", "00", "11"}))[0] == 1.0);
    CHECK_FALSE(two_mode_constraint(digits({"10", "00", "11"}))[1]);
    CHECK(two_mode_constraint(digits({"10", "11"}))[1].value() == Approx(0.5));
    CHECK(follows_rows([](const Incidence& m) { return two_mode_constraint(m); }));
}

TEST_CASE("the centre of a two-mode star has degree, betweenness and closeness 1") {
    auto star = digits({"111"});
    CHECK(two_mode_degree(star).rows[0] == 1);
    CHECK(two_mode_betweenness(star).rows[0] == Approx(1));
    CHECK(two_mode_closeness(star).rows[0] == Approx(1));
    CHECK(two_mode_betweenness(star).columns == std::vector<double>{0, 0, 0});
    CHECK_FALSE(robins_alexander(star));
    CHECK(redundancy(star)[0] == 0.0);
}

TEST_CASE("no node of any two-mode network has more than 1 of a normalised measure") {
    for (const auto& matrix : incidences())
        for (const auto& measure :
             {two_mode_degree(matrix), two_mode_betweenness(matrix), two_mode_closeness(matrix)}) {
            CAPTURE(describe(matrix));
            REQUIRE(measure.rows.size() == matrix.rows());
            REQUIRE(measure.columns.size() == matrix.columns());
            for (const auto& side : {measure.rows, measure.columns})
                for (double value : side) REQUIRE((value >= 0 && value <= 1 + 1e-9));
        }
}

TEST_CASE("an isolated row is far from all, and in two parts everyone is further than in one") {
    auto close = two_mode_closeness(digits({"10", "01", "00"}));
    CHECK(close.rows[2] == 0);
    CHECK(close.rows[0] == Approx(1.0 / 4));
    CHECK(two_mode_closeness(digits({"11", "11"})).rows[0] == Approx(1));
}

TEST_CASE("a full matrix is wholly clustered and redundant") {
    auto full = digits({"111", "111"});
    CHECK(robins_alexander(full) == 1.0);
    CHECK(redundancy(full)[0] == 1.0);
    CHECK_FALSE(redundancy(digits({"100", "111"}))[0]);
    CHECK_FALSE(robins_alexander({}));
}

TEST_CASE("clustering and redundancy are what counting all ways and pairs gives") {
    for (const auto& m : incidences(100)) {
        CAPTURE(describe(m));
        double ways = 0, closed = 0;
        for (std::size_t i = 0; i < m.rows(); ++i)
            for (std::size_t k = 0; k < m.rows(); ++k)
                for (std::size_t p = 0; p < m.columns(); ++p)
                    for (std::size_t q = 0; q < m.columns(); ++q) {
                        bool is_way = i != k && p != q && m.is_filled(i, p) && m.is_filled(k, p) && m.is_filled(k, q);
                        ways += is_way;
                        closed += is_way && m.is_filled(i, q);
                    }
        REQUIRE(alike(robins_alexander(m), ways > 0 ? std::optional(closed / ways) : std::nullopt));
        for (std::size_t i = 0; i < m.rows(); ++i) {
            double pairs = 0, elsewhere = 0;
            for (std::size_t p = 0; p < m.columns(); ++p)
                for (std::size_t q = p + 1; q < m.columns(); ++q) {
                    if (!m.is_filled(i, p) || !m.is_filled(i, q)) continue;
                    bool is_found = false;
                    for (std::size_t k = 0; k < m.rows(); ++k)
                        is_found = is_found || (k != i && m.is_filled(k, p) && m.is_filled(k, q));
                    ++pairs, elsewhere += is_found;
                }
            REQUIRE(alike(redundancy(m)[i], pairs > 0 ? std::optional(elsewhere / pairs) : std::nullopt));
        }
    }
    CHECK(is_free_of_order([](const Incidence& m) { return robins_alexander(m); }));
    CHECK(follows_rows([](const Incidence& m) { return redundancy(m); }));
}

TEST_CASE("two blocks are as modular as two groups can be, and one group is not modular at all") {
    using Groups = std::vector<std::uint32_t>;
    auto blocks = digits({"110", "110", "001"});
    CHECK(barber_modularity(blocks, Groups{0, 0, 1}, Groups{0, 0, 1}).value() == Approx(1 - (16.0 + 1) / 25));
    CHECK(barber_modularity(blocks, Groups{0, 0, 0}, Groups{0, 0, 0}).value() == Approx(0).margin(1e-12));
    CHECK_FALSE(barber_modularity(digits({"0"}), Groups{0}, Groups{0}));
}
