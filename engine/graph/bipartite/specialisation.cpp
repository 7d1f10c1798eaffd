#include "engine/graph/bipartite/specialisation.hpp"

#include "engine/graph/logarithm.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace ecomap {
namespace {

constexpr double hardly = 1e-12;  // differences below this are rounding
constexpr double endless = std::numeric_limits<double>::infinity();

double log_times(double value) { return value > 0 ? value * natural_log(value) : 0; }

double clamped(double value) { return std::min(1.0, std::max(0.0, value)); }

/// Σ p ln(p/q) for amounts that a row of `sum` has.
double divergence(const Incidence& matrix, const std::vector<double>& amounts, double sum) {
    double result = 0;
    for (std::size_t column = 0; column < amounts.size(); ++column)
        if (double p = amounts[column] / sum; p > 0)
            result += p * natural_log(p * matrix.total() / matrix.column_sum(column));
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
            double cost = log_times(had + 1) - log_times(had) - natural_log(all);
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

/// Lines of equal sums, taken together.
struct Kind {
    double sum = 0;    ///< of each
    double lines = 0;  ///< how many
};

std::vector<Kind> kinds_of(std::vector<double> sums) {
    std::sort(sums.begin(), sums.end());
    std::vector<Kind> kinds;
    for (double sum : sums) {
        if (kinds.empty() || kinds.back().sum < sum) kinds.push_back({sum, 0});
        ++kinds.back().lines;
    }
    return kinds;
}

/// Ties laid out over a matrix of given sums, always on the way that adds least to Σ a ln a (successive shortest paths;
/// exact for convex costs). Rows of equal sums and columns of equal sums are taken together: the mean of a matrix over
/// all orders of these has the same sums and, costs being convex, costs no more, so that it is enough to divide what
/// such a block holds evenly over its cells. What a tie more costs a block is then what it costs one cell, as often as
/// the block has cells, and as many ties as cost the same are laid out at once.
class EvenFlow {
public:
    EvenFlow(std::vector<Kind> rows, std::vector<Kind> columns)
        : rows_(std::move(rows)), columns_(std::move(columns)), ties_(rows_.size() * columns_.size(), 0) {
        for (const auto& kind : rows_) left_.push_back(kind.sum * kind.lines);
        for (const auto& kind : columns_) left_.push_back(kind.sum * kind.lines);
    }
    double entropy_of(double total) {
        for (double laid_out = 0; laid_out < total;) laid_out += add();
        double sum = 0;
        for (std::size_t block = 0; block < ties_.size(); ++block) {
            const double each = std::floor(ties_[block] / cells(block)), more = ties_[block] - each * cells(block);
            sum -= (cells(block) - more) * log_times(each / total) + more * log_times((each + 1) / total);
        }
        return sum;
    }

private:
    /// From row to column ties are laid out, from column to row they are taken back.
    struct Step {
        double cost = endless;  ///< of one tie
        double ties = 0;        ///< as many cost the same
    };

    double cells(std::size_t block) const {
        return rows_[block / columns_.size()].lines * columns_[block % columns_.size()].lines;
    }
    std::size_t block(std::size_t from, std::size_t to) const {
        return std::min(from, to) * columns_.size() + std::max(from, to) - rows_.size();
    }
    Step step(std::size_t from, std::size_t to) const {
        const auto at = block(from, to);
        const double had = ties_[at], of = cells(at);
        if (from < to) {
            const double each = std::floor(had / of);
            return {log_times(each + 1) - log_times(each), (each + 1) * of - had};
        }
        if (had <= 0) return {};
        const double each = std::floor((had - 1) / of);
        return {log_times(each) - log_times(each + 1), had - each * of};
    }
    /// Lays out ties on the shortest way and says how many.
    double add() {
        const auto n = rows_.size() + columns_.size();
        std::vector<double> length(n, endless);
        std::vector<std::size_t> before(n, n);
        std::vector<bool> waits(n, false);
        std::deque<std::size_t> queue;
        for (std::size_t row = 0; row < rows_.size(); ++row)
            if (left_[row] > 0) length[row] = 0, waits[row] = true, queue.push_back(row);
        while (!queue.empty()) {
            auto from = queue.front();
            queue.pop_front();
            waits[from] = false;
            const bool is_row = from < rows_.size();
            for (auto to = is_row ? rows_.size() : 0, end = is_row ? n : rows_.size(); to < end; ++to) {
                double reached = length[from] + step(from, to).cost;
                if (reached >= length[to] - hardly) continue;
                length[to] = reached;
                before[to] = from;
                if (!waits[to]) waits[to] = true, queue.push_back(to);
            }
        }
        auto last = n;
        for (auto column = rows_.size(); column < n; ++column)
            if (left_[column] > 0 && (last == n || length[column] < length[last] - hardly)) last = column;
        auto first = last;
        double ties = left_[last];
        for (; before[first] < n; first = before[first]) ties = std::min(ties, step(before[first], first).ties);
        ties = std::min(ties, left_[first]);
        for (auto at = last; at != first; at = before[at])
            ties_[block(before[at], at)] += before[at] < at ? ties : -ties;
        left_[first] -= ties, left_[last] -= ties;
        return ties;
    }

    std::vector<Kind> rows_, columns_;
    std::vector<double> ties_;  // by block
    std::vector<double> left_;  // ties still to lay out, by kind of row and then by kind of column
};

struct Sums {
    std::vector<double> rows, columns;
};

Sums sums_of(const Incidence& matrix) {
    Sums sums;
    for (std::size_t row = 0; row < matrix.rows(); ++row) sums.rows.push_back(matrix.row_sum(row));
    for (std::size_t column = 0; column < matrix.columns(); ++column) sums.columns.push_back(matrix.column_sum(column));
    return sums;
}

double most_entropy(const Sums& sums, double total, Amounts amounts) {
    if (amounts == Amounts::any) return entropy(sums.rows, total) + entropy(sums.columns, total);
    return EvenFlow(kinds_of(sums.rows), kinds_of(sums.columns)).entropy_of(total);
}

/// The entropy of a matrix of the same sums in which the largest cell that is possible is filled first; of equally
/// large ones, one that leaves nothing over.
double least_entropy(const Sums& sums, double total) {
    std::multiset<double> rows(sums.rows.begin(), sums.rows.end()), columns(sums.columns.begin(), sums.columns.end());
    auto fill = [](std::multiset<double>& among, double most) {
        auto line = among.lower_bound(most - hardly);
        if (*line > most + hardly) line = std::prev(among.end());
        const double left = *line - most;
        among.erase(line);
        if (left > 0) among.insert(left);
    };
    std::vector<double> cells;
    while (!rows.empty() && !columns.empty()) {
        const double most = std::min(*rows.rbegin(), *columns.rbegin());
        if (most <= hardly * total) break;
        cells.push_back(most);
        fill(rows, most);
        fill(columns, most);
    }
    return entropy(cells, total);
}

}  // namespace

std::vector<std::optional<double>> d_prime(const Incidence& matrix, Amounts amounts) {
    std::vector<std::optional<double>> result(matrix.rows());
    std::map<double, double> least_of;  // by sum of a row
    for (std::size_t row = 0; row < matrix.rows(); ++row) {
        double sum = matrix.row_sum(row);
        if (sum <= 0) continue;
        auto first = matrix.values().begin() + static_cast<std::ptrdiff_t>(row * matrix.columns());
        std::vector<double> values(first, first + static_cast<std::ptrdiff_t>(matrix.columns()));
        if (!least_of.contains(sum)) least_of[sum] = amounts == Amounts::whole ? least_divergence(matrix, sum) : 0;
        double least = least_of[sum];
        double most = natural_log(matrix.total() / sum);
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
    const auto sums = sums_of(matrix);
    double most = most_entropy(sums, matrix.total(), amounts);
    double least = std::min(own, least_entropy(sums, matrix.total()));
    if (most - least <= 1e-9) return std::nullopt;
    return clamped((most - own) / (most - least));
}

}  // namespace ecomap
