#include "engine/graph/bipartite/likeness.hpp"

#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

TEST_CASE("Evelyn and Theresa met at seven events, Evelyn and Laura at six") {
    auto women = women_and_events();
    auto evelyn = woman("Evelyn"), theresa = woman("Theresa"), laura = woman("Laura");
    CHECK(shared(women, evelyn, theresa) == 7);
    CHECK(shared(women, evelyn, laura) == 6);
    CHECK(shared(transposed(women), 7, 8) == 9);
    CHECK(newman_weight(women, evelyn, theresa) == Approx(1.48688).margin(5e-6));
    CHECK(jaccard(women, evelyn, theresa).value() == Approx(0.777778).margin(5e-7));
    CHECK(jaccard(women, evelyn, laura).value() == Approx(0.666667).margin(5e-7));
    CHECK(sorensen(women, evelyn, laura).value() == Approx(12.0 / 15));
}

TEST_CASE("Bray and Curtis compare amounts") {
    Incidence matrix(2, 3, {6, 7, 4, 10, 0, 6});
    CHECK(bray_curtis(matrix, 0, 1).value() == Approx(0.393939).margin(5e-7));
    CHECK(bray_curtis(matrix, 0, 0) == 0.0);
}

TEST_CASE("two rows without anything have no likeness, and one that has something is unlike them") {
    auto matrix = digits({"000", "000", "010"});
    CHECK_FALSE(jaccard(matrix, 0, 1));
    CHECK_FALSE(sorensen(matrix, 0, 1));
    CHECK_FALSE(bray_curtis(matrix, 0, 1));
    CHECK(jaccard(matrix, 0, 2) == 0.0);
    CHECK(bray_curtis(matrix, 0, 2) == 1.0);
    CHECK(newman_weight(matrix, 0, 2) == 0);
}

TEST_CASE("on ties alone Bray and Curtis are Sørensen turned round, and Jaccard follows from it") {
    for (const auto& example : incidences()) {
        auto matrix = binary(example);
        CAPTURE(describe(matrix));
        for (std::size_t i = 0; i < matrix.rows(); ++i)
            for (std::size_t k = 0; k < matrix.rows(); ++k) {
                auto dice = sorensen(matrix, i, k);
                REQUIRE(alike(bray_curtis(matrix, i, k), dice ? std::optional(1 - *dice) : std::nullopt));
                REQUIRE(alike(jaccard(matrix, i, k), dice ? std::optional(*dice / (2 - *dice)) : std::nullopt));
                REQUIRE(alike(jaccard(matrix, i, k), jaccard(matrix, k, i)));
                if (i != k) REQUIRE(newman_weight(matrix, i, k) <= static_cast<double>(shared(matrix, i, k)));
            }
    }
}
