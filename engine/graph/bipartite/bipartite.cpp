#include "engine/graph/bipartite/bipartite.hpp"

#include "engine/graph/bipartite/lines.hpp"
#include "engine/graph/centrality/betweenness.hpp"
#include "engine/graph/centrality/distance.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <map>

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

/// How far the others are from a node, and how many of each side there are.
struct Far {
    std::size_t sum = 0, own = 0, other = 0;

    void add(std::size_t steps, std::size_t nodes = 1) {
        sum += steps * nodes;
        (steps % 2 == 0 ? own : other) += nodes;
    }
    /// Closeness within its component, whose smallest sum of steps is one to each node of the other side and two to
    /// each of its own, times the share of others, of `all`, that are reached.
    double closeness(std::size_t all) const {
        if (sum == 0) return 0;
        return real(other + 2 * own) / real(sum) * real(own + other) / real(all);
    }
};

using Bits = std::vector<std::uint64_t>;

/// A row is one step further from everything than the nearest of its columns, so that the distances from the columns
/// are all that is needed: of all rows together, by column and number of steps, as one bit a row. What is near to any
/// of a row's columns is then counted 64 rows at a time.
class FromColumns {
public:
    explicit FromColumns(const Incidence& matrix) : rows_(matrix.rows()) {
        const auto graph = two_mode_graph(matrix);
        for (std::size_t column = 0; column < matrix.columns(); ++column) {
            steps_.push_back(distances(graph, static_cast<Node>(rows_ + column)));
            auto& rings = near_.emplace_back();
            for (std::size_t row = 0; row < rows_; ++row) {
                const auto steps = steps_.back()[row];
                if (steps == unreachable) continue;
                while (rings.size() <= steps / 2) rings.emplace_back((rows_ + 63) / 64);
                rings[steps / 2][row / 64] |= std::uint64_t{1} << row % 64;
            }
            most_rings_ = std::max(most_rings_, rings.size());
        }
    }
    Far of_column(std::size_t column) const {
        Far far;
        for (auto steps : steps_[column])
            if (steps != unreachable && steps > 0) far.add(steps);
        return far;
    }
    /// Of a row with these columns, at least one.
    Far of_row(std::span<const std::size_t> columns) const {
        Far far;
        for (std::size_t other = 0; other < steps_.size(); ++other) {
            auto nearest = unreachable;
            for (auto column : columns) nearest = std::min(nearest, steps_[column][rows_ + other]);
            if (nearest != unreachable) far.add(nearest + 1);
        }
        Bits within((rows_ + 63) / 64);
        std::size_t counted = 0;
        for (std::size_t ring = 0; ring < most_rings_; ++ring) {
            std::size_t count = 0;
            for (std::size_t word = 0; word < within.size(); ++word) {
                for (auto column : columns)
                    if (ring < near_[column].size()) within[word] |= near_[column][ring][word];
                count += static_cast<std::size_t>(std::popcount(within[word]));
            }
            const std::size_t itself = ring == 0;  // one step from its columns, none from itself
            far.add(2 * ring + 2, count - counted - itself);
            counted = count;
        }
        return far;
    }

private:
    std::size_t rows_, most_rings_ = 0;
    std::vector<std::vector<Steps>> steps_;  ///< by column, of every node
    std::vector<std::vector<Bits>> near_;    ///< by column: the rows 1, 3, 5 … steps away
};

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
    const FromColumns from(matrix);
    const auto lines = both_ways(matrix);
    const auto others = std::max<std::size_t>(matrix.rows() + matrix.columns(), 1) - 1;
    TwoMode result{std::vector<double>(matrix.rows(), 0), {}};
    std::map<std::vector<std::size_t>, double> known;  // by columns: rows of the same are as close
    for (std::size_t row = 0; row < matrix.rows(); ++row) {
        std::vector<std::size_t> columns;
        for (const auto& cell : lines.rows[row]) columns.push_back(cell.at);
        if (columns.empty()) continue;
        const auto [at, is_new] = known.try_emplace(std::move(columns), 0);
        if (is_new) at->second = from.of_row(at->first).closeness(others);
        result.rows[row] = at->second;
    }
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        result.columns.push_back(from.of_column(column).closeness(others));
    return result;
}

std::optional<double> robins_alexander(const Incidence& matrix) {
    const auto lines = both_ways(matrix);
    double ways = 0;
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (const auto& cell : lines.rows[row])
            ways += real(matrix.row_degree(row) - 1) * real(matrix.column_degree(cell.at) - 1);
    if (ways <= 0) return std::nullopt;
    return 4 * real(squares(lines)) / ways;
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
        return 1 / (real(matrix.column_degree(from)) * real(matrix.row_degree(row)));
    };
    std::vector<double> ways(matrix.columns());  // from each column to the one looked at, through any row
    for (std::size_t to = 0; to < matrix.columns(); ++to) {
        for (const auto& row : lines.columns[to])
            for (const auto& from : lines.rows[row.at]) ways[from.at] += way(row.at, from.at);
        for (const auto& row : lines.columns[to]) {
            double share = 1 / real(matrix.row_degree(row.at)), invested = share;
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
