#include "engine/lint/sources.hpp"

#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::lint_of;

TEST_CASE("rows without a source are told once a table, where others have one") {
    CHECK(lint_of("missing-source", "offers.csv", "id,actor,name,source\n1,a,x,s\n2,a,y,\n3,a,z,\n") ==
          Lines{"offers.csv:3:7"});
    CHECK(lint_of("missing-source", "offers.csv", "id,actor,name,source\n1,a,x,\n2,a,y,\n").empty());
    CHECK(lint_of("missing-source", "offers.csv", "id,actor,name,source\n1,a,x,s\n").empty());
}
