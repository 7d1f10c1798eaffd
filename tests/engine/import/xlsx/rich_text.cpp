#include "engine/import/xlsx/rich_text.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("escapes are read, and what only looks like one is kept") {
    CHECK(without_escapes("a_x000A_b") == "a\nb");
    CHECK(without_escapes("_x005F_x0041_") == "_x0041_");
    CHECK(without_escapes("_xD83D__xDE00_") == "😀");
    CHECK(without_escapes("_xD83D_x") == "\xEF\xBF\xBDx");
    CHECK(without_escapes("_x0007_") == "");
    for (const char* text : {"_x", "_x00", "_x00g1_", "_x0041", "my_xylophone_", ""})
        CHECK(without_escapes(text) == text);
}

TEST_CASE("only the text of <t> counts, and not how it is spoken") {
    RichText rich;
    rich.text("blank");
    rich.start("t"), rich.text("a"), rich.end("t");
    rich.start("rPh"), rich.start("t"), rich.text("b"), rich.end("t"), rich.end("rPh");
    rich.start("t"), rich.text("c"), rich.end("t");
    CHECK(rich.take() == "ac");
    CHECK(rich.take().empty());
}
