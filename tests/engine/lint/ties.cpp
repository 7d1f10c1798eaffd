#include "engine/lint/ties.hpp"

#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::lint_of;
using test::places_of;

TEST_CASE("a link from an actor to itself is told") {
    CHECK(lint_of("self-link", "links.csv", "from,to,kind\na,b,k\nb,b,k\n") == Lines{"links.csv:3:3"});
}

TEST_CASE("actors that nothing names and of which no role is told are told once, and none where nothing names any") {
    CHECK(lint_of("orphan-actor", "actors.csv", "id,name,role_sv,role_en\na,A,,\nb,B,,\nc,C,,Only listed\n") ==
          Lines{"actors.csv:3:1"});
    CHECK(lint_of("orphan-actor", "actors.csv", "id,name\na,A\nb,B\nc,C\n") == Lines{"actors.csv:3:1"});
    CHECK(lint_of("orphan-actor", "links.csv", "from,to,kind\na,b,k\n").empty());
    const auto bare = test::lint_tables({{"actors.csv", "id,name\na,A\n"}, {"offers.csv", "id,actor,name\n"}});
    CHECK(places_of(bare, "orphan-actor").empty());
}
