#include "engine/analysis/certainty/beyond_doubt.hpp"

namespace ecomap {
namespace {

constexpr double odds = 9;           // to one, that it is first, at the border
constexpr double doubt = 1. / 1000;  // of the cases

double as_double(std::size_t count) { return static_cast<double>(count); }

/// How likely each number of draws is in which it is first, by the likeliest: what the two tails weigh.
struct Tails {
    double up_to = 0, from = 0, all = 0;  // `first` and fewer; `first` and more
};

Tails tails(std::size_t first, std::size_t draws) {
    Tails found;
    const auto likeliest = draws * 9 / 10;
    const auto add = [&](std::size_t count, double weight) {
        found.all += weight;
        if (count <= first) found.up_to += weight;
        if (count >= first) found.from += weight;
    };
    double weight = 1;
    for (auto count = likeliest;; --count) {
        add(count, weight);
        if (count == 0) break;
        weight *= as_double(count) / (as_double(draws - count + 1) * odds);
    }
    weight = 1;
    for (auto count = likeliest; count < draws; ++count) {
        weight *= as_double(draws - count) * odds / as_double(count + 1);
        add(count + 1, weight);
    }
    return found;
}

}  // namespace

bool is_often_enough(std::size_t first, std::size_t draws) { return first * 10 >= draws * 9; }

bool is_beyond_doubt(std::size_t first, std::size_t draws) {
    const auto found = tails(first, draws);
    return (is_often_enough(first, draws) ? found.from : found.up_to) < doubt * found.all;
}

}  // namespace ecomap
