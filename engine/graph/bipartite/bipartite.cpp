#include "engine/graph/bipartite/bipartite.hpp"

#include "engine/graph/bipartite/lines.hpp"
#include "engine/graph/centrality/betweenness.hpp"
#include "engine/graph/centrality/nearness.hpp"
#include "engine/graph/connectivity/connectivity.hpp"

#include <cassert>

namespace ecomap {
namespace {

double as_real(std::size_t count) { return static_cast<double>(count); }

TwoMode split(const Incidence& matrix, const std::vector<double>& values) {
    auto middle = values.begin() + static_cast<std::ptrdiff_t>(matrix.rows());
    return {{values.begin(), middle}, {middle, values.end()}};
}

/// The most betweenness that one of `own` nodes can have when the other side has `other` (Borgatti & Halgin 2011).
double most_betweenness(std::size_t own, std::size_t other) {
    if (own == 0 || other == 0) return 0;
    double m = as_real(other), s = as_real((own - 1) / other), t = as_real((own - 1) % other);
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

}  // namespace

TwoMode two_mode_degree(const Incidence& matrix) {
    TwoMode result;
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        result.rows.push_back(matrix.columns() == 0 ? 0 : as_real(matrix.row_degree(row)) / as_real(matrix.columns()));
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        result.columns.push_back(matrix.rows() == 0 ? 0
                                                    : as_real(matrix.column_degree(column)) / as_real(matrix.rows()));
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

// The closeness of a node: within its component, whose smallest sum of steps is one to each node of the other side and
// two to each of its own, times the share of others that are reached.
TwoMode two_mode_closeness(const Incidence& matrix) {
    const auto graph = two_mode_graph(matrix);
    const auto near = nearness(graph);
    const auto parts = components(graph);
    std::vector<double> rows(parts.sizes.size(), 0);  // by component
    for (std::size_t row = 0; row < matrix.rows(); ++row) ++rows[parts.of[row]];
    std::vector<double> values;
    for (Node node = 0; node < graph.node_count(); ++node) {
        const double others = near[node].others, rows_here = rows[parts.of[node]];
        const double own = node < matrix.rows() ? rows_here - 1 : others - rows_here;
        const double least = others + own;
        values.push_back(
            others > 0 ? least / static_cast<double>(near[node].steps) * others / as_real(graph.node_count() - 1) : 0);
    }
    return split(matrix, values);
}

std::optional<double> robins_alexander(const Incidence& matrix) {
    const auto lines = both_ways(matrix);
    double ways = 0;
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (const auto& cell : lines.rows[row])
            ways += as_real(matrix.row_degree(row) - 1) * as_real(matrix.column_degree(cell.at) - 1);
    if (ways <= 0) return std::nullopt;
    return 4 * as_real(squares(lines)) / ways;
}

std::vector<Joined> joined(const Incidence& matrix) {
    const auto lines = both_ways(matrix);
    std::vector<Joined> result(matrix.rows());
    std::vector<std::size_t> together(matrix.columns(), 0);  // by column, the rows that have it and the one looked at
    for (std::size_t column = 0; column < matrix.columns(); ++column) {
        auto each_pair = [&](auto&& act) {
            for (const auto& row : lines.columns[column])
                for (const auto& other : lines.rows[row.at])
                    if (other.at > column) act(result[row.at], together[other.at]);
        };
        each_pair([](Joined&, std::size_t& count) { ++count; });
        each_pair([](Joined& row, std::size_t count) { ++row.pairs, row.elsewhere += count > 1; });
        each_pair([](Joined&, std::size_t& count) { count = 0; });
    }
    return result;
}

std::vector<std::optional<double>> two_mode_constraint(const Incidence& matrix) {
    const auto lines = both_ways(matrix);
    std::vector<std::optional<double>> result(matrix.rows());
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        if (matrix.row_degree(row) > 0) result[row] = 0;
    auto way = [&](std::size_t row, std::size_t from) {
        return 1 / (as_real(matrix.column_degree(from)) * as_real(matrix.row_degree(row)));
    };
    std::vector<double> ways(matrix.columns());  // from each column to the one looked at, through any row
    for (std::size_t to = 0; to < matrix.columns(); ++to) {
        for (const auto& row : lines.columns[to])
            for (const auto& from : lines.rows[row.at]) ways[from.at] += way(row.at, from.at);
        for (const auto& row : lines.columns[to]) {
            double share = 1 / as_real(matrix.row_degree(row.at)), invested = share;
            for (const auto& from : lines.rows[row.at])
                if (from.at != to) invested += share * (ways[from.at] - way(row.at, from.at));
            *result[row.at] += invested * invested;
        }
        for (const auto& row : lines.columns[to])
            for (const auto& from : lines.rows[row.at]) ways[from.at] = 0;
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
