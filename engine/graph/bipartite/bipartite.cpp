#include "engine/graph/bipartite/bipartite.hpp"

#include "engine/graph/bipartite/likeness.hpp"
#include "engine/graph/centrality/betweenness.hpp"
#include "engine/graph/centrality/distance.hpp"

#include <cassert>

namespace ecomap {
namespace {

double real(std::size_t count) { return static_cast<double>(count); }

TwoMode split(const Incidence& matrix, const std::vector<double>& values) {
    auto middle = values.begin() + static_cast<std::ptrdiff_t>(matrix.rows());
    return {{values.begin(), middle}, {middle, values.end()}};
}

/// The most betweenness that one of `own` nodes can have when the other side has `other` (Borgatti & Halgin 2011).
double most_betweenness(std::size_t own, std::size_t other) {
    if (own == 0 || other == 0) return 0;
    double m = real(other), s = real((own - 1) / other), t = real((own - 1) % other);
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/// The closeness of `node`: within its component, whose smallest sum of steps is one to each node of the other side and
/// two to each of its own, times the share of others that are reached.
double closeness_of(const Graph& graph, Node node) {
    double sum = 0, own = 0, other = 0;
    for (auto steps : distances(graph, node)) {
        if (steps == unreachable || steps == 0) continue;
        sum += steps;
        ++(steps % 2 == 0 ? own : other);
    }
    if (sum <= 0) return 0;
    return (other + 2 * own) / sum * (own + other) / real(graph.node_count() - 1);
}

}  // namespace

TwoMode two_mode_degree(const Incidence& matrix) {
    TwoMode result;
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        result.rows.push_back(matrix.columns() == 0 ? 0 : real(matrix.row_degree(row)) / real(matrix.columns()));
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        result.columns.push_back(matrix.rows() == 0 ? 0 : real(matrix.column_degree(column)) / real(matrix.rows()));
    return result;
}

TwoMode two_mode_betweenness(const Incidence& matrix) {
    auto result = split(matrix, betweenness(two_mode_graph(matrix)));
    double most_row = most_betweenness(matrix.rows(), matrix.columns());
    double most_column = most_betweenness(matrix.columns(), matrix.rows());
    for (auto& value : result.rows) value = most_row > 0 ? value / most_row : 0;
    for (auto& value : result.columns) value = most_column > 0 ? value / most_column : 0;
    return result;
}

TwoMode two_mode_closeness(const Incidence& matrix) {
    auto graph = two_mode_graph(matrix);
    std::vector<double> values;
    for (Node node = 0; node < graph.node_count(); ++node) values.push_back(closeness_of(graph, node));
    return split(matrix, values);
}

std::optional<double> robins_alexander(const Incidence& matrix) {
    double ways = 0, squares = 0;
    for (std::size_t row = 0; row < matrix.rows(); ++row) {
        for (std::size_t column = 0; column < matrix.columns(); ++column)
            if (matrix.is_filled(row, column))
                ways += real(matrix.row_degree(row) - 1) * real(matrix.column_degree(column) - 1);
        for (std::size_t other = row + 1; other < matrix.rows(); ++other)
            if (auto both = shared(matrix, row, other); both > 1) squares += real(both) * real(both - 1) / 2;
    }
    if (ways <= 0) return std::nullopt;
    return 4 * squares / ways;
}

std::vector<Joined> joined(const Incidence& matrix) {
    auto columns = matrix.columns();
    std::vector<std::size_t> together(columns * columns, 0);  // rows that have both
    auto each_pair = [&](std::size_t row, auto&& act) {
        for (std::size_t i = 0; i < columns; ++i)
            for (std::size_t j = i + 1; matrix.is_filled(row, i) && j < columns; ++j)
                if (matrix.is_filled(row, j)) act(together[i * columns + j]);
    };
    for (std::size_t row = 0; row < matrix.rows(); ++row) each_pair(row, [](std::size_t& count) { ++count; });
    std::vector<Joined> result(matrix.rows());
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        each_pair(row, [&](std::size_t count) { ++result[row].pairs, result[row].elsewhere += count > 1; });
    return result;
}

std::vector<std::optional<double>> two_mode_constraint(const Incidence& matrix) {
    auto columns = matrix.columns();
    auto way = [&](std::size_t row, std::size_t from, std::size_t to) {
        bool has_both = matrix.is_filled(row, from) && matrix.is_filled(row, to);
        return has_both ? 1 / (real(matrix.column_degree(from)) * real(matrix.row_degree(row))) : 0;
    };
    std::vector<double> ways(columns * columns, 0);  // from column to column through any row
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (std::size_t from = 0; from < columns; ++from)
            for (std::size_t to = 0; to < columns; ++to) ways[from * columns + to] += way(row, from, to);
    std::vector<std::optional<double>> result(matrix.rows());
    for (std::size_t row = 0; row < matrix.rows(); ++row) {
        if (matrix.row_degree(row) == 0) continue;
        double share = 1 / real(matrix.row_degree(row)), sum = 0;
        for (std::size_t to = 0; to < columns; ++to) {
            if (!matrix.is_filled(row, to)) continue;
            double invested = share;
            for (std::size_t from = 0; from < columns; ++from)
                if (from != to && matrix.is_filled(row, from))
                    invested += share * (ways[from * columns + to] - way(row, from, to));
            sum += invested * invested;
        }
        result[row] = sum;
    }
    return result;
}

std::optional<double> barber_modularity(const Incidence& matrix, std::span<const std::uint32_t> rows,
                                        std::span<const std::uint32_t> columns) {
    assert(rows.size() == matrix.rows() && columns.size() == matrix.columns());
    double total = matrix.total(), sum = 0;
    if (total <= 0) return std::nullopt;
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < columns.size(); ++j)
            if (rows[i] == columns[j]) sum += matrix.at(i, j) - matrix.row_sum(i) * matrix.column_sum(j) / total;
    return sum / total;
}

}  // namespace ecomap
