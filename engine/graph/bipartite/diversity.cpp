#include "engine/graph/bipartite/diversity.hpp"

#include "engine/graph/logarithm.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>
#include <vector>

namespace ecomap {
namespace {

/// Shares above zero, largest first, so that the order of the amounts cannot change a sum.
std::vector<double> shares(std::span<const double> amounts) {
    assert(std::all_of(amounts.begin(), amounts.end(), [](double amount) { return amount >= 0; }));
    std::vector<double> held;
    for (double amount : amounts)
        if (amount > 0) held.push_back(amount);
    std::sort(held.begin(), held.end(), std::greater<>());
    double sum = std::accumulate(held.begin(), held.end(), 0.0);
    for (auto& share : held) share /= sum;
    return held;
}

}  // namespace

std::size_t holders(std::span<const double> amounts) {
    return static_cast<std::size_t>(
        std::count_if(amounts.begin(), amounts.end(), [](double amount) { return amount > 0; }));
}

std::optional<double> herfindahl(std::span<const double> amounts) {
    auto p = shares(amounts);
    if (p.empty()) return std::nullopt;
    return std::inner_product(p.begin(), p.end(), p.begin(), 0.0);
}

std::optional<double> normalised_herfindahl(std::span<const double> amounts) {
    auto n = static_cast<double>(holders(amounts));
    if (n < 2) return std::nullopt;
    return std::max(0.0, (*herfindahl(amounts) - 1 / n) / (1 - 1 / n));
}

std::optional<double> concentration_ratio(std::span<const double> amounts, std::size_t largest) {
    auto p = shares(amounts);
    if (p.empty()) return std::nullopt;
    if (largest >= p.size()) return 1;
    return std::accumulate(p.begin(), p.begin() + static_cast<std::ptrdiff_t>(largest), 0.0);
}

std::optional<double> gini(std::span<const double> amounts) {
    auto p = shares(amounts);
    if (p.empty()) return std::nullopt;
    // Of sorted shares each is larger than those after it, so the double sum needs one pass.
    auto n = static_cast<double>(p.size());
    double sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i) sum += (n - 1 - 2 * static_cast<double>(i)) * p[i];
    return std::max(0.0, sum / n);
}

std::optional<double> shannon(std::span<const double> amounts) {
    auto p = shares(amounts);
    if (p.empty()) return std::nullopt;
    double sum = 0;
    for (double share : p) sum -= share * natural_log(share);
    return std::max(0.0, sum);
}

std::optional<double> hill_number(std::span<const double> amounts, double order) {
    assert(order >= 0);
    auto p = shares(amounts);
    if (p.empty()) return std::nullopt;
    if (order == 0) return static_cast<double>(p.size());
    if (order == 1) return exponential(*shannon(amounts));
    double sum = 0;
    for (double share : p) sum += power(share, order);
    return power(sum, 1 / (1 - order));
}

std::optional<double> pielou(std::span<const double> amounts) {
    auto n = holders(amounts);
    if (n < 2) return std::nullopt;
    return *shannon(amounts) / natural_log(static_cast<double>(n));
}

std::optional<double> gini_simpson(std::span<const double> amounts) {
    auto concentration = herfindahl(amounts);
    if (!concentration) return std::nullopt;
    return 1 - *concentration;
}

}  // namespace ecomap
