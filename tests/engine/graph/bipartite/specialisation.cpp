#include "engine/graph/bipartite/specialisation.hpp"

#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace ecomap;
using namespace ecomap::test;

namespace {

double times_log(double p) { return p > 0 ? p * std::log(p) : 0; }

double entropy_of(const std::vector<double>& cells, double total) {
    double sum = 0;
    for (double value : cells) sum -= times_log(value / total);
    return sum;
}

/// Calls `use` with every matrix of whole numbers and these sums.
void each_matrix(std::vector<double> rows, std::vector<double> columns,
                 const std::function<void(const std::vector<double>&)>& use) {
    std::vector<double> cells(rows.size() * columns.size(), 0);
    std::function<void(std::size_t)> fill = [&](std::size_t at) {
        if (at == cells.size()) {
            for (double left : rows)
                if (left > 0) return;
            for (double left : columns)
                if (left > 0) return;
            return use(cells);
        }
        auto &row = rows[at / columns.size()], &column = columns[at % columns.size()];
        bool is_last = at % columns.size() + 1 == columns.size();
        double most = std::min(row, column);
        for (double value = is_last ? row : 0; value <= most; ++value) {
            cells[at] = value, row -= value, column -= value;
            fill(at + 1);
            row += value, column += value, cells[at] = 0;
        }
    };
    fill(0);
}

/// Σ a ln a of the most even matrix of the same sums, tie by tie over all cells, each on the cheapest way of all that
/// Bellman and Ford find.
double least_times_log(const Incidence& m) {
    const auto rows = m.rows(), n = rows + m.columns();
    std::vector<double> cells(rows * m.columns(), 0), left;
    for (std::size_t row = 0; row < rows; ++row) left.push_back(m.row_sum(row));
    for (std::size_t column = 0; column < m.columns(); ++column) left.push_back(m.column_sum(column));
    auto cell = [&](std::size_t a, std::size_t b) -> double& {
        return cells[std::min(a, b) * m.columns() + std::max(a, b) - rows];
    };
    for (double tie = 0; tie < m.total(); ++tie) {
        std::vector<double> length(n, 1e9);
        std::vector<std::size_t> before(n, n);
        for (std::size_t row = 0; row < rows; ++row)
            if (left[row] > 0) length[row] = 0;
        for (std::size_t round = 0; round < n; ++round)
            for (std::size_t row = 0; row < rows; ++row)
                for (std::size_t column = rows; column < n; ++column) {
                    const double had = cell(row, column), more = times_log(had + 1) - times_log(had);
                    if (length[row] + more < length[column] - 1e-12)
                        length[column] = length[row] + more, before[column] = row;
                    if (had <= 0) continue;
                    const double less = times_log(had - 1) - times_log(had);
                    if (length[column] + less < length[row] - 1e-12)
                        length[row] = length[column] + less, before[row] = column;
                }
        auto at = n;
        for (auto column = rows; column < n; ++column)
            if (left[column] > 0 && (at == n || length[column] < length[at])) at = column;
        for (--left[at]; before[at] < n; at = before[at]) cell(at, before[at]) += at >= rows ? 1 : -1;
        --left[at];
    }
    double sum = 0;
    for (double had : cells) sum += times_log(had);
    return sum;
}

/// The entropy where the largest possible cell is filled first.
double entropy_of_largest_first(const Incidence& m) {
    std::vector<double> rows, columns, cells;
    for (std::size_t row = 0; row < m.rows(); ++row) rows.push_back(m.row_sum(row));
    for (std::size_t column = 0; column < m.columns(); ++column) columns.push_back(m.column_sum(column));
    for (;;) {
        auto row = std::max_element(rows.begin(), rows.end()),
             column = std::max_element(columns.begin(), columns.end());
        const double most = std::min(*row, *column);
        if (most <= 0) return entropy_of(cells, m.total());
        if (auto equal = std::find(rows.begin(), rows.end(), most); equal != rows.end()) row = equal;
        if (auto equal = std::find(columns.begin(), columns.end(), most); equal != columns.end()) column = equal;
        cells.push_back(most), *row -= most, *column -= most;
    }
}

}  // namespace

TEST_CASE("rows that share nothing are wholly special, and rows that all do the same are not") {
    auto apart = digits({"200", "020", "002"});
    for (auto amounts : {Amounts::whole, Amounts::any}) {
        for (const auto& value : d_prime(apart, amounts)) CHECK(value.value() == Approx(1));
        CHECK(h2_prime(apart, amounts).value() == Approx(1));
        auto same = digits({"222", "222", "222"});
        for (const auto& value : d_prime(same, amounts)) CHECK(value.value() == Approx(0).margin(1e-9));
        CHECK(h2_prime(same, amounts).value() == Approx(0).margin(1e-9));
    }
}

TEST_CASE("d' by hand: a row of two ties, in the rarer two of three columns") {
    // Sums of columns 3 2 1, of six.
    auto matrix = digits({"110", "011", "200"});
    double d = 0.5 * std::log(0.5 / (2.0 / 6)) + 0.5 * std::log(0.5 / (1.0 / 6));
    double least = 0.5 * std::log(0.5 / (2.0 / 6));  // one tie in each of the commoner two
    double most = std::log(6.0 / 2);
    CHECK(d_prime(matrix, Amounts::whole)[1].value() == Approx((d - least) / (most - least)).margin(1e-9));
    CHECK(d_prime(matrix, Amounts::any)[1].value() == Approx(d / most).margin(1e-9));
    CHECK(d_prime(matrix, Amounts::whole)[0] == 0.0);
}

TEST_CASE("the least d is that of the best of all ways to lay out whole ties") {
    Random random(11);
    for (int i = 0; i < 60; ++i) {
        std::vector<double> values;
        for (int cell = 0; cell < 9; ++cell) values.push_back(random.below(3));
        Incidence matrix(3, 3, values);
        if (matrix.row_sum(0) <= 0 || matrix.row_sum(0) == matrix.total()) continue;
        auto divergence = [&](double a, double b, double c) {
            double sum = 0;
            std::vector<double> row{a, b, c};
            for (std::size_t j = 0; j < 3; ++j) {
                double p = row[j] / matrix.row_sum(0);
                if (p > 0) sum += p * std::log(p / (matrix.column_sum(j) / matrix.total()));
            }
            return sum;
        };
        double least = std::numeric_limits<double>::infinity();
        for (double a = 0; a <= matrix.column_sum(0); ++a)
            for (double b = 0; b <= matrix.column_sum(1); ++b)
                if (double c = matrix.row_sum(0) - a - b; c >= 0 && c <= matrix.column_sum(2))
                    least = std::min(least, divergence(a, b, c));
        double most = std::log(matrix.total() / matrix.row_sum(0));
        double own = divergence(matrix.at(0, 0), matrix.at(0, 1), matrix.at(0, 2));
        CAPTURE(describe(matrix));
        auto found = d_prime(matrix, Amounts::whole)[0];
        if (most - least < 1e-9) REQUIRE_FALSE(found);
        else REQUIRE(found.value() == Approx((own - least) / (most - least)).margin(1e-9));
    }
}

TEST_CASE("H2' is 0 for the most even of all whole matrices with the same sums") {
    Random random(12);
    for (int i = 0; i < 40; ++i) {
        std::vector<double> values;
        for (int cell = 0; cell < 9; ++cell) values.push_back(random.below(3));
        Incidence matrix(3, 3, values);
        std::vector<double> rows, columns, most_even;
        for (std::size_t k = 0; k < 3; ++k) rows.push_back(matrix.row_sum(k)), columns.push_back(matrix.column_sum(k));
        double most = -1, least = std::numeric_limits<double>::infinity();
        if (matrix.total() <= 0) continue;
        each_matrix(rows, columns, [&](const std::vector<double>& cells) {
            double found = entropy_of(cells, matrix.total());
            if (found > most) most = found, most_even = cells;
            least = std::min(least, found);
        });
        CAPTURE(describe(matrix));
        auto even = h2_prime({3, 3, most_even}, Amounts::whole);
        if (most - least < 1e-9) REQUIRE_FALSE(even);
        else if (even) REQUIRE(*even == Approx(0).margin(1e-9));
        // Where the greedy least is the true one, the whole number is.
        if (auto own = h2_prime(matrix, Amounts::whole); own && most - least > 1e-9)
            REQUIRE(*own >= (most - entropy_of(values, matrix.total())) / (most - least) - 1e-9);
    }
}

TEST_CASE("sums taken together give the H2' of laying out every tie over every cell") {
    Random random(13);
    for (int i = 0; i < 40; ++i) {
        const std::size_t size_of_rows = 2 + random.below(7), size_of_columns = 2 + random.below(5);
        const auto most_a_cell = 2 + random.below(4);
        std::vector<double> values;
        for (std::size_t cell = 0; cell < size_of_rows * size_of_columns; ++cell)
            values.push_back(random.below(3) == 0 ? random.below(most_a_cell) : 0);
        const auto m = without_empty({size_of_rows, size_of_columns, values}).matrix;
        const auto found = h2_prime(m, Amounts::whole);
        if (!found) continue;
        const double own = entropy_of({m.values().begin(), m.values().end()}, m.total());
        const double most = std::log(m.total()) - least_times_log(m) / m.total();
        const double least = std::min(own, entropy_of_largest_first(m));
        CAPTURE(describe(m));
        REQUIRE(*found == Approx((most - own) / (most - least)).margin(1e-11));
    }
}

TEST_CASE("values that are not whole are measured against the product of the sums") {
    Incidence matrix(2, 2, {0.75, 0.25, 0.25, 0.75});
    double own = -2 * (0.375 * std::log(0.375) + 0.125 * std::log(0.125));
    double most = 2 * std::log(2), least = std::log(2);
    CHECK(h2_prime(matrix, Amounts::any).value() == Approx((most - own) / (most - least)));
}

TEST_CASE("an empty row has no specialisation, nor has one that is alone") {
    auto found = d_prime(digits({"11", "00"}), Amounts::whole);
    CHECK_FALSE(found[0]);
    CHECK_FALSE(found[1]);
    CHECK_FALSE(h2_prime(digits({"11"}), Amounts::whole));
    CHECK_FALSE(h2_prime({}, Amounts::whole));
    CHECK_FALSE(h2_prime(digits({"00"}), Amounts::any));
}

TEST_CASE("specialisation is between 0 and 1, follows rows, and empty rows and columns change nothing") {
    for (const auto& matrix : incidences(100))
        for (auto amounts : {Amounts::whole, Amounts::any}) {
            CAPTURE(describe(matrix));
            for (const auto& value : d_prime(matrix, amounts)) REQUIRE((!value || (*value >= 0 && *value <= 1)));
            auto whole = h2_prime(matrix, amounts);
            REQUIRE((!whole || (*whole >= 0 && *whole <= 1)));
            REQUIRE(alike(whole, h2_prime(without_empty(matrix).matrix, amounts)));
        }
    CHECK(follows_rows([](const Incidence& m) { return d_prime(m, Amounts::whole); }));
    CHECK(is_free_of_order([](const Incidence& m) { return h2_prime(m, Amounts::any); }));
}
