#include "engine/graph/logarithm.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <random>

using namespace ecomap;

// Right to the last digit, as 60 decimal digits have it.
TEST_CASE("logarithms and powers are right to the last digit") {
    CHECK(natural_log(1) == 0);
    CHECK(natural_log(3) == 0x1.193ea7aad030bp+0);
    CHECK(natural_log(10) == 0x1.26bb1bbb55516p+1);
    CHECK(natural_log(0.1) == -0x1.26bb1bbb55515p+1);
    CHECK(natural_log(1 + std::ldexp(1, -52)) == 0x1.fffffffffffffp-53);
    CHECK(natural_log(0x1.6a09e667f3bcdp-1) == -0x1.62e42fefa39eep-2);
    CHECK(natural_log(0x1.6a09e667f3bcdp+0) == 0x1.62e42fefa39f0p-2);
    CHECK(natural_log(1e-300) == -0x1.5963447f87fb5p+9);
    CHECK(natural_log(123456.789) == 0x1.77281cad8a844p+3);
    CHECK(exponential(0) == 1);
    CHECK(exponential(3) == 0x1.415e5bf6fb106p+4);
    CHECK(exponential(10) == 0x1.5829dcf950560p+14);
    CHECK(exponential(0.1) == 0x1.1aec7b35a00d4p+0);
    CHECK(power(0.3, 2.5) == 0x1.93d32bceafc29p-5);
    CHECK(power(7, 1. / 3) == 0x1.e9b5dba58189dp+0);
    CHECK(power(0.7, 2) == 0.7 * 0.7);
    CHECK(power(0.3, -1) == 1 / 0.3);
}

TEST_CASE("those of the library differ by one in the last digit, and seldom") {
    std::mt19937_64 random(1);
    const auto number = [&] { return std::ldexp(static_cast<double>(random() >> 11), -53); };
    int differ = 0;
    const auto compare = [&](double ours, double theirs) {
        if (ours == theirs) return;
        ++differ;
        CHECK((std::nextafter(ours, theirs) == theirs));
    };
    for (int i = 0; i < 20'000; ++i) {
        const double value = std::ldexp(number() + .5, static_cast<int>(random() % 80) - 40);
        const double exponent = 40 * number() - 20;
        compare(natural_log(value), std::log(value));
        compare(exponential(exponent), std::exp(exponent));
        compare(power(value, exponent / 10), std::pow(value, exponent / 10));
    }
    CHECK(differ < 1000);
}

TEST_CASE("at the ends they are what mathematics has there") {
    constexpr auto infinity = std::numeric_limits<double>::infinity();
    CHECK(natural_log(0) == -infinity);
    CHECK(natural_log(infinity) == infinity);
    CHECK(std::isnan(natural_log(-1)));
    CHECK(exponential(-infinity) == 0);
    CHECK(exponential(710.5) == infinity);
    CHECK(exponential(-745) == std::numeric_limits<double>::denorm_min());
    CHECK(power(0, 0) == 1);
    CHECK(power(0, 2) == 0);
    CHECK(power(0, -1) == infinity);
    CHECK(std::isnan(power(-1, .5)));
}
