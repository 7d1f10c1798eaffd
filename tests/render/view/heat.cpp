#include "render/view/heat.hpp"

#include "render/board/theme_file.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("up to seven values have a step each, and more share steps of equal width") {
    auto theme = light_theme();
    auto labels = [&](std::size_t most) {
        std::string all;
        for (const auto& entry : HeatScale::of_counts(most, theme).legend("").entries) all += entry.label + " ";
        return all;
    };
    CHECK(labels(0) == "1 ");
    CHECK(labels(1) == "1 ");
    CHECK(labels(3) == "1 2 3 ");
    CHECK(labels(7) == "1 2 3 4 5 6 7 ");
    CHECK(labels(18) == "1 4 7 10 13 16+ ");
}

TEST_CASE("more is never paler, and the most is the strongest colour of the ramp") {
    for (auto name : theme_names()) {
        auto theme = *shipped_theme(name);
        auto scale = HeatScale::of_counts(18, theme);
        double before = 0;
        for (int value = 1; value <= 18; ++value) {
            auto stands_out = contrast(scale.colour_of(value), theme.page);
            CHECK(stands_out >= before);
            before = stands_out;
        }
        CHECK(scale.colour_of(18) == theme.heat_ramp.back());
    }
}

TEST_CASE("text can be read on every step of every theme's ramp") {
    for (auto name : theme_names()) {
        auto theme = *shipped_theme(name);
        for (const auto& colour : theme.heat_ramp) {
            INFO(name << " " << colour);
            CHECK(contrast(ink_on(colour, theme), colour) >= 4.5);
        }
    }
}

TEST_CASE("shares have five steps from above zero, in the language of the picture") {
    auto scale = HeatScale::of_shares(light_theme(), "sv");
    REQUIRE(scale.legend("").entries.size() == 5);
    CHECK(scale.legend("").entries[1].label == "0,2");
    CHECK(scale.colour_of(0.05) == light_theme().heat_ramp.front());
    CHECK(scale.colour_of(1) == light_theme().heat_ramp.back());
    CHECK(scale.colour_of(0.2) != scale.colour_of(0.19));
}
