#include "engine/analysis/support/seriation.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace ecomap {
namespace {

using Cluster = std::vector<std::size_t>;

/// The two clusters with the largest mean similarity; the first of equal ones.
struct Closest {
    std::size_t first = 0, second = 0;
};

Closest closest(const std::vector<std::size_t>& names, const std::vector<double>& mean, std::size_t count) {
    Closest best;
    double most = -1;
    for (std::size_t i = 0; i < names.size(); ++i)
        for (std::size_t j = i + 1; j < names.size(); ++j) {
            double value = mean[names[i] * count + names[j]];
            if (value <= most) continue;
            most = value;
            best = {i, j};
        }
    return best;
}

/// The two, one after the other, turned so that their most similar ends meet.
Cluster joined(Cluster a, Cluster b, const std::vector<double>& similarity, std::size_t count) {
    auto between = [&](std::size_t i, std::size_t j) { return similarity[i * count + j]; };
    std::array<double, 4> ends{between(a.back(), b.front()), between(a.back(), b.back()), between(a.front(), b.front()),
                               between(a.front(), b.back())};
    auto best = std::max_element(ends.begin(), ends.end()) - ends.begin();
    if (best >= 2) std::reverse(a.begin(), a.end());
    if (best == 1 || best == 3) std::reverse(b.begin(), b.end());
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

}  // namespace

std::vector<std::size_t> seriate(const std::vector<double>& similarity, std::size_t count) {
    assert(similarity.size() == count * count);
    if (count == 0) return {};
    // A cluster is named by its smallest member, under which its means stand, while its order grows and turns.
    std::vector<std::size_t> names;
    std::vector<Cluster> orders;
    for (std::size_t i = 0; i < count; ++i) {
        names.push_back(i);
        orders.push_back({i});
    }
    auto mean = similarity;
    while (orders.size() > 1) {
        auto [first, second] = closest(names, mean, count);
        auto a = names[first], b = names[second];
        auto many = static_cast<double>(orders[first].size()), more = static_cast<double>(orders[second].size());
        for (auto c : names) {
            if (c == a || c == b) continue;
            double value = (many * mean[a * count + c] + more * mean[b * count + c]) / (many + more);
            mean[a * count + c] = mean[c * count + a] = value;
        }
        orders[first] = joined(orders[first], orders[second], similarity, count);
        orders.erase(orders.begin() + static_cast<std::ptrdiff_t>(second));
        names.erase(names.begin() + static_cast<std::ptrdiff_t>(second));
    }
    return orders.front();
}

}  // namespace ecomap
