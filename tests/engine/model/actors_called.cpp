#include "engine/model/actors_called.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("an id means one actor, an abbreviation everyone who has it") {
    test::Make m;
    m.actor("a", {.abbreviation = "NRI"});
    m.actor("b", {.abbreviation = "NRI"});
    m.actor("NRX", {.abbreviation = "x"});
    m.actor("d", {.abbreviation = "NRX"});
    const auto map = m.done();
    CHECK(actors_called(map, "NRI") == std::vector<ActorId>{{0}, {1}});
    CHECK(actors_called(map, "NRX") == std::vector<ActorId>{{2}});
    CHECK(actors_called(map, "nobody").empty());
}
