#include "engine/graph/bipartite/nestedness.hpp"

#include "engine/graph/bipartite/lines.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <numeric>
#include <vector>

namespace ecomap {
namespace {

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

/// In how many of the lines seen so far is a place filled?
class SeenTies {
public:
    explicit SeenTies(const Lines& places) : count_(places.size(), 0) {}
    void add(const FilledCell& cell) { ++count_[cell.at]; }
    std::uint64_t before(const FilledCell& cell) const { return count_[cell.at]; }

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
                                             [](const FilledCell& cell) { return cell.value; });
            std::sort(first, last, std::greater<>());
        }
    }
    void add(const FilledCell& cell) {
        const auto size = starts_[cell.at + 1] - starts_[cell.at];
        for (auto i = greater(cell) + 1; i <= size; i += i & (~i + 1)) ++count_[starts_[cell.at] + cell.at + i];
    }
    std::uint64_t before(const FilledCell& cell) const {
        std::uint64_t sum = 0;
        for (auto i = greater(cell); i > 0; i &= i - 1) sum += count_[starts_[cell.at] + cell.at + i];
        return sum;
    }

private:
    /// How many values of the place are greater; equal values stand for one place in the tree, the first of them.
    std::size_t greater(const FilledCell& cell) const {
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
            for (const FilledCell& cell : lines[*next]) shared += seen.before(cell);
        pairs.sum += 100 * static_cast<double>(shared) / static_cast<double>(breadth);
        for (auto at = first; at != next; ++at)
            for (const FilledCell& cell : lines[*at]) seen.add(cell);
    }
    return pairs;
}

template <class Seen>
Nestedness nestedness(const BothWays& lines) {
    const auto rows = nested_pairs<Seen>(lines.rows, lines.columns);
    const auto columns = nested_pairs<Seen>(lines.columns, lines.rows);
    return {rows.mean(), columns.mean(), Pairs{rows.sum + columns.sum, rows.count + columns.count}.mean()};
}

/// Σ k² over lines.
std::uint64_t squared(const Lines& lines) {
    std::uint64_t sum = 0;
    for (std::size_t line = 0; line < lines.size(); ++line) sum += lines[line].size() * lines[line].size();
    return sum;
}

// Over pairs of rows, (k_i - S)(k_j - S) is k_i k_j - (k_i + k_j) S + S², and each of the three has a sum of its own:
// S² is S and two for each pair of the S columns, which makes a square of the two rows.
std::optional<double> c_score(const BothWays& lines) {
    const std::uint64_t filled = lines.rows.starts().back();
    std::uint64_t shared = 0, shared_breadth = 0;
    for (std::size_t column = 0; column < lines.columns.size(); ++column) {
        const auto rows = lines.columns[column].size();
        shared += rows * (rows - 1) / 2;
        for (const FilledCell& cell : lines.columns[column]) shared_breadth += (rows - 1) * lines.rows[cell.at].size();
    }
    const auto breadth_products = (filled * filled - squared(lines.rows)) / 2;
    const auto sum = breadth_products + shared + 2 * squares(lines) - shared_breadth;
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
