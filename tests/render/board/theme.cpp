#include "render/board/theme.hpp"
#include "render/board/theme_file.hpp"

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

TEST_CASE("in every shipped theme text reads on every colour of the palettes, and on all that carries text") {
    for (auto name : theme_names()) {
        auto theme = *shipped_theme(name);
        for (const auto* palette : {&theme.type_colours, &theme.support_colours, &theme.principle_colours}) {
            for (const auto& colour : *palette) {
                INFO(name << " " << colour);
                CHECK(contrast(ink_on(fill_for_text(colour, theme), theme), fill_for_text(colour, theme)) >= 4.5);
                CHECK(contrast("#FFFFFF", strong(colour)) >= 5.9);
                CHECK(contrast(theme.frame, accent(colour, theme)) >= 5.9);
                CHECK(contrast(theme.frame, visible(colour, theme)) >= theme.least_contrast);
                CHECK(contrast(theme.ink, tint(colour, 0.58, theme)) >= 4.5);
                CHECK(contrast(theme.muted, tint(colour, 0.84, theme)) >= 4.5);
            }
        }
        for (const auto& on : {theme.page, theme.frame, theme.pill}) {
            CHECK(contrast(theme.ink, on) >= 4.5);
            CHECK(contrast(theme.muted, on) >= 4.5);
        }
        CHECK(contrast(theme.gap, theme.gap_fill) >= 4.5);
        CHECK(contrast(theme.weak, theme.frame) >= 4.5);
    }
}

TEST_CASE("text reads on any colour that data may bring, in every shipped theme") {
    for (auto name : theme_names()) {
        auto theme = *shipped_theme(name);
        for (const char* colour :
             {"#000000", "#777777", "#808080", "#FFFFFF", "#FF0000", "#6E7F10", "#0000FF", "#8A8A00"}) {
            INFO(name << " " << colour);
            auto fill = fill_for_text(colour, theme);
            CHECK(contrast(ink_on(fill, theme), fill) >= 4.5);
            CHECK(contrast(theme.ink, tint(colour, 0.58, theme)) >= 4.5);
        }
    }
    CHECK(fill_for_text("#77AADD", light_theme()) == "#77AADD");
}

TEST_CASE("what stands on a dark frame is made lighter, on a light frame darker") {
    CHECK(accent("#332288", *shipped_theme("light")) == "#332288");
    CHECK(visible("#DDCC77", *shipped_theme("light")) == "#DDCC77");
    CHECK(contrast(accent("#332288", *shipped_theme("dark")), "#FFFFFF") < contrast("#332288", "#FFFFFF"));
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
    auto theme = light_theme();
    theme.type_colours = {"#111111", "#222222"};
    CHECK(theme[{ColourRole::actor_type, 0, "#ABCDEF"}] == "#ABCDEF");
    CHECK(theme[{ColourRole::actor_type, 3}] == "#222222");
    theme.type_colours.clear();
    CHECK(theme[{ColourRole::actor_type, 3}] == theme.line);
}

TEST_CASE("a principle has one tone, whatever is drawn of it") {
    for (auto name : theme_names()) {
        auto theme = *shipped_theme(name);
        for (std::size_t place = 0; place < 12; ++place)
            for (std::string own : {"", "#33BBEE", "#CCAA00", "#004488"}) {
                INFO(name << " " << place << " " << own);
                auto tone = theme[{ColourRole::principle, place, own}];
                CHECK(accent(tone, theme) == tone);
                CHECK(visible(tone, theme) == tone);
                CHECK(fill_for_text(tone, theme) == tone);
            }
    }
}

TEST_CASE("a theme without own colours keeps apart what was apart and together what was together") {
    auto grey = *shipped_theme("print-grey"), light = light_theme();
    auto third = light.type_colours[2], fourth = light.type_colours[3];
    CHECK(grey[{ColourRole::actor_type, 17, third}] == grey.type_colours[2]);
    CHECK(grey[{ColourRole::actor_type, 5, third}] == grey.type_colours[2]);
    CHECK(grey[{ColourRole::actor_type, 17, fourth}] == grey.type_colours[3]);
    CHECK(grey[{ColourRole::actor_type, 1}] == grey.type_colours[1]);
}

TEST_CASE("every role has a colour in every shipped theme, and what a legend shows of it can be seen") {
    for (auto name : theme_names()) {
        auto theme = *shipped_theme(name);
        for (int kind = ColourRole::none; kind <= ColourRole::tone; ++kind)
            for (std::size_t place : {0, 1, 6, 100}) {
                INFO(name << " " << kind << " " << place);
                auto colour = theme[{static_cast<ColourRole::Kind>(kind), place}];
                REQUIRE(colour.size() == 7);
                CHECK(contrast(ink_on(fill_for_text(colour, theme), theme), fill_for_text(colour, theme)) >= 4.5);
            }
    }
}

TEST_CASE("more is never paler, the most is the end of the ramp, and text can be read on each step") {
    for (auto name : theme_names()) {
        auto theme = *shipped_theme(name);
        double before = 0;
        for (std::size_t step = 0; step < ColourRole::heat_steps; ++step) {
            auto colour = theme[{ColourRole::heat, step}];
            INFO(name << " " << colour);
            CHECK(contrast(colour, theme.page) >= before);
            CHECK(contrast(ink_on(colour, theme), colour) >= 4.5);
            before = contrast(colour, theme.page);
        }
        CHECK(theme[{ColourRole::heat, ColourRole::heat_steps - 1}] == theme.heat_ramp.back());
    }
}

TEST_CASE("a ramp of any length is spread over the steps") {
    auto theme = light_theme();
    theme.heat_ramp = {"#000000", "#FFFFFF"};
    CHECK(theme[{ColourRole::heat, 0}] == "#000000");
    CHECK(theme[{ColourRole::heat, 3}] == "#808080");
    CHECK(theme[{ColourRole::heat, ColourRole::heat_steps - 1}] == "#FFFFFF");
}

TEST_CASE("where types are bars, three greys make nine patterns") {
    auto grey = *shipped_theme("print-grey");
    CHECK(bar_pattern({ColourRole::actor_type, 2}, grey) == 0);
    CHECK(bar_pattern({ColourRole::actor_type, 3}, grey) == 1);
    CHECK(bar_pattern({ColourRole::actor_type, 8}, grey) == 2);
    CHECK(bar_pattern({ColourRole::support_type, 8}, grey) == 0);
    CHECK(bar_pattern({ColourRole::actor_type, 8}, light_theme()) == 0);
}
