#include "engine/io/formula.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using ecomap::io::as_meant;
using ecomap::io::disarmed;
using ecomap::io::without_apostrophe;

namespace {

const std::vector<std::string> signs{"=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫"};
const std::vector<std::string> separators{";", "|", "\t", "\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029"};
/// What a spreadsheet skips before a formula.
const std::vector<std::string> skipped{"",       " ",      "  \u00A0", "\"",     "\"\"",  " \" ",
                                       "\uFEFF", "\u200B", "\u2060",   "\u00AD", "\x01",  std::string(1, '\0'),
                                       "\x7F",   "\u3000", "\u200D",   "\uFE0F", "\u202E"};

}  // namespace

TEST_CASE("a formula at the start of a text gets an apostrophe, whatever stands before its sign") {
    for (const auto& sign : signs)
        for (const auto& blank : skipped) {
            const auto text = blank + sign + "1+1";
            CHECK(disarmed(text) == "'" + text);
            CHECK(as_meant("'" + text) == text);
            CHECK(without_apostrophe("'" + text) == text);
        }
}

TEST_CASE("a formula behind anything that may separate cells or rows gets an apostrophe there") {
    for (const auto& separator : separators)
        for (const auto& blank : skipped) {
            const auto before = "Bolaget" + separator, formula = blank + "=1+1;x";
            CHECK(disarmed(before + formula) == before + "'" + formula);
            CHECK(as_meant(before + "'" + formula) == before + formula);
        }
}

TEST_CASE("every cell of a text that splits is looked at, and each apostrophe is taken back") {
    const std::string text = "=a;=b|\"+c\"\n -d;e;;@f\t\t＝g";
    CHECK(disarmed(text) == "'=a;'=b|'\"+c\"\n' -d;e;;'@f\t\t'＝g");
    CHECK(as_meant(disarmed(text)) == text);
    CHECK(disarmed("") == "");
    CHECK(as_meant("") == "");
}

TEST_CASE("a text that begins with a tab or a line end gets an apostrophe even before harmless words") {
    for (const std::string text : {"\tx", "\rx", "\nx", "\t"}) {
        CHECK(disarmed(text) == "'" + text);
        CHECK(as_meant("'" + text) == text);
    }
    CHECK(disarmed("a\tx") == "a\tx");
}

TEST_CASE("signs within words and behind commas, colons and spaces are left alone") {
    for (const char* text : {"a=b", "R&D - x", "a, -5", "a: +5", "a (=1)", "'=1", "x;'=1", "a;b", "a; b|c", "1=1",
                             "\xFF=1", "−1", "a\n\"b\"", "| a", ";"}) {
        CHECK(disarmed(text) == text);
    }
}

TEST_CASE("an apostrophe that stands before no formula is part of the text") {
    for (const char* text : {"'s-Hertogenbosch", "rock 'n' roll", "x;'y", "''=1", "a'=1", "'", "';=1"}) {
        CHECK(as_meant(text) == text);
        CHECK(without_apostrophe(text) == text);
    }
}
