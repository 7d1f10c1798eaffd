#include "engine/graph/community/agreement.hpp"

#include "engine/graph/logarithm.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>
#include <vector>

namespace ecomap {
namespace {

/// How often each value occurs, ascending: which value it was does not matter.
template <class Value>
std::vector<double> counts_of(std::vector<Value> values) {
    std::sort(values.begin(), values.end());
    std::vector<double> counts;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i == 0 || values[i] != values[i - 1]) counts.push_back(0);
        ++counts.back();
    }
    std::sort(counts.begin(), counts.end());
    return counts;
}

/// Sizes of the groups of both and of what their groups share.
struct Sizes {
    std::vector<double> a, b, shared;
};

Sizes sizes_of(Partition a, Partition b) {
    assert(a.size() == b.size());
    std::vector<std::pair<std::uint32_t, std::uint32_t>> both;
    both.reserve(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) both.emplace_back(a[i], b[i]);
    return {counts_of(std::vector(a.begin(), a.end())), counts_of(std::vector(b.begin(), b.end())),
            counts_of(std::move(both))};
}

double pairs(double things) { return things * (things - 1) / 2; }

double pairs_within(const std::vector<double>& sizes) {
    double sum = 0;
    for (double size : sizes) sum += pairs(size);
    return sum;
}

double entropy(const std::vector<double>& sizes, double all) {
    double sum = 0;
    for (double size : sizes) sum += size / all * natural_log(all / size);
    return sum;
}

}  // namespace

std::optional<double> adjusted_rand(Partition a, Partition b) {
    if (a.empty()) return {};
    auto sizes = sizes_of(a, b);
    double of_a = pairs_within(sizes.a), of_b = pairs_within(sizes.b), all = pairs(static_cast<double>(a.size()));
    double by_chance = all > 0 ? of_a * of_b / all : 0;
    double most = (of_a + of_b) / 2;
    if (most == by_chance) return 1;  // only when both are all in one group, or both each in its own
    return (pairs_within(sizes.shared) - by_chance) / (most - by_chance);
}

std::optional<double> mutual_information(Partition a, Partition b) {
    if (a.empty()) return {};
    auto sizes = sizes_of(a, b);
    auto all = static_cast<double>(a.size());
    double of_a = entropy(sizes.a, all), of_b = entropy(sizes.b, all);
    if (of_a + of_b == 0) return 1;
    double shared = of_a + of_b - entropy(sizes.shared, all);
    return std::clamp(2 * shared / (of_a + of_b), 0.0, 1.0);
}

}  // namespace ecomap
