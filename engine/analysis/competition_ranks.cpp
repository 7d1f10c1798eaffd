#include "engine/analysis/competition_ranks.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace ecomap {

long long comparable(const std::optional<double>& value) {
    return value ? std::llround(*value * 1e9) : std::numeric_limits<long long>::min();
}

std::size_t tied_with(const std::vector<std::size_t>& ranks, std::size_t at) {
    const auto [first, end] = std::equal_range(ranks.begin(), ranks.end(), ranks[at]);
    return static_cast<std::size_t>(end - first) - 1;
}

std::vector<std::size_t> competition_ranks(std::span<const std::optional<double>> values) {
    std::vector<long long> in_order;
    for (const auto& value : values) in_order.push_back(comparable(value));
    std::sort(in_order.begin(), in_order.end(), std::greater<>());
    std::vector<std::size_t> ranks;
    for (const auto& value : values) {
        const auto first = std::lower_bound(in_order.begin(), in_order.end(), comparable(value), std::greater<>());
        ranks.push_back(static_cast<std::size_t>(first - in_order.begin()) + 1);
    }
    return ranks;
}

}  // namespace ecomap
