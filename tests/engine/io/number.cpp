#include "engine/io/number.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <string_view>

using ecomap::io::parse_number;

namespace {

std::optional<double> point(std::string_view text) { return parse_number(text, false).value; }
std::optional<double> comma(std::string_view text) { return parse_number(text, true).value; }

}  // namespace

TEST_CASE("numbers with a decimal point are read everywhere, with a decimal comma where it separates nothing") {
    for (auto read : {point, comma}) {
        CHECK(read("12") == 12.0);
        CHECK(read("1.5") == 1.5);
        CHECK(read("-1.5") == -1.5);
        CHECK(read("1e3") == 1000.0);
        CHECK(read(".5") == 0.5);
        CHECK(read("\xE2\x88\x92"
                   "7") == -7.0);  // U+2212
    }
    CHECK(comma("1,5") == 1.5);
    CHECK(comma("-0,25") == -0.25);
    CHECK_FALSE(point("1,5"));
    CHECK(parse_number("1,5", false).why_not == ecomap::Message("io.write-point"));
}

TEST_CASE("spaces of any kind may stand between groups of three digits, and nowhere else") {
    CHECK(comma("1 234,56") == 1234.56);
    CHECK(comma("1\xC2\xA0"
                "234,56") == 1234.56);  // U+00A0
    CHECK(comma("1\xE2\x80\xAF"
                "234,56") == 1234.56);  // U+202F
    CHECK(point("12 345 678") == 12345678.0);
    for (auto text : {"1 23", "1 2345", "1  234", "12 34 567", "1.5 000", " 1", "- 1", "1 "}) {
        INFO(text);
        CHECK_FALSE(point(text));
    }
}

TEST_CASE("what is not finite, hexadecimal, too large, or more than a number is none") {
    for (auto text :
         {"nan", "inf", "-inf", "infinity", "NaN", "1e400", "-1e400", "1e-400", "0x10",    "1.5.2",        "1,5,2",
          "12a", "a",   "",     "-",        "+",   "--1",   "1e",     "45 %",   "1.234,5", "\xE2\x88\x92", "#N/A"}) {
        INFO(text);
        CHECK_FALSE(point(text));
        CHECK_FALSE(comma(text));
        CHECK_FALSE(parse_number(text, true).why_not.empty());
    }
}

TEST_CASE("minus zero is zero") {
    REQUIRE(point("-0"));
    CHECK_FALSE(std::signbit(*point("-0")));
    CHECK_FALSE(std::signbit(*comma("-0,0")));
}

TEST_CASE("a comma and three digits may mean thousands, and is said to") {
    CHECK(parse_number("1,234", true).ambiguous);
    CHECK(parse_number("1,234", true).value == 1.234);
    CHECK_FALSE(parse_number("0,125", true).ambiguous);
    CHECK_FALSE(parse_number("1,23", true).ambiguous);
    CHECK_FALSE(parse_number("1.234", true).ambiguous);
    CHECK_FALSE(parse_number("1 234", true).ambiguous);
}
