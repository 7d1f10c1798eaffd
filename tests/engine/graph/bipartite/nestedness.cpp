#include "engine/graph/bipartite/nestedness.hpp"

#include "engine/graph/bipartite/likeness.hpp"
#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

/// The sums over pairs that the definitions speak of, pair by pair.
struct ByPairs {
    double sum = 0, count = 0;
    std::optional<double> mean() const { return count > 0 ? std::optional(sum / count) : std::nullopt; }
};

ByPairs pairs_of_rows(const Incidence& whole, bool by_value) {
    auto m = without_empty(whole).matrix;
    ByPairs pairs;
    for (std::size_t i = 0; i < m.rows(); ++i)
        for (std::size_t k = i + 1; k < m.rows(); ++k) {
            ++pairs.count;
            if (m.row_degree(i) == m.row_degree(k)) continue;
            auto broad = m.row_degree(i) > m.row_degree(k) ? i : k, narrow = i + k - broad;
            double shared = 0;
            for (std::size_t c = 0; c < m.columns(); ++c)
                if (m.is_filled(narrow, c))
                    shared += by_value ? m.at(broad, c) > m.at(narrow, c) : m.is_filled(broad, c);
            pairs.sum += 100 * shared / static_cast<double>(m.row_degree(narrow));
        }
    return pairs;
}

Nestedness by_pairs(const Incidence& matrix, bool by_value) {
    auto rows = pairs_of_rows(matrix, by_value), columns = pairs_of_rows(transposed(matrix), by_value);
    return {rows.mean(), columns.mean(), ByPairs{rows.sum + columns.sum, rows.count + columns.count}.mean()};
}

std::optional<double> c_score_by_pairs(const Incidence& whole) {
    auto m = without_empty(whole).matrix;
    ByPairs pairs;
    for (std::size_t i = 0; i < m.rows(); ++i)
        for (std::size_t k = i + 1; k < m.rows(); ++k) {
            auto both = shared(m, i, k);
            pairs.sum += static_cast<double>((m.row_degree(i) - both) * (m.row_degree(k) - both));
            ++pairs.count;
        }
    return pairs.mean();
}

/// Many rows and few columns, or the other way round, with values of a few or of many kinds.
Incidence long_incidence(Random& random) {
    std::size_t rows = 1 + random.below(70), columns = 1 + random.below(70);
    auto percent = random.below(60), most = 1 + random.below(9);
    std::vector<double> values;
    for (std::size_t i = 0; i < rows * columns; ++i)
        values.push_back(random.below(100) < percent ? (1 + random.below(most)) / 2.0 : 0);
    return {rows, columns, std::move(values)};
}

void check_against_pairs(const Incidence& matrix) {
    for (bool by_value : {false, true}) {
        auto counted = by_value ? wnodf(matrix) : nodf(matrix), expected = by_pairs(matrix, by_value);
        REQUIRE(alike(counted.rows, expected.rows));
        REQUIRE(alike(counted.columns, expected.columns));
        REQUIRE(alike(counted.all, expected.all));
    }
    REQUIRE(c_score(matrix) == c_score_by_pairs(matrix));
    auto all = nested_measures(matrix);
    REQUIRE(all.nodf.all == nodf(matrix).all);
    REQUIRE(all.wnodf.columns == wnodf(matrix).columns);
    REQUIRE(all.c_score == c_score(matrix));
}

}  // namespace

TEST_CASE("the example of the paper is nested to 53, 63 and 58 per cent") {
    auto found = nodf(nested_example());
    CHECK(found.rows.value() == Approx(53.33).margin(0.005));
    CHECK(found.columns.value() == Approx(63.33).margin(0.005));
    CHECK(found.all.value() == Approx(58.33).margin(0.005));
    CHECK(c_score(nested_example()).value() == Approx(1.5));
}

TEST_CASE("the women and their events are half nested") {
    auto found = nodf(women_and_events());
    CHECK(found.rows.value() == Approx(48.2057).margin(5e-5));
    CHECK(found.columns.value() == Approx(49.2125).margin(5e-5));
    CHECK(found.all.value() == Approx(48.5812).margin(5e-5));
}

TEST_CASE("a triangle is perfectly nested, and rows that are equally broad are not nested at all") {
    auto triangle = nodf(digits({"111", "110", "100"}));
    CHECK(triangle.all.value() == Approx(100));
    CHECK(nodf(digits({"110", "011", "101"})).all == 0.0);
    CHECK(c_score(digits({"111", "110", "100"})) == 0.0);
    CHECK(c_score(digits({"10", "01"})) == 1.0);
}

TEST_CASE("with amounts, a shared column counts only where the broader has more") {
    auto falling = wnodf(digits({"54321", "43210", "32100", "21000", "10000"}));
    CHECK(falling.all.value() == Approx(100));
    auto level = wnodf(digits({"54321", "54320", "54300", "54000", "50000"}));
    CHECK(level.columns.value() == Approx(100));
    CHECK(level.rows == 0.0);
    CHECK(level.all.value() == Approx(50));
    CHECK(wnodf(digits({"51111", "10000", "10000", "10000", "10000"})).all.value() == Approx(40));
}

TEST_CASE("empty rows and columns play no part, and a single row has nothing to be nested in") {
    CHECK(nodf(digits({"1110", "0000", "1100", "1000"})).all.value() == Approx(100));
    CHECK_FALSE(nodf({}).all);
    CHECK_FALSE(nodf(digits({"00", "00"})).all);
    CHECK_FALSE(nodf(digits({"1"})).all);
    auto single = nodf(digits({"11"}));
    CHECK_FALSE(single.rows);
    CHECK(single.columns == 0.0);
    CHECK_FALSE(c_score(digits({"11", "00"})));
}

TEST_CASE("nestedness is free of the order of rows and columns, and that of rows is that of the turned columns") {
    CHECK(is_free_of_order([](const Incidence& m) { return nodf(m).all; }));
    CHECK(is_free_of_order([](const Incidence& m) { return wnodf(m).rows; }));
    CHECK(is_free_of_order([](const Incidence& m) { return c_score(m); }));
    for (const auto& matrix : incidences(100)) {
        REQUIRE(alike(nodf(matrix).rows, nodf(transposed(matrix)).columns));
        REQUIRE(wnodf(matrix).all.value_or(0) <= nodf(matrix).all.value_or(0) + 1e-9);
    }
}

TEST_CASE("counting from the broadest on gives what looking at every pair gives") {
    for (const auto& matrix : incidences(400)) {
        CAPTURE(describe(matrix));
        check_against_pairs(matrix);
    }
    Random random(2008);
    for (int i = 0; i < 60; ++i) check_against_pairs(long_incidence(random));
}
