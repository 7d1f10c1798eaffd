#include "engine/graph/nestedness.hpp"

#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

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
