#include "engine/graph/bipartite/lines.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {
namespace {

/// What count_together() costs of the lines that cross these.
std::uint64_t cost_across(const Lines& lines) {
    std::uint64_t cost = 0;
    for (std::size_t line = 0; line < lines.size(); ++line) cost += lines[line].size() * lines[line].size();
    return cost;
}

}  // namespace

Lines::Lines(const std::vector<std::size_t>& lengths) : starts_(lengths.size() + 1, 0), ends_(lengths.size()) {
    std::partial_sum(lengths.begin(), lengths.end(), starts_.begin() + 1);
    std::copy(starts_.begin(), starts_.end() - 1, ends_.begin());
    cells_.resize(starts_.back());
}

BothWays both_ways(const Incidence& matrix) {
    std::vector<std::size_t> by_row, by_column;
    for (std::size_t row = 0; row < matrix.rows(); ++row) by_row.push_back(matrix.row_degree(row));
    for (std::size_t column = 0; column < matrix.columns(); ++column) by_column.push_back(matrix.column_degree(column));
    BothWays lines{Lines(by_row), Lines(by_column)};
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (std::size_t column = 0; by_row[row] > 0 && column < matrix.columns(); ++column)
            if (double value = matrix.at(row, column); value > 0) {
                lines.rows.add(row, {column, value});
                lines.columns.add(column, {row, value});
            }
    return lines;
}

std::uint64_t squares(const BothWays& lines) {
    std::uint64_t sum = 0;
    auto add = [&](std::size_t, std::size_t, std::uint64_t shared) { sum += shared * (shared - 1) / 2; };
    if (cost_across(lines.rows) < cost_across(lines.columns)) count_together(lines.columns, lines.rows, add);
    else count_together(lines.rows, lines.columns, add);
    return sum;
}

}  // namespace ecomap
