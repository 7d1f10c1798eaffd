#include "engine/analysis/counted.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("what is today counts unless a filter asked for other statuses") {
    Make m;
    CHECK(counted_statuses(m.done()) == std::vector{Status::today});
    m.raw().provenance.statuses = {Status::could, Status::historic};
    CHECK(counted_statuses(m.done()) == std::vector{Status::could, Status::historic});
}

TEST_CASE("neither a category nor an event has a rank among actors") {
    Make m;
    m.actor("a").actor("p", {.node_class = NodeClass::proposed});
    m.actor("k", {.node_class = NodeClass::category}).actor("e", {.node_class = NodeClass::event});
    auto map = m.done();
    CHECK(is_ranked(map.actors[0]));
    CHECK(is_ranked(map.actors[1]));
    CHECK_FALSE(is_ranked(map.actors[2]));
    CHECK_FALSE(is_ranked(map.actors[3]));
}

TEST_CASE("actors stand in the alphabet of the map's language, equal names by key") {
    Make m;
    m.actor("x1", {.name = "Örebro"}).actor("x3", {.name = "Zeta"}).actor("x2", {.name = "Zeta"});
    m.actor("x4", {.name = "Åmål"});
    CHECK(alphabetical_places(m.done()) == std::vector<std::size_t>{3, 1, 0, 2});
    CHECK(alphabetical_places(Ecosystem{}).empty());
}
