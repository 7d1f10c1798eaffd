// Standard competition ranking, "1224": what is equal shares the best of its ranks, and the next rank counts all
// before. Measured values are equal when they agree to nine decimals, so that rounding breaks no tie.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ecomap {

/// A value as it is compared: in whole billionths, the nearest. What is undefined is below all others. Below 9.2e9.
long long comparable(const std::optional<double>& value);

/// Ranks, from 1, of things that stand in order, the best first; `key` gives what a thing is ranked by. O(n).
template <class Things, class Key>
std::vector<std::size_t> competition_ranks(const Things& in_order, Key key) {
    std::vector<std::size_t> ranks;
    for (std::size_t i = 0; i < in_order.size(); ++i)
        ranks.push_back(i > 0 && key(in_order[i - 1]) == key(in_order[i]) ? ranks.back() : i + 1);
    return ranks;
}

/// How many others share the rank of the thing numbered `at`; `ranks` of things in order. O(log n).
std::size_t tied_with(const std::vector<std::size_t>& ranks, std::size_t at);

/// Ranks, from 1 for the highest, of values in any order; those that are undefined come last. O(n log n).
std::vector<std::size_t> competition_ranks(std::span<const std::optional<double>> values);

}  // namespace ecomap
