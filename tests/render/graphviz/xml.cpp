#include "render/graphviz/xml.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("text is escaped for elements and attributes alike") {
    CHECK(escape("a < b & \"c\" 'd' >") == "a &lt; b &amp; &quot;c&quot; &#39;d&#39; &gt;");
    CHECK(escape("å ä ö – …") == "å ä ö – …");
}

TEST_CASE("damaged UTF-8, control characters and bidi overrides become the replacement character") {
    CHECK(repair("a\xFF"
                 "b") ==
          "a\uFFFD"
          "b");
    CHECK(repair("\xC0\xAF") == "\uFFFD\uFFFD");
    CHECK(repair("\xED\xA0\x80").find("\xED\xA0") == std::string::npos);
    CHECK(repair(std::string_view("a\0b", 3)) ==
          "a\uFFFD"
          "b");
    CHECK(repair("\u202E") == "\uFFFD");
    CHECK(repair("\x7F") == "\uFFFD");
    CHECK(repair("rad\nny") == "rad\nny");
    CHECK(repair("\xE5") == "\uFFFD");
}

TEST_CASE("only harmless addresses survive") {
    CHECK(safe_address("https://a.se/b?c=1&d") == "https://a.se/b?c=1&d");
    CHECK(safe_address("vinnova.se/m/sip") == "https://vinnova.se/m/sip");
    CHECK(safe_address("mailto:a@b.se") == "mailto:a@b.se");
    CHECK(safe_address("#ankare") == "#ankare");
    CHECK(safe_address("javascript:alert(1)").empty());
    CHECK(safe_address(" java\tscript:alert(1)").empty());
    CHECK(safe_address("JAVASCRIPT:x.y").empty());
    CHECK(safe_address("data:text/html,x").empty());
    CHECK(safe_address("//evil.example").empty());
    CHECK(safe_address("ordlista").empty());
    CHECK(safe_address("").empty());
}

TEST_CASE("numbers have at most two decimals and no locale") {
    CHECK(number(1) == "1");
    CHECK(number(1.005) == "1");
    CHECK(number(1.256) == "1.26");
    CHECK(number(-0.001) == "0");
    CHECK(number(1e6) == "1000000");
    CHECK(number(0.0 / 1e-300) == "0");
}
