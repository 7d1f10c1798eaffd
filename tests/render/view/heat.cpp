#include "render/view/heat.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("up to seven values have a step each, and more share steps of equal width") {
    auto labels = [&](std::size_t most) {
        std::string all;
        for (const auto& entry : HeatScale::of_counts(most).legend("").entries) all += entry.label + " ";
        return all;
    };
    CHECK(labels(0) == "1 ");
    CHECK(labels(1) == "1 ");
    CHECK(labels(3) == "1 2 3 ");
    CHECK(labels(7) == "1 2 3 4 5 6 7 ");
    CHECK(labels(18) == "1 4 7 10 13 16+ ");
}

TEST_CASE("more is never a paler step, and the scale has the whole ramp") {
    auto scale = HeatScale::of_counts(18);
    std::size_t before = 0;
    for (int value = 1; value <= 18; ++value) {
        auto role = scale.colour_of(value);
        CHECK(role.kind == ColourRole::heat);
        CHECK(role.place >= before);
        before = role.place;
    }
    CHECK(scale.colour_of(1).place == 0);
    CHECK(before == ColourRole::heat_steps - 1);
}

TEST_CASE("shares have five steps from above zero, in the language of the picture") {
    auto scale = HeatScale::of_shares("sv");
    REQUIRE(scale.legend("").entries.size() == 5);
    CHECK(scale.legend("").entries[1].label == "0,2");
    CHECK(scale.colour_of(0.05) == ColourRole(ColourRole::heat, 0));
    CHECK(scale.colour_of(1) == ColourRole(ColourRole::heat, ColourRole::heat_steps - 1));
    CHECK(scale.colour_of(0.2) != scale.colour_of(0.19));
}
