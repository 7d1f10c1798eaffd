#include "engine/graph/bipartite/specialisation.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>

namespace ecomap {
namespace {

constexpr double hardly = 1e-12;  // differences below this are rounding
constexpr double endless = std::numeric_limits<double>::infinity();

double log_times(double value) { return value > 0 ? value * std::log(value) : 0; }

double clamped(double value) { return std::min(1.0, std::max(0.0, value)); }

/// Σ p ln(p/q) for amounts that a row of `sum` has.
double divergence(const Incidence& matrix, const std::vector<double>& amounts, double sum) {
    double result = 0;
    for (std::size_t column = 0; column < amounts.size(); ++column)
        if (double p = amounts[column] / sum; p > 0)
            result += p * std::log(p * matrix.total() / matrix.column_sum(column));
    return result;
}

/// The smallest divergence of `sum` single ties, none beyond a column's sum.
double least_divergence(const Incidence& matrix, double sum) {
    std::vector<double> amounts(matrix.columns(), 0);
    for (double left = sum; left > 0; --left) {
        std::size_t best = 0;
        double least = endless;
        for (std::size_t column = 0; column < amounts.size(); ++column) {
            double had = amounts[column], all = matrix.column_sum(column);
            if (had + 1 > all) continue;
            double cost = log_times(had + 1) - log_times(had) - std::log(all);
            if (cost < least - hardly) best = column, least = cost;
        }
        ++amounts[best];
    }
    return divergence(matrix, amounts, sum);
}

double entropy(const std::vector<double>& values, double total) {
    double sum = 0;
    for (double value : values) sum -= log_times(value / total);
    return sum;
}

/// Ties laid out one by one over a matrix of given sums, each on the way that adds least to Σ a ln a (successive
/// shortest paths; exact for convex costs).
class EvenFlow {
public:
    explicit EvenFlow(const Incidence& matrix)
        : rows_(matrix.rows()), columns_(matrix.columns()), values_(rows_ * columns_, 0) {
        for (std::size_t row = 0; row < rows_; ++row) left_.push_back(matrix.row_sum(row));
        for (std::size_t column = 0; column < columns_; ++column) left_.push_back(matrix.column_sum(column));
    }
    std::vector<double> laid_out(double total) {
        for (double tie = 0; tie < total; ++tie) add();
        return values_;
    }

private:
    /// From row to column one tie more, from column to row one less; endless where there is none to take.
    double cost(std::size_t from, std::size_t to) const {
        double had = from < rows_ ? values_[from * columns_ + to - rows_] : values_[to * columns_ + from - rows_];
        if (from < rows_) return log_times(had + 1) - log_times(had);
        return had > 0 ? log_times(had - 1) - log_times(had) : endless;
    }
    void add() {
        auto n = rows_ + columns_;
        std::vector<double> length(n, endless);
        std::vector<std::size_t> before(n, n);
        std::vector<bool> waits(n, false);
        std::deque<std::size_t> queue;
        for (std::size_t row = 0; row < rows_; ++row)
            if (left_[row] > 0) length[row] = 0, waits[row] = true, queue.push_back(row);
        while (!queue.empty()) {
            auto from = queue.front();
            queue.pop_front();
            waits[from] = false;
            auto first = from < rows_ ? rows_ : 0, last = from < rows_ ? n : rows_;
            for (auto to = first; to < last; ++to) {
                double reached = length[from] + cost(from, to);
                if (reached >= length[to] - hardly) continue;
                length[to] = reached;
                before[to] = from;
                if (!waits[to]) waits[to] = true, queue.push_back(to);
            }
        }
        auto end = n;
        for (auto column = rows_; column < n; ++column)
            if (left_[column] > 0 && (end == n || length[column] < length[end] - hardly)) end = column;
        --left_[end];
        for (; before[end] < n; end = before[end]) {
            if (end >= rows_) ++values_[before[end] * columns_ + end - rows_];
            else --values_[end * columns_ + before[end] - rows_];
        }
        --left_[end];
    }

    std::size_t rows_, columns_;
    std::vector<double> values_;
    std::vector<double> left_;  // ties still to lay out, by row and then by column
};

double most_entropy(const Incidence& matrix, Amounts amounts) {
    double total = matrix.total();
    if (amounts == Amounts::whole) return entropy(EvenFlow(matrix).laid_out(total), total);
    double sum = 0;
    for (std::size_t row = 0; row < matrix.rows(); ++row) sum -= log_times(matrix.row_sum(row) / total);
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        sum -= log_times(matrix.column_sum(column) / total);
    return sum;
}

/// The entropy of a matrix of the same sums in which the largest cell that is possible is filled first.
double least_entropy(const Incidence& matrix) {
    std::vector<double> rows, columns, cells;
    for (std::size_t row = 0; row < matrix.rows(); ++row) rows.push_back(matrix.row_sum(row));
    for (std::size_t column = 0; column < matrix.columns(); ++column) columns.push_back(matrix.column_sum(column));
    while (true) {
        auto row = std::max_element(rows.begin(), rows.end());
        auto column = std::max_element(columns.begin(), columns.end());
        double most = std::min(*row, *column);
        if (most <= hardly * matrix.total()) return entropy(cells, matrix.total());
        // Of equally large cells, the one that leaves nothing over.
        for (auto other = rows.begin(); other != rows.end(); ++other)
            if (std::abs(*other - most) <= hardly) row = other;
        for (auto other = columns.begin(); other != columns.end(); ++other)
            if (std::abs(*other - most) <= hardly) column = other;
        cells.push_back(most);
        *row -= most, *column -= most;
    }
}

}  // namespace

std::vector<std::optional<double>> d_prime(const Incidence& matrix, Amounts amounts) {
    std::vector<std::optional<double>> result(matrix.rows());
    for (std::size_t row = 0; row < matrix.rows(); ++row) {
        double sum = matrix.row_sum(row);
        if (sum <= 0) continue;
        auto first = matrix.values().begin() + static_cast<std::ptrdiff_t>(row * matrix.columns());
        std::vector<double> values(first, first + static_cast<std::ptrdiff_t>(matrix.columns()));
        double least = amounts == Amounts::whole ? least_divergence(matrix, sum) : 0;
        double most = std::log(matrix.total() / sum);
        if (most - least <= hardly) continue;
        result[row] = clamped((divergence(matrix, values, sum) - least) / (most - least));
    }
    return result;
}

std::optional<double> h2_prime(const Incidence& whole, Amounts amounts) {
    auto matrix = without_empty(whole).matrix;
    if (matrix.filled() == 0) return std::nullopt;
    std::vector<double> values(matrix.values().begin(), matrix.values().end());
    double own = entropy(values, matrix.total());
    double most = most_entropy(matrix, amounts), least = std::min(own, least_entropy(matrix));
    if (most - least <= 1e-9) return std::nullopt;
    return clamped((most - own) / (most - least));
}

}  // namespace ecomap
