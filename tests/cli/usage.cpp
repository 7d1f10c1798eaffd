#include "cli/usage.hpp"

#include <catch2/catch.hpp>

#include <CLI/CLI.hpp>

using namespace ecomap::cli;

TEST_CASE("an unknown word is answered with what was asked, what was meant and what there is") {
    CHECK(unknown_word("level", "natonal", {"national", "local"}) ==
          "unknown level 'natonal', did you mean 'national'?\n  there is: national, local");
    CHECK(unknown_word("level", "x", {}) == "unknown level 'x'\n  there is: none in this dataset");
}

TEST_CASE("a word far from all others is not guessed at") { CHECK(did_you_mean("qqqq", {"national"}).empty()); }

TEST_CASE("wrong usage is CLI11's own kind of error") { CHECK_THROWS_AS(wrong_usage("x"), CLI::ParseError); }
