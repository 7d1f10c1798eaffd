#include "engine/graph/bipartite/nestedness.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <numeric>
#include <span>
#include <vector>

namespace ecomap {
namespace {

struct Cell {
    std::size_t at = 0;  ///< the column of a row's cell, the row of a column's
    double value = 0;
};

/// Filled cells by row or by column, one line after the other in one list: draws are many and lines are short.
class Lines {
public:
    /// `lengths`: how many cells each line will have.
    explicit Lines(const std::vector<std::size_t>& lengths) : starts_(lengths.size() + 1, 0), ends_(lengths.size()) {
        std::partial_sum(lengths.begin(), lengths.end(), starts_.begin() + 1);
        std::copy(starts_.begin(), starts_.end() - 1, ends_.begin());
        cells_.resize(starts_.back());
    }
    void add(std::size_t line, const Cell& cell) { cells_[ends_[line]++] = cell; }
    std::size_t size() const { return ends_.size(); }
    std::span<const Cell> operator[](std::size_t line) const {
        return {cells_.data() + starts_[line], ends_[line] - starts_[line]};
    }
    /// Where the cells of each line begin in a list of all, and the end of the last.
    const std::vector<std::size_t>& starts() const { return starts_; }

private:
    std::vector<std::size_t> starts_, ends_;
    std::vector<Cell> cells_;
};

struct Pairs {
    double sum = 0;
    double count = 0;
    std::optional<double> mean() const { return count > 0 ? std::optional(sum / count) : std::nullopt; }
};

/// Pairs of lines that are not empty.
double pairs_among(const Lines& lines) {
    double n = 0;
    for (std::size_t line = 0; line < lines.size(); ++line) n += !lines[line].empty();
    return n * (n - 1) / 2;
}

struct BothWays {
    Lines rows, columns;
};

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

/// In how many of the lines seen so far is a place filled?
class SeenTies {
public:
    explicit SeenTies(const Lines& places) : count_(places.size(), 0) {}
    void add(const Cell& cell) { ++count_[cell.at]; }
    std::uint64_t before(const Cell& cell) const { return count_[cell.at]; }

private:
    std::vector<std::uint64_t> count_;
};

/// In how many of the lines seen so far has a place a greater value? By place a tree of counts (Fenwick 1994) over the
/// values that occur there, the greatest first.
class SeenValues {
public:
    explicit SeenValues(const Lines& places)
        : starts_(places.starts()), values_(starts_.back()), count_(starts_.back() + places.size(), 0) {
        for (std::size_t place = 0; place < places.size(); ++place) {
            const auto first = values_.begin() + static_cast<std::ptrdiff_t>(starts_[place]);
            const auto last = std::transform(places[place].begin(), places[place].end(), first,
                                             [](const Cell& cell) { return cell.value; });
            std::sort(first, last, std::greater<>());
        }
    }
    void add(const Cell& cell) {
        const auto size = starts_[cell.at + 1] - starts_[cell.at];
        for (auto i = greater(cell) + 1; i <= size; i += i & (~i + 1)) ++count_[starts_[cell.at] + cell.at + i];
    }
    std::uint64_t before(const Cell& cell) const {
        std::uint64_t sum = 0;
        for (auto i = greater(cell); i > 0; i &= i - 1) sum += count_[starts_[cell.at] + cell.at + i];
        return sum;
    }

private:
    /// How many values of the place are greater; equal values stand for one place in the tree, the first of them.
    std::size_t greater(const Cell& cell) const {
        const auto first = values_.begin() + static_cast<std::ptrdiff_t>(starts_[cell.at]);
        const auto last = values_.begin() + static_cast<std::ptrdiff_t>(starts_[cell.at + 1]);
        return static_cast<std::size_t>(std::lower_bound(first, last, cell.value, std::greater<>()) - first);
    }
    std::vector<std::size_t> starts_;   ///< by place
    std::vector<double> values_;        ///< by place, falling
    std::vector<std::uint64_t> count_;  ///< by place, from 1: one more than it has values
};

/// Takes the lines from the broadest on, those of equal breadth at once, and asks of each cell how often it was seen:
/// that is the sum over all broader lines. `places`: the same cells the other way.
template <class Seen>
Pairs nested_pairs(const Lines& lines, const Lines& places) {
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t line) { return lines[line].empty(); });
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return lines[a].size() > lines[b].size(); });
    Seen seen(places);
    Pairs pairs{0, pairs_among(lines)};
    for (auto first = order.begin(), next = first; first != order.end(); first = next) {
        const auto breadth = lines[*first].size();
        std::uint64_t shared = 0;
        for (; next != order.end() && lines[*next].size() == breadth; ++next)
            for (const Cell& cell : lines[*next]) shared += seen.before(cell);
        pairs.sum += 100 * static_cast<double>(shared) / static_cast<double>(breadth);
        for (auto at = first; at != next; ++at)
            for (const Cell& cell : lines[*at]) seen.add(cell);
    }
    return pairs;
}

template <class Seen>
Nestedness nestedness(const BothWays& lines) {
    const auto rows = nested_pairs<Seen>(lines.rows, lines.columns);
    const auto columns = nested_pairs<Seen>(lines.columns, lines.rows);
    return {rows.mean(), columns.mean(), Pairs{rows.sum + columns.sum, rows.count + columns.count}.mean()};
}

/// What count_together() of lines costs whose cells lie in `crossing`.
std::uint64_t cost_of_counting(const Lines& crossing) {
    std::uint64_t cost = 0;
    for (std::size_t line = 0; line < crossing.size(); ++line) cost += crossing[line].size() * crossing[line].size();
    return cost;
}

/// Tells `visit`, for each two of `lines` that share a place, how many they share; each two twice, and each line with
/// itself once.
template <class Visit>
void count_together(const Lines& lines, const Lines& crossing, Visit visit) {
    std::vector<std::uint64_t> count(lines.size(), 0);
    std::vector<std::size_t> met;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (const Cell& cell : lines[line])
            for (const Cell& other : crossing[cell.at])
                if (++count[other.at] == 1) met.push_back(other.at);
        for (auto other : met) {
            visit(count[other]);
            count[other] = 0;
        }
        met.clear();
    }
}

/// The sum over pairs of rows of the square of what they share. That square is how many pairs of columns, either way
/// round and a column with itself too, both rows have: so it can be counted from the columns, where that is less work.
std::uint64_t shared_squares(const BothWays& lines) {
    std::uint64_t sum = 0;
    if (cost_of_counting(lines.rows) < cost_of_counting(lines.columns)) {
        count_together(lines.columns, lines.rows, [&](std::uint64_t rows) { sum += rows * (rows - 1) / 2; });
        return sum;
    }
    count_together(lines.rows, lines.columns, [&](std::uint64_t shared) { sum += shared * shared; });
    return (sum - cost_of_counting(lines.rows)) / 2;
}

// Over pairs of rows, (k_i - S)(k_j - S) is k_i k_j - (k_i + k_j) S + S², and each of the three has a sum of its own.
std::optional<double> c_score(const BothWays& lines) {
    const std::uint64_t filled = lines.rows.starts().back();
    std::uint64_t shared_breadth = 0;
    for (std::size_t column = 0; column < lines.columns.size(); ++column)
        for (const Cell& cell : lines.columns[column])
            shared_breadth += (lines.columns[column].size() - 1) * lines.rows[cell.at].size();
    const auto breadth_products = (filled * filled - cost_of_counting(lines.rows)) / 2;
    const auto sum = breadth_products + shared_squares(lines) - shared_breadth;
    return Pairs{static_cast<double>(sum), pairs_among(lines.rows)}.mean();
}

}  // namespace

Nestedness nodf(const Incidence& matrix) { return nestedness<SeenTies>(both_ways(matrix)); }

Nestedness wnodf(const Incidence& matrix) { return nestedness<SeenValues>(both_ways(matrix)); }

std::optional<double> c_score(const Incidence& matrix) { return c_score(both_ways(matrix)); }

NestedMeasures nested_measures(const Incidence& matrix) {
    const auto lines = both_ways(matrix);
    return {nestedness<SeenTies>(lines), nestedness<SeenValues>(lines), c_score(lines)};
}

}  // namespace ecomap
