#include "engine/graph/bipartite/advantage.hpp"

#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

TEST_CASE("advantage is a column's part of a row over its part of everything") {
    Incidence matrix(3, 3, {10, 0, 5, 5, 5, 0, 0, 10, 5});
    std::vector<double> expected{1.7778, 0, 1.3333, 1.3333, 1.3333, 0, 0, 1.7778, 1.3333};
    auto found = comparative_advantage(matrix);
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(found.values[i].value() == Approx(expected[i]).margin(5e-5));
    CHECK(advantages(matrix) == digits({"101", "110", "011"}));
    CHECK(advantages(matrix, 1.5) == digits({"100", "000", "010"}));
}

TEST_CASE("an advantage of exactly 1 counts, and an empty row or column has none") {
    CHECK(advantages(digits({"12", "24"})) == digits({"11", "11"}));
    auto found = comparative_advantage(digits({"10", "00"}));
    CHECK(found.at(0, 0) == 1.0);
    CHECK_FALSE(found.at(0, 1));
    CHECK_FALSE(found.at(1, 0));
    CHECK(comparative_advantage({}).values.empty());
}

TEST_CASE("columns are near when those who have the one have the other") {
    auto near = proximity(digits({"1110", "1100", "0111", "0010"}));
    CHECK(near.at(0, 1).value() == Approx(2.0 / 3));
    CHECK(near.at(0, 2).value() == Approx(1.0 / 3));
    CHECK(near.at(1, 2).value() == Approx(2.0 / 3));
    CHECK(near.at(1, 3).value() == Approx(1.0 / 3));
    CHECK(near.at(2, 3).value() == Approx(1.0 / 3));
    CHECK(near.at(0, 3) == 0.0);
    CHECK(near.at(1, 1) == 1.0);
    auto empty = proximity(digits({"100"}));
    CHECK(empty.at(0, 1) == 0.0);
    CHECK_FALSE(empty.at(1, 2));
}

TEST_CASE("density is the share of a column's surroundings that a row has") {
    auto matrix = digits({"1110", "1100", "0111", "0010"});
    auto found = relatedness(matrix, proximity(matrix));
    // Around the third column: 1/3 of the first, 2/3 of the second, 1/3 of the fourth; the second row has two of them.
    CHECK(found.at(1, 2).value() == Approx(1.0 / (4.0 / 3)));
    CHECK(found.at(3, 3).value() == Approx(0.5));
    auto alone = digits({"10", "01"});
    CHECK_FALSE(relatedness(alone, proximity(alone)).at(0, 1));
}

TEST_CASE("proximity and density are shares, and proximity is the same both ways") {
    for (const auto& matrix : incidences(100)) {
        auto near = proximity(matrix);
        for (std::size_t i = 0; i < matrix.columns(); ++i)
            for (std::size_t j = 0; j < matrix.columns(); ++j) REQUIRE(alike(near.at(i, j), near.at(j, i)));
        for (const auto& value : relatedness(matrix, near).values)
            REQUIRE((!value || (*value >= 0 && *value <= 1 + 1e-9)));
    }
}
