#include "engine/graph/bipartite/modules.hpp"

#include "engine/graph/bipartite/bipartite.hpp"
#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace ecomap;
using namespace ecomap::test;
using Groups = std::vector<std::uint32_t>;

namespace {

/// The highest of all that the columns can add to rows in these groups, times the ties.
double best_columns(const Incidence& matrix, const Groups& rows) {
    double sum = 0;
    for (std::size_t column = 0; column < matrix.columns(); ++column) {
        std::vector<double> gains(matrix.rows() + 1, 0);
        for (std::size_t row = 0; row < matrix.rows(); ++row)
            gains[rows[row]] += matrix.at(row, column) -
                                matrix.row_sum(row) * matrix.column_sum(column) / std::max(matrix.total(), 1.0);
        sum += *std::max_element(gains.begin(), gains.end());
    }
    return sum;
}

/// Of all partitions of the rows, those before `row` being in `groups` of `used` names.
double best_of_all(const Incidence& matrix, Groups& groups, std::size_t row, std::uint32_t used) {
    if (row == matrix.rows()) return best_columns(matrix, groups);
    double best = 0;
    for (std::uint32_t group = 0; group <= used; ++group) {
        groups[row] = group;
        best = std::max(best, best_of_all(matrix, groups, row + 1, std::max(used, group + 1)));
    }
    return best;
}

double best_modularity(const Incidence& matrix) {
    Groups groups(matrix.rows());
    return best_of_all(matrix, groups, 0, 0) / matrix.total();
}

}  // namespace

TEST_CASE("two blocks are two groups, and what is tied to nothing is alone") {
    auto found = modules(digits({"1100", "0010", "1100", "0000"}));
    CHECK(found.rows == Groups{0, 1, 0, 2});
    CHECK(found.columns == Groups{0, 0, 1, 3});
    CHECK(found.count == 4);
    CHECK(found.modularity.value() == Approx(1 - (16.0 + 1) / 25));
}

TEST_CASE("of nothing there are no groups, and without ties everything is alone") {
    CHECK(modules(Incidence()).count == 0);
    CHECK_FALSE(modules(Incidence()).modularity);
    auto found = modules(digits({"00"}));
    CHECK(found.count == 3);
    CHECK_FALSE(found.modularity);
}

TEST_CASE("the women and their events are as modular as published") {
    auto found = modules(women_and_events());
    CHECK(found.modularity.value() == Approx(0.34554).margin(5e-6));  // Liu & Murata 2010
    CHECK(found.count == 4);
}

TEST_CASE("no other groups of small matrices are more modular") {
    for (const auto& matrix : incidences(120)) {
        if (matrix.filled() == 0 || matrix.rows() > 6) continue;
        INFO(describe(matrix));
        CHECK(modules(matrix).modularity.value() == Approx(best_modularity(binary(matrix))).margin(1e-9));
    }
}

TEST_CASE("how much stands in a cell moves nobody, and the same question has the same answer") {
    for (const auto& matrix : incidences(60)) {
        auto found = modules(matrix), other = modules(binary(matrix));
        CHECK(found.rows == other.rows);
        CHECK(found.columns == other.columns);
        CHECK(found.modularity == barber_modularity(binary(matrix), found.rows, found.columns));
    }
}

TEST_CASE("every group of something with ties has both rows and columns") {
    for (const auto& matrix : incidences(100)) {
        const auto part = without_empty(matrix).matrix;
        auto found = modules(part);
        const std::set<std::uint32_t> rows(found.rows.begin(), found.rows.end());
        CHECK(rows == std::set<std::uint32_t>(found.columns.begin(), found.columns.end()));
        CHECK(rows.size() == found.count);
    }
}
