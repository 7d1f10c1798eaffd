#include "engine/lint/repeats.hpp"

#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::lint_of;
using test::places_of;

TEST_CASE("an offer that says what another says is told, and one that differs in anything is not") {
    CHECK(lint_of("repeated-offer", "offers.csv",
                  "id,actor,name,support_types,status\n1,a,Money,m;n,today\n2,a,MONEY,n;m,\n3,b,Money,m;n,today\n"
                  "4,a,Money,m,today\n5,a,Money,m;n,could\n") == Lines{"offers.csv:3:1"});
}

TEST_CASE("a link that is there already is told, in both directions where its kind has none") {
    CHECK(lint_of("repeated-link", "links.csv", "from,to,kind,since\na,b,k,\nb,a,k,\na,b,k,\na,b,l,\na,b,k,2021\n") ==
          Lines{"links.csv:4:1"});
    const auto both = test::lint_tables(
        test::with_base({{"link_kinds.csv", "id,directed\nk,no\n"}, {"links.csv", "from,to,kind\na,b,k\nb,a,k\n"}}));
    CHECK(places_of(both, "repeated-link") == Lines{"links.csv:3:1"});
}
