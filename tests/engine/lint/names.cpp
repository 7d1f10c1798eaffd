#include "engine/lint/names.hpp"

#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::lint_of;

TEST_CASE("two actors with one name are told, whatever its case, blanks, signs and language") {
    CHECK(lint_of("same-name", "actors.csv",
                  "id,name_sv,name_en\na,Råd,Council\nb,RÅD,Board\nc,c,COUN-CIL\nd,Hus,Hus\n") ==
          Lines{"actors.csv:3:3", "actors.csv:4:5"});
    CHECK(lint_of("same-name", "actors.csv", "id,name\na,TBD\nb,TBD\n").empty());
}

TEST_CASE("names one letter apart are told, but not those that are meant to differ") {
    CHECK(lint_of("similar-name", "actors.csv", "id,name\na,Northern Institute\nb,Northern Institue\n") ==
          Lines{"actors.csv:3:3"});
    CHECK(lint_of("similar-name", "actors.csv",
                  "id,name\na,House 12\nb,House 13\nc,Mora kommun\nd,Nora kommun\ne,Group A\nf,Group B\n")
              .empty());
}

TEST_CASE("a short name of several actors is told once, and one that is another's id") {
    CHECK(lint_of("shared-short-name", "actors.csv",
                  "id,name,abbreviation\na,A,NRI\nb,B,nri\nc,C,NRI\nd,D,unknown\ne,E,unknown\n") ==
          Lines{"actors.csv:3:5"});
    CHECK(lint_of("shared-short-name", "actors.csv", "id,name,aliases\na,A,x;y\nb,B,y\nc,C,a\n") ==
          Lines{"actors.csv:3:5", "actors.csv:4:5"});
    CHECK(lint_of("shared-short-name", "actors.csv", "id,name,abbreviation,aliases\na,A,a,A\nb,B,,\n").empty());
}
