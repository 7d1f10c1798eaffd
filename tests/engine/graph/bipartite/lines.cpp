#include "engine/graph/bipartite/lines.hpp"

#include "engine/graph/bipartite/likeness.hpp"
#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;

TEST_CASE("lines are the filled cells, by row and by column") {
    for (const auto& matrix : incidences(50)) {
        const auto lines = both_ways(matrix);
        REQUIRE(lines.rows.size() == matrix.rows());
        REQUIRE(lines.columns.size() == matrix.columns());
        for (std::size_t row = 0; row < matrix.rows(); ++row) {
            REQUIRE(lines.rows[row].size() == matrix.row_degree(row));
            for (const auto& cell : lines.rows[row]) REQUIRE(cell.value == matrix.at(row, cell.at));
        }
        for (std::size_t column = 0; column < matrix.columns(); ++column) {
            REQUIRE(lines.columns[column].size() == matrix.column_degree(column));
            for (const auto& cell : lines.columns[column]) REQUIRE(cell.value == matrix.at(cell.at, column));
        }
    }
}

TEST_CASE("counting together tells what looking at every pair tells, each pair once") {
    for (const auto& matrix : incidences(200)) {
        CAPTURE(describe(matrix));
        const auto lines = both_ways(matrix);
        std::vector<std::size_t> seen(matrix.rows() * matrix.rows(), 0), expected = seen;
        count_together(lines.rows, lines.columns, [&](std::size_t line, std::size_t other, std::size_t both) {
            seen[line * matrix.rows() + other] += both;
        });
        for (std::size_t row = 0; row < matrix.rows(); ++row)
            for (std::size_t other = 0; other < row; ++other)
                expected[row * matrix.rows() + other] = shared(matrix, row, other);
        REQUIRE(seen == expected);
    }
}

TEST_CASE("squares are counted alike from rows and from columns") {
    CHECK(squares(both_ways(digits({"111", "111"}))) == 3);
    CHECK(squares(both_ways(digits({"110", "011", "101"}))) == 0);
    CHECK(squares(both_ways(Incidence{})) == 0);
    for (const auto& matrix : incidences(200)) {
        CAPTURE(describe(matrix));
        std::uint64_t expected = 0;
        for (std::size_t row = 0; row < matrix.rows(); ++row)
            for (std::size_t other = 0; other < row; ++other)
                if (auto both = shared(matrix, row, other); both > 1) expected += both * (both - 1) / 2;
        REQUIRE(squares(both_ways(matrix)) == expected);
        REQUIRE(squares(both_ways(transposed(matrix))) == expected);
    }
}
