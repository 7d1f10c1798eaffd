#include "render/board/character.hpp"

#include <catch2/catch.hpp>

#include <unicode/uchar.h>

using namespace ecomap;

TEST_CASE("each damaged byte is one replacement character, and what follows is read again") {
    CHECK(character_at("\xFF", 0).code == 0xFFFD);
    CHECK(character_at("\xE2\x82", 0).length == 1);  // cut short
    CHECK(repair("\xC0\xAF") == "\uFFFD\uFFFD");     // written longer than need be
    CHECK(repair("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
    CHECK(repair("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD");
    CHECK(repair("a\xE5"
                 "b") ==
          "a\uFFFD"
          "b");
    CHECK(repair("räksmörgås €😀") == "räksmörgås €😀");
}

TEST_CASE("control characters and bidi overrides become the replacement character, a carriage return a space") {
    CHECK(repair(std::string_view("a\0b", 3)) ==
          "a\uFFFD"
          "b");
    CHECK(repair("\x7F") == "\uFFFD");
    CHECK(repair("\u202E\u2066") == "\uFFFD\uFFFD");
    CHECK(repair("\uFFFF") == "\uFFFD");
    CHECK(repair("rad\r\nny\trad") == "rad \nny\trad");
}

TEST_CASE("marks and joiners take no room, ideographs are wide") {
    for (char32_t code : {U'\u0301', U'\u00AD', U'\u200B', U'\u200D', U'\uFE0F'}) CHECK(takes_no_room(code));
    for (char32_t code : {U'a', U' ', U'\u00A0', U'日', U'\uFFFD'}) CHECK_FALSE(takes_no_room(code));
    CHECK(is_wide(U'日'));
    CHECK_FALSE(is_wide(U'Ж'));
}

TEST_CASE("letters before the first combining mark are what Unicode says, though it is not asked") {
    for (UChar32 code = 0x20; code < 0x300; ++code) {
        CAPTURE(code);
        bool ignorable = u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
        CHECK(takes_no_room(static_cast<char32_t>(code)) ==
              (ignorable || u_hasBinaryProperty(code, UCHAR_GRAPHEME_EXTEND)));
        auto width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
        CHECK(is_wide(static_cast<char32_t>(code)) == (width == U_EA_WIDE || width == U_EA_FULLWIDTH));
        CHECK_FALSE(u_hasBinaryProperty(code, UCHAR_EMOJI_MODIFIER));
        CHECK_FALSE(u_charType(code) == U_COMBINING_SPACING_MARK);
    }
}
