#include "engine/graph/bipartite/incidence.hpp"

#include "engine/graph/connectivity/connectivity.hpp"

#include <cassert>
#include <cmath>
#include <tuple>

namespace ecomap {
namespace {

Part part_of(const Incidence& matrix, std::vector<std::size_t> rows, std::vector<std::size_t> columns) {
    std::vector<double> values;
    for (auto row : rows)
        for (auto column : columns) values.push_back(matrix.at(row, column));
    Incidence part(rows.size(), columns.size(), std::move(values));
    return {std::move(part), std::move(rows), std::move(columns)};
}

}  // namespace

Incidence::Incidence(std::size_t rows, std::size_t columns, std::vector<double> values)
    : values_(std::move(values)),
      row_degrees_(rows, 0),
      column_degrees_(columns, 0),
      row_sums_(rows, 0),
      column_sums_(columns, 0) {
    assert(values_.size() == rows * columns);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column) {
            double value = at(row, column);
            assert(std::isfinite(value) && value >= 0);
            if (value <= 0) continue;
            ++row_degrees_[row], ++column_degrees_[column], ++filled_;
            row_sums_[row] += value, column_sums_[column] += value, total_ += value;
        }
}

Incidence transposed(const Incidence& matrix) {
    std::vector<double> values;
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        for (std::size_t row = 0; row < matrix.rows(); ++row) values.push_back(matrix.at(row, column));
    return {matrix.columns(), matrix.rows(), std::move(values)};
}

Incidence binary(const Incidence& matrix) {
    std::vector<double> values(matrix.values().begin(), matrix.values().end());
    for (auto& value : values) value = value > 0 ? 1 : 0;
    return {matrix.rows(), matrix.columns(), std::move(values)};
}

std::optional<double> density(const Incidence& matrix) {
    if (matrix.values().empty()) return std::nullopt;
    return static_cast<double>(matrix.filled()) / static_cast<double>(matrix.values().size());
}

Part without_empty(const Incidence& matrix) {
    std::vector<std::size_t> rows, columns;
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        if (matrix.row_degree(row) > 0) rows.push_back(row);
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        if (matrix.column_degree(column) > 0) columns.push_back(column);
    return part_of(matrix, std::move(rows), std::move(columns));
}

Part largest_component(const Incidence& matrix) {
    auto parts = components(two_mode_graph(matrix));
    std::vector<std::vector<std::size_t>> rows(parts.sizes.size()), columns(parts.sizes.size());
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        if (matrix.row_degree(row) > 0) rows[parts.of[row]].push_back(row);
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        if (matrix.column_degree(column) > 0) columns[parts.of[matrix.rows() + column]].push_back(column);
    std::optional<std::size_t> best;
    // Parts come by size and then by lowest node, so that the first of equals has the lowest row.
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!rows[i].empty() && (!best || std::tuple(rows[i].size(), columns[i].size()) >
                                              std::tuple(rows[*best].size(), columns[*best].size())))
            best = i;
    if (!best) return {};
    return part_of(matrix, std::move(rows[*best]), std::move(columns[*best]));
}

Graph two_mode_graph(const Incidence& matrix) {
    std::vector<Tie> ties;
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (std::size_t column = 0; column < matrix.columns(); ++column)
            if (matrix.is_filled(row, column))
                ties.push_back(
                    {static_cast<Node>(row), static_cast<Node>(matrix.rows() + column), matrix.at(row, column)});
    return Graph(matrix.rows() + matrix.columns(), ties);
}

}  // namespace ecomap
