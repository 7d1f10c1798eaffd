#include "engine/io/terminal.hpp"

#include <catch2/catch.hpp>

using ecomap::io::for_terminal;
using ecomap::io::Hidden;

TEST_CASE("what a terminal would act on is shown by its number") {
    CHECK(for_terminal("a\x1B[31mb") == "a\\u{1B}[31mb");
    CHECK(for_terminal(std::string_view("\0\x1F", 2)) == "\\u{0}\\u{1F}");
    CHECK(for_terminal("\x7F\u0080\u009B\u009F") == "\\u{7F}\\u{80}\\u{9B}\\u{9F}");
    CHECK(for_terminal("a\nb\tc\r") == "a\\u{A}b\\u{9}c\\u{D}");
    CHECK(for_terminal(" ~\u00A0å日😀") == " ~\u00A0å日😀");
}

TEST_CASE("what changes the direction of writing or is no character is shown by its number") {
    for (const auto& [text, number] :
         {std::pair("\u061C", "61C"), std::pair("\u200E", "200E"), std::pair("\u200F", "200F"),
          std::pair("\u2028", "2028"), std::pair("\u202E", "202E"), std::pair("\u2066", "2066"),
          std::pair("\u206F", "206F"), std::pair("\uFFFE", "FFFE"), std::pair("\uFFFF", "FFFF"),
          std::pair("\uFDD0", "FDD0"), std::pair("\uFDEF", "FDEF"), std::pair("\U0010FFFF", "10FFFF")}) {
        CHECK(for_terminal(text) == "\\u{" + std::string(number) + "}");
        CHECK(for_terminal(text, Hidden::kept) == "\\u{" + std::string(number) + "}");
    }
    CHECK(for_terminal("\u2027\u202F\uFDCF\uFDF0\uFFFD") == "\u2027\u202F\uFDCF\uFDF0\uFFFD");
}

TEST_CASE("what nobody sees is shown where a text is doubted and kept where it is read") {
    for (const char* text : {"\u200B", "\u200D", "\u2060", "\u2065", "\uFEFF"}) {
        CHECK(for_terminal(text).starts_with("\\u{"));
        CHECK(for_terminal(text, Hidden::kept) == text);
    }
    CHECK(for_terminal("\u200A") == "\u200A");
}

TEST_CASE("a byte that is no UTF-8 is shown as a byte, not as the letter of that number") {
    CHECK(for_terminal("a\xE5") == "a\\x{E5}");
    CHECK(for_terminal("\xED\xA0\x80z").ends_with("z"));
    CHECK(for_terminal("\xED\xA0\x80z").find('\xED') == std::string::npos);
    CHECK(for_terminal("") == "");
}
