#include "engine/graph/bipartite/curveball.hpp"

#include "engine/process/progress.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ecomap {
namespace {

constexpr std::size_t trades_a_draw = 5;     // by row, as Strona et al. found to suffice
constexpr std::size_t trades_at_first = 50;  // by row
constexpr std::size_t most_cells = 100'000'000, fewest_draws = 100;
constexpr double rounding = 1e-9;  // differences below this are rounding

AgainstChance among(double observed, const std::vector<double>& drawn) {
    AgainstChance result;
    result.observed = observed;
    result.draws = drawn.size();
    auto count = static_cast<double>(drawn.size());
    double squares = 0, high = 1, low = 1;
    for (double value : drawn) result.mean += value / count;
    for (double value : drawn) {
        squares += (value - result.mean) * (value - result.mean);
        high += value >= observed - rounding;
        low += value <= observed + rounding;
    }
    result.deviation = std::sqrt(squares / (count - 1));
    if (result.deviation > rounding) result.z = (observed - result.mean) / result.deviation;
    result.p_high = high / (count + 1);
    result.p_low = low / (count + 1);
    return result;
}

}  // namespace

Curveball::Curveball(const Incidence& matrix, std::uint64_t seed)
    : rows_(matrix.rows()), columns_(matrix.columns()), filled_(rows_), values_(rows_), random_(seed) {
    for (std::size_t row = 0; row < rows_; ++row)
        for (std::size_t column = 0; column < columns_; ++column)
            if (matrix.is_filled(row, column)) {
                filled_[row].push_back(column);
                values_[row].push_back(matrix.at(row, column));
            }
    trade(trades_at_first * rows_);
}

void Curveball::trade(std::size_t times) {
    for (std::size_t i = 0; rows_ > 1 && i < times; ++i) trade();
}

void Curveball::trade() {
    auto one = random_.below(static_cast<std::uint32_t>(rows_));
    auto other = random_.below(static_cast<std::uint32_t>(rows_ - 1));
    if (other >= one) ++other;
    auto &a = filled_[one], &b = filled_[other];
    both_.clear(), pot_.clear();
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both_));
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(pot_));
    random_.shuffle(pot_);
    auto middle = pot_.begin() + static_cast<std::ptrdiff_t>(a.size() - both_.size());
    auto refill = [&](std::vector<std::size_t>& row, auto from, auto to) {
        row.assign(both_.begin(), both_.end());
        row.insert(row.end(), from, to);
        std::sort(row.begin(), row.end());
    };
    refill(a, pot_.begin(), middle);
    refill(b, middle, pot_.end());
}

Incidence Curveball::draw() {
    trade(trades_a_draw * rows_);
    std::vector<double> values(rows_ * columns_, 0);
    for (std::size_t row = 0; row < rows_; ++row) {
        random_.shuffle(values_[row]);
        for (std::size_t i = 0; i < filled_[row].size(); ++i)
            values[row * columns_ + filled_[row][i]] = values_[row][i];
    }
    return {rows_, columns_, std::move(values)};
}

std::size_t draws_of(const Incidence& matrix, std::size_t asked) {
    const auto cells = std::max<std::size_t>(matrix.values().size(), 1);
    return std::min(asked, std::max(fewest_draws, most_cells / cells));
}

std::vector<std::optional<AgainstChance>> against_chance(const Incidence& matrix,
                                                         const std::function<Measured(const Incidence&)>& measures,
                                                         std::size_t draws, std::uint64_t seed) {
    auto observed = measures(matrix);
    std::vector<std::vector<double>> drawn(observed.size());
    Curveball chance(matrix, seed);
    Progress progress(draws);
    for (std::size_t i = 0; i < draws; ++i) {
        auto values = measures(chance.draw());
        for (std::size_t k = 0; k < drawn.size(); ++k)
            if (values[k]) drawn[k].push_back(*values[k]);
        progress.step();
    }
    std::vector<std::optional<AgainstChance>> result(observed.size());
    for (std::size_t k = 0; k < drawn.size(); ++k)
        if (observed[k] && drawn[k].size() > 1) result[k] = among(*observed[k], drawn[k]);
    return result;
}

}  // namespace ecomap
