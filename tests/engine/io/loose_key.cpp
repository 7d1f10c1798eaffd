#include "engine/io/loose_key.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::io;

TEST_CASE("a loose key forgets case, blanks, forms and punctuation, and keeps signs") {
    CHECK(loose_key("Micro-finance") == loose_key("micro  finance"));
    CHECK(loose_key("A\xCC\x8Asa") == loose_key("åsa"));
    CHECK(loose_key("Råd\xC2\xA0(AB)") == loose_key("RÅD AB"));
    CHECK(loose_key("C++") != loose_key("C"));
    CHECK(loose_key("?") == "?");
    CHECK(loose_key("a1") != loose_key("a2"));
}

TEST_CASE("a loose id forgets the zeros before a number") {
    CHECK(loose_id("001") == "1");
    CHECK(loose_id("000") == "0");
    CHECK(loose_id("a001") == "a001");
    CHECK(loose_id("100") == "100");
}
