#include "engine/graph/bipartite/curveball.hpp"

#include "engine/graph/bipartite/nestedness.hpp"
#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Measured nodf_of(const Incidence& matrix) { return {nodf(matrix).all, c_score(matrix)}; }

}  // namespace

TEST_CASE("a draw keeps how much each row and each column has") {
    for (const auto& matrix : incidences(60)) {
        Curveball chance(matrix, 3);
        for (int i = 0; i < 5; ++i) {
            auto drawn = chance.draw();
            CAPTURE(describe(matrix));
            REQUIRE(drawn.rows() == matrix.rows());
            REQUIRE(drawn.columns() == matrix.columns());
            for (std::size_t row = 0; row < matrix.rows(); ++row) {
                REQUIRE(drawn.row_degree(row) == matrix.row_degree(row));
                REQUIRE(drawn.row_sum(row) == matrix.row_sum(row));
            }
            for (std::size_t column = 0; column < matrix.columns(); ++column)
                REQUIRE(drawn.column_degree(column) == matrix.column_degree(column));
        }
    }
}

TEST_CASE("every matrix of the same sums is drawn about as often") {
    // Three rows and columns of one each: the six permutations.
    Curveball chance(digits({"100", "010", "001"}), 1);
    std::map<std::string, int> seen;
    for (int i = 0; i < 6000; ++i) ++seen[describe(chance.draw())];
    REQUIRE(seen.size() == 6);
    for (const auto& [name, count] : seen) {
        CAPTURE(name);
        CHECK(std::abs(count - 1000) < 150);
    }
}

TEST_CASE("the same seed draws the same") {
    Curveball one(women_and_events(), 5), other(women_and_events(), 5), third(women_and_events(), 6);
    auto drawn = one.draw();
    CHECK(drawn == other.draw());
    CHECK_FALSE(drawn == third.draw());
    CHECK_FALSE(drawn == one.draw());
}

TEST_CASE("a matrix that exists in one way only has no z, and every draw is as high and as low") {
    auto found = against_chance(digits({"111", "110", "100"}), nodf_of, 50, 1)[0];
    REQUIRE(found);
    CHECK(found->observed == Approx(100));
    CHECK(found->mean == Approx(100));
    CHECK_FALSE(found->z);
    CHECK(found->p_high == 1);
    CHECK(found->p_low == 1);
}

TEST_CASE("z and p come from the draws and are never 0") {
    auto found = against_chance(women_and_events(), nodf_of, 99, 1)[0];
    REQUIRE(found);
    CHECK(found->draws == 99);
    CHECK(found->observed == Approx(48.5812).margin(5e-5));
    CHECK(found->z.value() == Approx((found->observed - found->mean) / found->deviation));
    CHECK(found->p_high >= 0.01);
    CHECK(found->p_low >= 0.01);
    CHECK(found->p_high + found->p_low >= 1);
}

TEST_CASE("there is nothing to hold against chance without a measure, or with a single draw") {
    CHECK_FALSE(against_chance(digits({"0"}), nodf_of, 10, 1)[0]);
    CHECK_FALSE(against_chance(women_and_events(), nodf_of, 1, 1)[0]);
    CHECK_FALSE(against_chance({}, nodf_of, 10, 1)[0]);
}

TEST_CASE("of a large matrix fewer draws are made, but never fewer than a hundred") {
    auto of_size = [](std::size_t rows, std::size_t columns) {
        return Incidence(rows, columns, std::vector<double>(rows * columns, 0));
    };
    CHECK(draws_of({}, 1000) == 1000);
    CHECK(draws_of(women_and_events(), 1000) == 1000);
    CHECK(draws_of(of_size(1000, 100), 1000) == 1000);
    CHECK(draws_of(of_size(1000, 200), 1000) == 500);
    CHECK(draws_of(of_size(1000, 200), 20) == 20);
    CHECK(draws_of(of_size(2000, 1000), 1000) == 100);
}
