#include "engine/graph/bipartite/complexity.hpp"

#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace ecomap;
using namespace ecomap::test;

namespace {

void check_values(const std::vector<std::optional<double>>& found, const std::vector<double>& expected) {
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) CHECK(found[i].value() == Approx(expected[i]).margin(5e-5));
}

}  // namespace

TEST_CASE("in a triangle those who do more do what is rarer, by equal steps") {
    auto found = economic_complexity(digits({"1111", "1110", "1100", "1000"}));
    check_values(found.rows, {1.3416, 0.4472, -0.4472, -1.3416});
    check_values(found.columns, {-1.3416, -0.4472, 0.4472, 1.3416});
    CHECK(found.eigenvalue.value() == Approx(0.25));
    CHECK(found.lack == Lack::none);
}

TEST_CASE("complexity of a small matrix as published implementations have it") {
    auto found = economic_complexity(digits({"1110", "1100", "0111", "0010"}));
    check_values(found.rows, {0.5241, 1.3628, -0.7338, -1.1531});
    CHECK(found.eigenvalue.value() == Approx(0.444444).margin(5e-7));
}

TEST_CASE("what does not hang together with the most has no complexity") {
    auto found = economic_complexity(digits({"11110", "11100", "11000", "10000", "00001", "00000"}));
    CHECK(found.rows_within == 4);
    CHECK(found.rows[0].value() == Approx(1.3416).margin(5e-5));
    CHECK_FALSE(found.rows[4]);
    CHECK_FALSE(found.rows[5]);
    CHECK_FALSE(found.columns[4]);
}

TEST_CASE("complexity is nothing where it means nothing, and says why") {
    CHECK(economic_complexity({}).lack == Lack::too_small);
    CHECK(economic_complexity(digits({"111"})).lack == Lack::too_small);
    CHECK(economic_complexity(digits({"10", "01"})).lack == Lack::too_small);
    auto all = economic_complexity(digits({"111", "111", "111"}));
    CHECK(all.lack == Lack::no_direction);
    CHECK(std::none_of(all.rows.begin(), all.rows.end(), [](const auto& value) { return value.has_value(); }));
    CHECK(economic_complexity(digits({"110", "011", "101"})).lack == Lack::no_direction);
    // A chain: its two ends are opposite, and both do as much.
    CHECK(economic_complexity(digits({"110", "011"})).lack == Lack::no_sign);
}

TEST_CASE("wherever there is complexity, its mean is 0, its deviation 1, and those who do more have more of it") {
    int defined = 0;
    for (const auto& matrix : incidences()) {
        auto found = economic_complexity(matrix);
        CAPTURE(describe(matrix));
        double sum = 0, squares = 0, agreement = 0, count = 0;
        for (std::size_t i = 0; i < matrix.rows(); ++i) {
            if (!found.rows[i]) continue;
            ++count, sum += *found.rows[i], squares += *found.rows[i] * *found.rows[i];
            agreement += *found.rows[i] * static_cast<double>(matrix.row_degree(i));
        }
        REQUIRE((count > 0) == (found.lack == Lack::none));
        if (count == 0) continue;
        ++defined;
        REQUIRE(count == static_cast<double>(found.rows_within));
        REQUIRE(sum == Approx(0).margin(1e-7));
        REQUIRE(squares / count == Approx(1));
        REQUIRE(agreement > 0);
        // The eigenvector: going to the columns and back multiplies all differences by the eigenvalue.
        std::vector<double> means(matrix.columns(), 0);
        for (std::size_t j = 0; j < matrix.columns(); ++j)
            for (std::size_t i = 0; i < matrix.rows(); ++i)
                if (matrix.is_filled(i, j) && found.rows[i])
                    means[j] += *found.rows[i] / static_cast<double>(matrix.column_degree(j));
        double offset = 0;
        bool is_first = true;
        for (std::size_t i = 0; i < matrix.rows(); ++i) {
            if (!found.rows[i]) continue;
            double back = 0;
            for (std::size_t j = 0; j < matrix.columns(); ++j)
                if (matrix.is_filled(i, j)) back += means[j] / static_cast<double>(matrix.row_degree(i));
            double left = back - *found.eigenvalue * *found.rows[i];
            if (is_first) offset = left, is_first = false;
            REQUIRE(left == Approx(offset).margin(1e-6));
        }
    }
    CHECK(defined > 40);
}

TEST_CASE("complexity follows rows that stand in another order") {
    CHECK(follows_rows([](const Incidence& m) { return economic_complexity(m).rows; }));
}

TEST_CASE("fitness is by what few others do") {
    // One step by hand: sums 2 and 1, qualities 1/2 and 1, both by their means.
    auto step = fitness_logs(digits({"11", "10"}), 1);
    check_values(step.rows, {std::log(4.0 / 3), std::log(2.0 / 3)});
    check_values(step.columns, {std::log(2.0 / 3), std::log(4.0 / 3)});
    auto even = fitness(digits({"11", "11"}));
    CHECK(even.converged);
    check_values(even.rows, {1, 1});
    CHECK(even.row_ranks == std::vector<std::size_t>{1, 1});
}

TEST_CASE("fitness comes to rest where the matrix lets it") {
    // Both have one column of their own and share one: F = Q1 + Q2 for each, so both have 1; Q of the shared is 1/2
    // against 1, by their mean 5/6.
    auto found = fitness(digits({"110", "011"}));
    CHECK(found.converged);
    check_values(found.rows, {1, 1});
    check_values(found.columns, {1.2, 0.6, 1.2});
}

TEST_CASE("fitness that sinks for ever is 0, as a power of the steps or exponentially, and has no order") {
    // x = F2/F1 of the triangle of two: x' = x / (1 + x) from 1, so 1/(1 + steps), a power of them.
    auto triangle = digits({"11", "10"});
    auto logs = fitness_logs(triangle, 100);
    CHECK(*logs.rows[1] - *logs.rows[0] == Approx(-std::log(101.0)).margin(1e-9));
    auto found = fitness(triangle);
    CHECK(found.rows[0].value() == Approx(2).margin(1e-3));
    CHECK(found.rows[1] == 0.0);
    CHECK(found.row_ranks == std::vector<std::size_t>{1, 2});
    CHECK_FALSE(found.converged);
    // The second and third give nothing but what all give.
    auto crowd = fitness(digits({"111", "100", "100"}));
    CHECK(crowd.rows[0].value() == Approx(3).margin(1e-3));
    CHECK(crowd.rows[1] == 0.0);
    CHECK(crowd.row_ranks == std::vector<std::size_t>{1, 2, 2});
}

TEST_CASE("fitness ranks those that keep a number, and shares the rank where they are the same") {
    auto found = fitness(digits({"11100", "11010", "10001"}));
    CHECK(found.row_ranks[0] == 1);
    CHECK(found.row_ranks[1] == 1);
    CHECK(found.row_ranks[2] == 3);
}

TEST_CASE("fitness follows rows that stand in another order") {
    CHECK(follows_rows([](const Incidence& m) { return fitness(m).rows; }));
}

TEST_CASE("empty rows have no fitness, and numbers stay finite however far they sink") {
    auto found = fitness(digits({"10", "00"}));
    CHECK(found.rows[0].value() == Approx(1));
    CHECK_FALSE(found.rows[1]);
    CHECK(found.row_ranks == std::vector<std::size_t>{1, 0});
    CHECK_FALSE(found.columns[1]);
    CHECK(fitness({}).rows.empty());
    for (const auto& matrix : incidences(100)) {
        auto values = fitness(matrix);
        for (const auto& value : values.rows) REQUIRE((!value || (std::isfinite(*value) && *value >= 0)));
        for (const auto& value : values.columns) REQUIRE((!value || (std::isfinite(*value) && *value >= 0)));
    }
}
