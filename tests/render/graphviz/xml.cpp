#include "render/graphviz/xml.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("text is escaped for elements and attributes alike") {
    CHECK(escape("a < b & \"c\" 'd' >") == "a &lt; b &amp; &quot;c&quot; &#39;d&#39; &gt;");
    CHECK(escape("å ä ö – …") == "å ä ö – …");
    CHECK(escape("\x1B\uFFFE\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    CHECK(entity('&') == "&amp;");
    CHECK(entity('a').empty());
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
    CHECK(safe_address("avsnitt 2.1").empty());
    CHECK(safe_address("se bilaga.pdf s. 3").empty());
    CHECK(safe_address(" vinnova.se/min sida\n") == "https://vinnova.se/min%20sida");
    CHECK(safe_address("å.se") == "https://å.se");
    CHECK(safe_address("").empty());
}

TEST_CASE("a colour is six digits, or black") {
    CHECK(safe_colour("#77aaDD") == "#77aaDD");
    for (const char* other : {"", "red", "#12345", "#1234567", "#12345G", "#000\" onload"})
        CHECK(safe_colour(other) == "#000000");
}

TEST_CASE("numbers have at most two decimals and no locale") {
    CHECK(number(1) == "1");
    CHECK(number(1.005) == "1");
    CHECK(number(1.256) == "1.26");
    CHECK(number(-0.001) == "0");
    CHECK(number(1e6) == "1000000");
    CHECK(number(0.0 / 1e-300) == "0");
}
