#include "engine/import/direction.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("a direction is read in the words it is written in, and in those of others") {
    for (const auto each : {Direction::unsaid, Direction::directed, Direction::undirected, Direction::mutual})
        CHECK(direction_of(to_string(each)) == each);
    CHECK(direction_of("Undirected") == Direction::undirected);
    CHECK(direction_of("riktad") == Direction::directed);
    CHECK(direction_of("funds") == Direction::unsaid);
}
