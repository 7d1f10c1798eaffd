#include "engine/graph/bipartite/diversity.hpp"

#include "engine/graph/random.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <vector>

using namespace ecomap;
using Amounts = std::vector<double>;

TEST_CASE("shares of 50, 30 and 20 have the published concentration and diversity") {
    Amounts shares{50, 30, 20};
    CHECK(*herfindahl(shares) == Approx(0.38));
    CHECK(*normalised_herfindahl(shares) == Approx(0.07));
    CHECK(*gini(shares) == Approx(0.2));
    CHECK(*shannon(shares) == Approx(1.029653).margin(5e-7));
    CHECK(*hill_number(shares, 0) == 3);
    CHECK(*hill_number(shares, 1) == Approx(2.800094).margin(5e-7));
    CHECK(*hill_number(shares, 2) == Approx(2.631579).margin(5e-7));
    CHECK(*pielou(shares) == Approx(0.937231).margin(5e-7));
    CHECK(*gini_simpson(shares) == Approx(0.62));
    CHECK(*concentration_ratio(shares, 1) == Approx(0.5));
    CHECK(*concentration_ratio(shares, 2) == Approx(0.8));
    CHECK(*concentration_ratio(shares, 9) == 1);
}

TEST_CASE("equals are as diverse as they are many, and not concentrated") {
    Amounts equals(7, 3.5);
    CHECK(*herfindahl(equals) == Approx(1 / 7.0));
    CHECK(*normalised_herfindahl(equals) == Approx(0).margin(1e-12));
    CHECK(*gini(equals) == Approx(0).margin(1e-12));
    CHECK(*pielou(equals) == Approx(1));
    for (double order : {0.0, 0.5, 1.0, 2.0, 3.0}) CHECK(*hill_number(equals, order) == Approx(7));
}

TEST_CASE("where nobody holds anything there is no evidence, rather than zero") {
    for (const auto& nobody : {Amounts{}, Amounts{0, 0}}) {
        CHECK(holders(nobody) == 0);
        CHECK_FALSE(herfindahl(nobody));
        CHECK_FALSE(normalised_herfindahl(nobody));
        CHECK_FALSE(concentration_ratio(nobody, 1));
        CHECK_FALSE(gini(nobody));
        CHECK_FALSE(shannon(nobody));
        CHECK_FALSE(hill_number(nobody, 1));
        CHECK_FALSE(pielou(nobody));
        CHECK_FALSE(gini_simpson(nobody));
    }
}

TEST_CASE("a single holder has it all, and is neither even nor uneven") {
    Amounts one{0, 12};
    CHECK(*herfindahl(one) == 1);
    CHECK(*gini_simpson(one) == 0);
    CHECK(*gini(one) == 0);
    CHECK(*shannon(one) == 0);
    CHECK(*hill_number(one, 2) == 1);
    CHECK_FALSE(normalised_herfindahl(one));
    CHECK_FALSE(pielou(one));
}

TEST_CASE("unit, order and zeros change nothing; Hill numbers fall with their order; Gini is its double sum") {
    Random random(11);
    for (int i = 0; i < 200; ++i) {
        Amounts amounts(1 + random.below(9));
        for (auto& amount : amounts) amount = 1 + random.below(40);
        auto other = amounts;
        for (auto& amount : other) amount *= 4;
        other.push_back(0);
        random.shuffle(other);
        CHECK(*herfindahl(other) == Approx(*herfindahl(amounts)));
        CHECK(*gini(other) == Approx(*gini(amounts)).margin(1e-12));
        CHECK(*shannon(other) == Approx(*shannon(amounts)).margin(1e-12));
        CHECK(*hill_number(amounts, 0) + 1e-9 >= *hill_number(amounts, 1));
        CHECK(*hill_number(amounts, 1) + 1e-9 >= *hill_number(amounts, 2));
        CHECK(*hill_number(amounts, 1 + 1e-7) == Approx(*hill_number(amounts, 1)).epsilon(1e-5));
        double differences = 0, sum = 0;
        for (double a : amounts) {
            sum += a;
            for (double b : amounts) differences += std::abs(a - b);
        }
        CHECK(*gini(amounts) == Approx(differences / (2 * static_cast<double>(amounts.size()) * sum)).margin(1e-12));
    }
}
