#include "render/board/theme.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("contrast follows WCAG: black on white is 21, a colour on itself 1") {
    CHECK(contrast("#000000", "#FFFFFF") == Approx(21));
    CHECK(contrast("#77AADD", "#77AADD") == Approx(1));
    CHECK(contrast("#767676", "#FFFFFF") == Approx(4.54).epsilon(0.01));
}

TEST_CASE("mixing goes from one colour to the other") {
    CHECK(mix("#000000", "#FFFFFF", 0) == "#000000");
    CHECK(mix("#000000", "#FFFFFF", 1) == "#FFFFFF");
    CHECK(mix("#000000", "#FF0000", 0.5) == "#800000");
}

TEST_CASE("text reads on every colour of the palettes, and white on their strong versions") {
    auto theme = light_theme();
    for (const auto* palette : {&theme.type_colours, &theme.support_colours, &theme.principle_colours}) {
        for (const auto& colour : *palette) {
            INFO(colour);
            CHECK(contrast(ink_on(colour, theme), colour) >= 4.5);
            CHECK(contrast("#FFFFFF", strong(colour)) >= 5.9);
        }
    }
    for (const auto& on : {theme.page, theme.frame, theme.pill, theme.gap_fill}) {
        CHECK(contrast(theme.ink, on) >= 4.5);
        CHECK(contrast(theme.muted, on) >= 4.5);
        CHECK(contrast(theme.gap, on) >= 4.5);
    }
    CHECK(contrast(theme.band_ink, theme.band) >= 4.5);
    CHECK(contrast(theme.band_accent, theme.band) >= 4.5);
}

TEST_CASE("no two colours of a palette are alike to a colour-blind reader") {
    auto theme = light_theme();
    auto least = [](const std::vector<std::string>& palette) {
        double nearest = 1000;
        for (std::size_t i = 0; i < palette.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) nearest = std::min(nearest, colour_distance(palette[i], palette[j]));
        return nearest;
    };
    CHECK(least(theme.support_colours) >= 25);
    CHECK(least(theme.type_colours) >= 10);
}

TEST_CASE("the data's own colour wins over the palette, which goes round") {
    std::vector<std::string> palette{"#111111", "#222222"};
    CHECK(pick("#ABCDEF", palette, 0) == "#ABCDEF");
    CHECK(pick("", palette, 3) == "#222222");
    CHECK(pick("", {}, 3) == "#DDDDDD");
}
