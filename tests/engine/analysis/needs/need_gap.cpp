#include "engine/analysis/needs/need_gap.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("need less supply, absolute and next to the others, tells four situations apart") {
    std::vector<NeedAndSupply> places{{0.8, 0.2}, {0.6, 0.6}, {0.2, 0.1}, {0.4, 0.7}};
    auto gaps = need_gaps(places);
    CHECK(*gaps[0].absolute == Approx(0.6));
    CHECK(*gaps[0].relative == Approx(0.8 / 2 - 0.2 / 1.6));
    CHECK(*gaps[2].absolute == Approx(0.1));
    CHECK(*gaps[2].relative == Approx(0.2 / 2 - 0.1 / 1.6));
    CHECK(*gaps[3].absolute == 0);
    CHECK(*gaps[3].relative == 0);
    CHECK(gaps[0].quadrant == Quadrant::concentrate_here);
    CHECK(gaps[1].quadrant == Quadrant::keep_up);
    CHECK(gaps[2].quadrant == Quadrant::low_priority);
    CHECK(gaps[3].quadrant == Quadrant::possible_overkill);
}

TEST_CASE("an unknown need makes a place unknown, and counts in no sum") {
    std::vector<NeedAndSupply> places{{0.5, 0.25}, {std::nullopt, 0.9}, {0.5, 0.75}};
    auto gaps = need_gaps(places);
    CHECK_FALSE(gaps[1].absolute);
    CHECK_FALSE(gaps[1].relative);
    CHECK_FALSE(gaps[1].quadrant);
    CHECK(*gaps[0].relative == Approx(0.25));
    CHECK(*gaps[2].relative == 0);
}

TEST_CASE("where nothing is needed or offered there is no part of the whole") {
    CHECK(need_gaps({}).empty());
    std::vector<NeedAndSupply> nobody{{0.5, 0}};
    CHECK(*need_gaps(nobody)[0].absolute == 0.5);
    CHECK_FALSE(need_gaps(nobody)[0].relative);
}
