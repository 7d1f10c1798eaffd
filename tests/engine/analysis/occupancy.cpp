#include "engine/analysis/occupancy.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

using Names = std::vector<std::string>;

Names names(const Ecosystem& map, const std::vector<Presence>& presences) {
    Names all;
    for (const auto& presence : presences) all.push_back(map[presence.actor].key);
    return all;
}

Occupancy everybody(const Ecosystem& map) { return occupancy(map, alphabetical_places(map), counted_offers(map)); }

}  // namespace

TEST_CASE("actors are counted once however many offers they have, and categories are kept apart") {
    Make m;
    m.actor("many", {.node_class = NodeClass::category});
    m.offer("b", {}, {}, {.inferred = true}).offer("many", {}, {}).offer("b", {}, {}).offer("a", {}, {});
    auto map = m.done();
    auto all = everybody(map);
    CHECK(names(map, all.actors) == Names{"a", "b"});
    CHECK(names(map, all.categories) == Names{"many"});
    CHECK(all.actors[1].offers == std::vector{OfferId{0}, OfferId{2}});
    CHECK(all.stated() == 2);
    CHECK(is_among(all.actors, map.offers[0].actor));
    CHECK_FALSE(is_among(all.actors, map.offers[1].actor));
}

TEST_CASE("memberships of one's own choice are counted the same way") {
    Make m;
    m.offer("b", {}, {}).offer("a", {}, {}).offer("b", {}, {}).offer("a", {}, {});
    auto map = m.done();
    auto counted = occupancy(map, alphabetical_places(map), {{OfferId{0}, false}, {OfferId{2}, false}});
    CHECK(names(map, counted.actors) == Names{"b"});
    CHECK(counted.stated() == 0);
    CHECK(Occupancy{}.empty());
}

TEST_CASE("offers of today count unless the filter asks for other statuses") {
    Make m;
    m.offer("a", {}, {}).offer("b", {}, {}, {.status = Status::could});
    auto map = m.done();
    CHECK(counted_statuses(map) == std::vector{Status::today});
    CHECK(names(map, everybody(map).actors) == Names{"a"});
    auto filtered = apply_filter(map, {.status = {Status::could}});
    CHECK(names(filtered, everybody(filtered).actors) == Names{"b"});
    CHECK(everybody(apply_filter(map, {.status = {Status::could, Status::today}})).count() == 2);
    CHECK(offers_of(map, std::vector{Status::could}).size() == 1);
}

TEST_CASE("names stand in the alphabet of the map's language, equal names by key") {
    Make m;
    m.actor("x1", {.name = "Örebro"}).actor("x3", {.name = "Zeta"}).actor("x2", {.name = "Zeta"});
    for (auto key : {"x1", "x2", "x3"}) m.offer(key, {"F"}, {"p1"});
    auto map = m.done();
    CHECK(names(map, everybody(map).actors) == Names{"x2", "x3", "x1"});
}

TEST_CASE("an event and a body that is only proposed are nobody, whatever they offer") {
    Make m;
    m.actor("a").actor("proposed", {.node_class = NodeClass::proposed});
    m.actor("event", {.node_class = NodeClass::event}).actor("many", {.node_class = NodeClass::category});
    for (auto key : {"a", "proposed", "event", "many"}) m.offer(key, {"F"}, {"p1"});
    auto map = m.done();
    auto all = everybody(map);
    CHECK(names(map, all.actors) == Names{"a"});
    CHECK(names(map, all.categories) == Names{"many"});
    CHECK(names(map, all.nobody) == Names{"event", "proposed"});
    all.actors.clear(), all.categories.clear();
    CHECK(all.empty());
}

TEST_CASE("actors stand in the alphabet of the map's language, equal names by key") {
    Make m;
    m.actor("x1", {.name = "Örebro"}).actor("x3", {.name = "Zeta"}).actor("x2", {.name = "Zeta"});
    m.actor("x4", {.name = "Åmål"});
    CHECK(alphabetical_places(m.done()) == std::vector<std::size_t>{3, 1, 0, 2});
    CHECK(alphabetical_places(Ecosystem{}).empty());
}
