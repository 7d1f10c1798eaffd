#include "engine/io/key.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::io;

TEST_CASE("ids are trimmed of blanks of every kind") {
    CHECK(trim(" \t a b \r\n") == "a b");
    CHECK(trim("\xC2\xA0"
               "a\xE2\x80\xAF") == "a");
    CHECK(trim("\xEF\xBB\xBF"
               "a") == "a");
    CHECK(trim(" \xC2\xA0 ").empty());
    CHECK(trim("").empty());
    CHECK(trim("\xC3\xA5") == "\xC3\xA5");
}

TEST_CASE("ids that differ only in case, width or spaces fold to the same") {
    CHECK(folded("Vinnova") == folded("VINNOVA"));
    CHECK(folded("a 1") == folded("A1"));
    CHECK(folded("ÅSA") == folded("A\xCC\x8Asa"));
    CHECK(folded("\xEF\xBC\xA1") == folded("a"));  // fullwidth A
    CHECK(folded("asa") != folded("åsa"));
    CHECK(folded("a-1") != folded("a1"));
}

TEST_CASE("letters of scripts that look alike in one id are noticed") {
    CHECK(mixes_scripts("p\xD0\xB0ypal"));  // Cyrillic а
    CHECK_FALSE(mixes_scripts("paypal"));
    CHECK_FALSE(mixes_scripts("åäö-1"));
    CHECK_FALSE(mixes_scripts("\xD0\xB0\xD0\xB1\xD0\xB2"));  // all Cyrillic
    CHECK_FALSE(mixes_scripts("abc\xE6\x97\xA5"));           // Latin and Han are not confused
}
