#include "engine/graph/logarithm.hpp"

#include <array>
#include <cmath>
#include <limits>

namespace ecomap {
namespace {

/// A number as an unrounded sum, `low` being less than half of the last digit of `high` (Dekker 1971).
struct Twice {
    double high = 0, low = 0;
};

Twice sum_of_falling(double greater, double smaller) {
    const double sum = greater + smaller;
    return {sum, smaller - (sum - greater)};
}

Twice sum(double a, double b) {
    const double all = a + b, of_b = all - a;
    return {all, (a - (all - of_b)) + (b - of_b)};
}

Twice sum(Twice a, Twice b) {
    const auto high = sum(a.high, b.high), low = sum(a.low, b.low);
    const auto both = sum_of_falling(high.high, high.low + low.high);
    return sum_of_falling(both.high, both.low + low.low);
}

/// In two halves whose products are exact.
Twice halves(double number) {
    const double shifted = 134'217'729.0 * number, high = shifted - (shifted - number);
    return {high, number - high};
}

Twice product(double a, double b) {
    const double all = a * b;
    const auto x = halves(a), y = halves(b);
    return {all, ((x.high * y.high - all) + x.high * y.low + x.low * y.high) + x.low * y.low};
}

Twice product(Twice a, Twice b) {
    const auto high = product(a.high, b.high);
    return sum_of_falling(high.high, high.low + (a.high * b.low + a.low * b.high));
}

Twice quotient(double a, Twice b) {
    const double first = a / b.high;
    const auto taken = product(first, b.high);
    return sum_of_falling(first, (((a - taken.high) - taken.low) - first * b.low) / b.high);
}

constexpr Twice log_2{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
constexpr Twice third{0x1.5555555555555p-2, 0x1.5555555555555p-56};
constexpr Twice sixth{0x1.5555555555555p-3, 0x1.5555555555555p-57};
constexpr int steps = 32;  // of the tables, between a number and its double

/// log of j / 32 by 2 artanh of (j - 32) / (j + 32): for the numbers from √½ to √2.
std::array<Twice, 48> make_logs() {
    std::array<Twice, 48> logs{};
    for (int j = 22; j < 48; ++j) {
        const auto ratio = quotient(j - steps, {static_cast<double>(j + steps), 0});
        const auto square = product(ratio, ratio);
        auto power = ratio, all = Twice{};
        for (int odd = 1; odd < 50; odd += 2, power = product(power, square))
            all = sum(all, product(power, quotient(2, {static_cast<double>(odd), 0})));
        logs[static_cast<std::size_t>(j)] = all;
    }
    return logs;
}

/// 2 to the j / 32, by the exponential series.
std::array<Twice, steps> make_roots() {
    std::array<Twice, steps> roots{};
    for (int j = 0; j < steps; ++j) {
        const auto of = product(log_2, {static_cast<double>(j) / steps, 0});
        auto term = Twice{1, 0}, all = term;
        for (int n = 1; n < 30; ++n) {
            term = product(product(term, of), quotient(1, {static_cast<double>(n), 0}));
            all = sum(all, term);
        }
        roots[static_cast<std::size_t>(j)] = all;
    }
    return roots;
}

/// Of a finite number above 0: 2^e · c · (1 + what is left), with c of the table.
Twice log_of(double value) {
    static const auto logs = make_logs();
    int exponent = 0;
    double part = std::frexp(value, &exponent);
    if (part < 0.70710678118654752) part *= 2, --exponent;
    const auto place = static_cast<int>(std::floor(part * steps + .5));
    const double near = static_cast<double>(place) / steps;
    const auto s = quotient(part - near, sum(part, near));
    const double z = s.high * s.high;
    const auto series = sum(third, {z * (1. / 5 + z * (1. / 7 + z * (1. / 9 + z / 11))), 0});
    const auto rest = sum(s, product(product(s, product(s, s)), series));
    const auto known = sum(product({static_cast<double>(exponent), 0}, log_2), logs[static_cast<std::size_t>(place)]);
    return sum(known, {2 * rest.high, 2 * rest.low});
}

double exp_of(Twice value) {
    static const auto roots = make_roots();
    if (value.high > 710) return std::numeric_limits<double>::infinity();
    if (value.high < -746) return 0;
    const double count = std::floor(value.high * (steps / log_2.high) + .5);
    const auto taken = product({count, 0}, {log_2.high / steps, log_2.low / steps});
    const auto r = sum(value, {-taken.high, -taken.low}), square = product(r, r);
    const double x = r.high, fourth = x * x * x * x;
    const double tail =
        fourth * (1. / 24 + x * (1. / 120 + x * (1. / 720 + x * (1. / 5040 + x * (1. / 40320 + x / 362880)))));
    const auto cubic = sum(product(product(square, r), sixth), {tail, 0});
    const auto series = sum({1, 0}, sum(r, sum({square.high / 2, square.low / 2}, cubic)));
    const auto whole = static_cast<int>(std::floor(count / steps));
    const auto all = product(roots[static_cast<std::size_t>(count - steps * whole)], series);
    return std::ldexp(all.high + all.low, whole);
}

}  // namespace

double natural_log(double value) {
    if (value == 0) return -std::numeric_limits<double>::infinity();
    if (!(value > 0)) return std::numeric_limits<double>::quiet_NaN();
    if (std::isinf(value)) return value;
    const auto log = log_of(value);
    return log.high + log.low;
}

double exponential(double value) { return std::isnan(value) ? value : exp_of({value, 0}); }

double power(double base, double exponent) {
    if (exponent == 0 || base == 1) return 1;
    if (base == 0) return exponent > 0 ? 0 : std::numeric_limits<double>::infinity();
    if (!(base > 0)) return std::numeric_limits<double>::quiet_NaN();
    if (std::isinf(base)) return exponent > 0 ? base : 0;
    return exp_of(product(log_of(base), {exponent, 0}));
}

}  // namespace ecomap
