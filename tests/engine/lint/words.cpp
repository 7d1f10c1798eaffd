#include "engine/lint/words.hpp"

#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::lint_of;
using test::places_of;

TEST_CASE("a word written in several ways is told at each, with the most used as the hint") {
    const auto loaded = test::lint_tables(
        test::with_base({{"offers.csv",
                          "id,actor,name,support_types\n1,a,x,Training\n2,a,y,micro finance;training\n3,a,z,training\n"
                          "4,a,u,Micro-finance\n"}}));
    CHECK(places_of(loaded, "variant-word") == Lines{"offers.csv:2:7", "offers.csv:5:7"});
}

TEST_CASE("words of a vocabulary that has a table are no variants, and one of each list stands alone") {
    const auto closed = test::lint_tables(
        test::with_base({{"support_types.csv", "id\nTraining\ntraining\n"},
                         {"offers.csv", "id,actor,name,support_types\n1,a,x,Training\n2,a,y,training\n"}}));
    CHECK(places_of(closed, "variant-word").empty());
    CHECK(lint_of("variant-word", "offers.csv",
                  "id,actor,name,support_types,phases\n1,a,x,start,Start\n2,a,y,start,Start\n")
              .empty());
}

TEST_CASE("a word one letter from another is told at the rarer one") {
    CHECK(lint_of("similar-word", "offers.csv",
                  "id,actor,name,support_types\n1,a,x,trainning\n2,a,y,training\n3,a,z,training\n") ==
          Lines{"offers.csv:2:7"});
}

TEST_CASE("an actor has one type") {
    CHECK(lint_of("several-types", "actors.csv", "id,name,type\na,A,x;y\nb,B,x\n") == Lines{"actors.csv:2:5"});
}
