#include "engine/import/network/network.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("what is not read is named once, where it first stands, and not without end") {
    Network network;
    leave_out(network, "loops", 7);
    leave_out(network, "loops", 9);
    REQUIRE(network.not_read.size() == 1);
    CHECK(network.not_read[0].offset == 7);
    for (int i = 0; i < 100; ++i) leave_out(network, std::to_string(i), 0);
    CHECK(network.not_read.size() == 20);
}
