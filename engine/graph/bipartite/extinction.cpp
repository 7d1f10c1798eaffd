#include "engine/graph/bipartite/extinction.hpp"

#include "engine/graph/random.hpp"
#include "engine/process/progress.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>

namespace ecomap {
namespace {

/// How many rows keep each column.
std::vector<std::size_t> keepers_by_column(const Keepers& keepers) {
    std::vector<std::size_t> count(keepers.columns);
    for (const auto& row : keepers.rows)
        for (auto column : row) ++count[column];
    return count;
}

/// A waiting row: the one that kills most first, of equals the one that keeps most, of equals the first.
struct WorstFirst {
    std::size_t kills = 0, keeps = 0;
    std::uint32_t row = 0;
    bool operator<(const WorstFirst& other) const {
        return std::tie(other.kills, other.keeps, row) < std::tie(kills, keeps, other.row);
    }
};

/// Of at least one value, in which order they stand is changed.
template <class Value>
Value nearest_rank(std::vector<Value>& values, double quantile) {
    assert(quantile >= 0 && quantile <= 1);
    auto rank = std::ceil(quantile * static_cast<double>(values.size()));
    auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max(rank, 1.0)) - 1;
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

std::size_t living_columns(const Keepers& keepers) {
    const auto count = keepers_by_column(keepers);
    return static_cast<std::size_t>(std::count_if(count.begin(), count.end(), [](auto n) { return n > 0; }));
}

LeavingOrder by_position(std::size_t rows) {
    LeavingOrder order(rows);
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    return order;
}

}  // namespace

std::vector<std::size_t> surviving_columns(const Keepers& keepers, std::span<const std::uint32_t> order) {
    assert(order.size() == keepers.rows.size());
    auto left = keepers_by_column(keepers);
    auto alive = living_columns(keepers);
    std::vector<std::size_t> curve{alive};
    for (auto row : order) {
        for (auto column : keepers.rows[row])
            if (--left[column] == 0) --alive;
        curve.push_back(alive);
    }
    return curve;
}

std::optional<double> robustness_area(std::span<const double> alive) {
    if (alive.size() < 2 || alive.front() <= 0) return std::nullopt;
    double sum = std::accumulate(alive.begin(), alive.end(), 0.0) - (alive.front() + alive.back()) / 2;
    return sum / (static_cast<double>(alive.size() - 1) * alive.front());
}

std::optional<double> robustness_area(std::span<const std::size_t> alive) {
    return robustness_area(std::vector<double>(alive.begin(), alive.end()));
}

std::vector<std::size_t> critical_columns(const Keepers& keepers) {
    auto count = keepers_by_column(keepers);
    std::vector<std::size_t> critical;
    for (const auto& row : keepers.rows)
        critical.push_back(static_cast<std::size_t>(
            std::count_if(row.begin(), row.end(), [&](auto column) { return count[column] == 1; })));
    return critical;
}

std::vector<double> row_degrees(const Keepers& keepers) {
    std::vector<double> degrees;
    for (const auto& row : keepers.rows) degrees.push_back(static_cast<double>(row.size()));
    return degrees;
}

LeavingOrder by_score(std::span<const double> scores, bool highest_first) {
    auto order = by_position(scores.size());
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return highest_first ? scores[a] > scores[b] : scores[a] < scores[b]; });
    return order;
}

// What a row's leaving kills only grows, by one for each column that it is left alone with; each column is left to one
// row once. So the rows stay in order, and only those rows move.
LeavingOrder greedy_worst_order(const Keepers& keepers) {
    auto left = keepers_by_column(keepers);
    std::vector<std::vector<std::uint32_t>> rows_of(keepers.columns);
    for (auto row : by_position(keepers.rows.size()))
        for (auto column : keepers.rows[row]) rows_of[column].push_back(row);
    auto kills = critical_columns(keepers);
    std::vector<bool> gone(keepers.rows.size(), false);
    // A column of a waiting row is alive, since that row is there to keep it.
    auto place = [&](std::uint32_t row) { return WorstFirst{kills[row], keepers.rows[row].size(), row}; };
    std::set<WorstFirst> waiting;
    for (auto row : by_position(keepers.rows.size())) waiting.insert(place(row));
    LeavingOrder order;
    while (!waiting.empty()) {
        const auto worst = waiting.begin()->row;
        waiting.erase(waiting.begin());
        order.push_back(worst);
        gone[worst] = true;
        for (auto column : keepers.rows[worst]) {
            if (--left[column] != 1) continue;
            auto last =
                *std::find_if(rows_of[column].begin(), rows_of[column].end(), [&](auto row) { return !gone[row]; });
            waiting.erase(place(last));
            ++kills[last];
            waiting.insert(place(last));
        }
    }
    return order;
}

std::optional<double> quantile_of(std::vector<double> values, double quantile) {
    if (values.empty()) return std::nullopt;
    return nearest_rank(values, quantile);
}

namespace {

/// By step the columns alive in so many of the draws at most: a column more is dead where, of all draws, so many have
/// lost as many columns by then.
std::vector<double> alive_at(double quantile, std::vector<std::vector<std::uint32_t>>& deaths, std::size_t rows) {
    std::vector<double> alive;
    std::size_t dead = 0;
    std::vector<std::uint32_t> by;
    for (auto& draws : deaths) by.push_back(nearest_rank(draws, quantile));
    for (std::size_t step = 0; step <= rows; ++step) {
        while (dead < by.size() && by[dead] <= step) ++dead;
        alive.push_back(static_cast<double>(by.size() - dead));
    }
    return alive;
}

}  // namespace

RandomExtinction random_extinction(const Keepers& keepers, std::size_t draws, std::uint64_t seed, double low,
                                   double high) {
    RandomExtinction found;
    if (draws == 0) return found;
    const auto columns = living_columns(keepers);
    const auto rows = keepers.rows.size();
    Random random(seed);
    auto order = by_position(rows);
    std::vector<std::vector<std::uint32_t>> deaths(columns);  // of the first, second, … column to die, by draw
    std::vector<std::size_t> died(rows + 1, 0);               // by step, in all draws
    std::vector<double> areas;
    Progress progress(draws);
    for (std::size_t draw = 0; draw < draws; ++draw) {
        random.shuffle(order);
        const auto curve = surviving_columns(keepers, order);
        for (std::size_t step = 1, dead = 0; step <= rows; ++step) {
            died[step] += curve[step - 1] - curve[step];
            for (; dead < columns - curve[step]; ++dead) deaths[dead].push_back(static_cast<std::uint32_t>(step));
        }
        if (auto area = robustness_area(curve)) areas.push_back(*area);
        progress.step();
    }
    std::size_t all = draws * columns;
    for (auto count : died) found.mean.push_back(static_cast<double>(all -= count) / static_cast<double>(draws));
    found.low = alive_at(low, deaths, rows);
    found.high = alive_at(high, deaths, rows);
    found.area = robustness_area(found.mean);
    found.area_low = quantile_of(areas, low);
    found.area_high = quantile_of(areas, high);
    return found;
}

}  // namespace ecomap
