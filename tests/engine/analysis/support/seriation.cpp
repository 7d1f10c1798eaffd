#include "engine/analysis/support/seriation.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace ecomap;

namespace {

using Order = std::vector<std::size_t>;

/// Similarity of things that stand at these places on a line: the nearer, the more alike.
std::vector<double> on_a_line(const std::vector<double>& places) {
    std::vector<double> similarity;
    for (double a : places)
        for (double b : places) similarity.push_back(1 / (1 + std::abs(a - b)));
    return similarity;
}

}  // namespace

TEST_CASE("none, one and two things keep the order there is") {
    CHECK(seriate({}, 0).empty());
    CHECK(seriate({1}, 1) == Order{0});
    CHECK(seriate({1, 0, 0, 1}, 2) == Order{0, 1});
}

TEST_CASE("things on a line come back in the order of the line") {
    auto order = seriate(on_a_line({3, 1, 4, 1.5, 9, 2.6, 5}), 7);
    if (order.front() > order.back()) std::reverse(order.begin(), order.end());
    CHECK(order == Order{1, 3, 5, 0, 2, 6, 4});
}

TEST_CASE("two groups stand apart, each together") {
    std::vector<double> similarity(36);
    for (std::size_t i = 0; i < 6; ++i)
        for (std::size_t j = 0; j < 6; ++j) similarity[i * 6 + j] = i % 2 == j % 2 ? 0.9 : 0.1;
    auto order = seriate(similarity, 6);
    for (std::size_t i = 0; i < 6; ++i) CHECK(order[i] % 2 == (i < 3 ? order[0] % 2 : 1 - order[0] % 2));
}

TEST_CASE("every thing stands once, whatever the similarities, also when all are equal") {
    test::Random random(7);
    for (std::size_t count : {3u, 10u, 40u}) {
        std::vector<double> similarity(count * count), equal(count * count, 0.0);
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t j = 0; j < i; ++j)
                similarity[i * count + j] = similarity[j * count + i] = static_cast<double>(random.below(10)) / 10;
        for (const auto& numbers : {similarity, equal}) {
            auto order = seriate(numbers, count);
            CHECK(order == seriate(numbers, count));
            std::sort(order.begin(), order.end());
            for (std::size_t i = 0; i < count; ++i) CHECK(order[i] == i);
        }
    }
}
