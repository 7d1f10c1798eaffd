#include "engine/analysis/certainty/beyond_doubt.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ecomap;

namespace {

/// The share of all cases with a count in `from`..`to` of `draws`, each first with 0.9: term by term, by logarithms.
double chance(std::size_t from, std::size_t to, std::size_t draws) {
    double sum = 0;
    for (auto count = from; count <= to; ++count) {
        const auto k = static_cast<double>(count), n = static_cast<double>(draws);
        sum += std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(0.9) +
                        (n - k) * std::log(0.1));
    }
    return sum;
}

}  // namespace

TEST_CASE("nine of ten is often enough, to the draw", "[certainty]") {
    CHECK(is_often_enough(9, 10));
    CHECK(is_often_enough(90, 100));
    CHECK_FALSE(is_often_enough(89, 100));
    CHECK_FALSE(is_often_enough(899, 1000));
    CHECK(is_often_enough(5, 5));
    CHECK_FALSE(is_often_enough(4, 5));
}

TEST_CASE("what is always first is beyond doubt after 66 draws, 0.9^66 being less than a thousandth", "[certainty]") {
    CHECK_FALSE(is_beyond_doubt(65, 65));
    CHECK(is_beyond_doubt(66, 66));
    CHECK_FALSE(is_beyond_doubt(2, 2));
    CHECK(is_beyond_doubt(0, 4));  // 0.1^4
    CHECK_FALSE(is_beyond_doubt(0, 2));
}

TEST_CASE("a hundred draws: 99 and more hold, 79 and fewer do not, between them nothing is clear", "[certainty]") {
    for (std::size_t first = 0; first <= 100; ++first) {
        CAPTURE(first);
        CHECK(is_beyond_doubt(first, 100) == (first >= 99 || first <= 79));
    }
}

TEST_CASE("the rule is that of the binomial distribution, term by term", "[certainty]") {
    for (std::size_t draws : {1U, 7U, 50U, 100U, 200U, 400U, 800U, 5000U})
        for (std::size_t first = 0; first <= draws; first += 1 + draws / 200) {
            const auto tail = is_often_enough(first, draws) ? chance(first, draws, draws) : chance(0, first, draws);
            if (std::abs(tail - 0.001) < 1e-9) continue;  // to be told apart by logarithms
            CAPTURE(draws, first);
            CHECK(is_beyond_doubt(first, draws) == (tail < 0.001));
        }
}

TEST_CASE("at the border itself drawing goes on nearly always", "[certainty]") {
    for (std::size_t draws : {100U, 200U, 400U, 800U}) {
        double stops = 0;
        for (std::size_t first = 0; first <= draws; ++first)
            if (is_beyond_doubt(first, draws)) stops += chance(first, first, draws);
        CHECK(stops < 0.002);
    }
}
