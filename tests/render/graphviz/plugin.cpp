#include "render/graphviz/plugin.hpp"

#include "render/board/text_metrics.hpp"

#include <graphviz/gvplugin_textlayout.h>

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("the text-layout plug-in measures with the shipped font and outranks Graphviz' own") {
    const auto* installed = board_plugin()->apis[0].types;
    CHECK(board_plugin()->apis[0].api == API_textlayout);
    CHECK(installed->quality > 10);
    auto* engine = static_cast<gvtextlayout_engine_t*>(installed->engine);
    char text[] = "AA";
    char name[] = "Inter";
    textfont_t font{};
    font.name = name;
    font.size = 10;
    textspan_t span{};
    span.str = text;
    span.font = &font;
    REQUIRE(engine->textlayout(&span, nullptr) == 1);
    CHECK(span.size.x == Approx(text_width("AA", 10)));
    CHECK(span.size.y == Approx(12.4));
}
