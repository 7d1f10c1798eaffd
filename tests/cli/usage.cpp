#include "cli/usage.hpp"

#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;

TEST_CASE("an unknown word is answered with what was asked, what was meant and what there is") {
    const auto unknown = unknown_word("target_group", "towsn", {"towns", "regions"}, Message("usage.or-file"));
    CHECK(unknown.failure() == Failure::usage);
    CHECK(test::said(unknown) ==
          "unknown target group 'towsn', did you mean 'towns'?\n  there is: towns, regions, or a file");
    CHECK(in_words(unknown, "sv") == "okänd målgrupp 'towsn', menade du 'towns'?");
    CHECK(test::said(unknown_word("level", "x", {})) == "unknown level 'x'\n  there is: none in this dataset");
}

TEST_CASE("a word far from all others is not guessed at") { CHECK(did_you_mean("qqqq", {"national"}).empty()); }

TEST_CASE("wrong usage is a failure of its own") {
    try {
        wrong_usage(Message("usage.budget"));
    } catch (const Error& error) {
        CHECK(error.failure() == Failure::usage);
    }
}
