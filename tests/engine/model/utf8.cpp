#include "engine/model/utf8.hpp"

#include <catch2/catch.hpp>

using ecomap::characters;
using ecomap::next_character;
using ecomap::well_formed;

namespace {

std::size_t invalid_count(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();)
        if (!next_character(text, at)) ++count;
    return count;
}

}  // namespace

TEST_CASE("characters of one to four bytes are read") {
    CHECK(characters("a\xC3\xA5\xE6\x97\xA5\xF0\x9F\x8C\x8A") == U"a\u00E5\u65E5\U0001F30A");
    CHECK(characters("").empty());
    CHECK(characters(std::string_view("\0", 1)) == std::u32string(1, U'\0'));
    CHECK(characters("\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF") == U"\uD7FF\uE000\U0010FFFF");
}

TEST_CASE("overlong forms, surrogates, too large numbers and cut sequences are invalid") {
    for (auto text :
         {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xF0\x80\x80\x80", "\xED\xA0\x80", "\xED\xBF\xBF",
          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\x80", "\xC3", "\xE6\x97", "\xC3("}) {
        INFO(text);
        CHECK(invalid_count(text) >= 1);
    }
}

TEST_CASE("reading goes on after an invalid sequence") { CHECK(characters("a\xC3(b\xE5") == U"a\uFFFD(b\uFFFD"); }

TEST_CASE("whatever a text was, it is UTF-8 afterwards, and a text that was stays as it is") {
    CHECK(well_formed("a\xE5z") == "a\uFFFDz");
    CHECK(well_formed("\xF0\x9F\x8C\x8A å \uFFFE\x1B") == "\xF0\x9F\x8C\x8A å \uFFFE\x1B");
    for (auto text : {"\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\x80", "\xE6\x97", "\xC3("}) {
        INFO(text);
        CHECK(invalid_count(well_formed(text)) == 0);
        CHECK(well_formed(text).find("\uFFFD") != std::string::npos);
    }
    CHECK(well_formed("").empty());
}
