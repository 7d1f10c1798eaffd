#include "engine/lint/placeholders.hpp"

#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::lint_of;

TEST_CASE("a word for what is not there yet is a placeholder, whatever its case") {
    for (const auto* text : {"TBD", "tbd", "N/A", "okänd", "Lorem ipsum", "-", "…", "<name>", "{{name}}"})
        CHECK(lint::is_placeholder(text));
    for (const auto* text : {"", "x", "test", "Tbd AB", "a-b", "<", "<>", "[1]", "C#", "Exempelbolaget"})
        CHECK_FALSE(lint::is_placeholder(text));
}

TEST_CASE("placeholders are told where they would be shown or counted, also in lists") {
    CHECK(lint_of("placeholder", "actors.csv",
                  "id,name,abbreviation,aliases,type,role\na,TBD,n/a,x;TBD,unknown,TBD\nb,B,,,,\n") ==
          Lines{"actors.csv:2:3", "actors.csv:2:7", "actors.csv:2:13", "actors.csv:2:17"});
}

TEST_CASE("a row of hashtags stands below the head, and nowhere else") {
    CHECK(lint_of("hashtag-row", "actors.csv", "id,name\n#id,#org +name\na,A\nb,B\n") == Lines{"actors.csv:2:1"});
    CHECK(lint_of("hashtag-row", "actors.csv", "id,name\n#id,A\na,A\n").empty());
    CHECK(lint_of("hashtag-row", "actors.csv", "id,name\na,A\n#1,#2\n").empty());
}
