#include "engine/analysis/dimension.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("a further dimension is one that is neither support type nor principle") {
    CHECK(further_dimension_words().front() == "target-group");
    CHECK(further_dimension_words().size() == 4);
}

TEST_CASE("an offer to an umbrella group is in the places of its members, and the umbrella is no term") {
    Make make;
    make.umbrella("alla", {"kommuner", "regioner"}).target_groups("elever");
    make.offer("a", {"F"}, {"p1"}, {.targets = {"alla"}}).offer("a", {"F"}, {"p1"}, {.targets = {"elever"}});
    auto map = make.done();
    CHECK(terms_of(map.framework, Dimension::target).size() == 3);
    DimensionPlaces places(map, Dimension::target);
    CHECK(places.of(map.offers[0]).terms == std::vector<std::size_t>{0, 1});
    CHECK(places.of(map.offers[1]).terms == std::vector<std::size_t>{2});
}

TEST_CASE("an actor's type and level are its offers', and what is inferred is said") {
    Make make;
    make.actor("a", {.type = "verk", .inferred_type = true}).offer("a", {"F"}, {"p1"});
    auto map = make.done();
    auto type = DimensionPlaces(map, Dimension::actor_type).of(map.offers[0]);
    CHECK(type.terms == std::vector<std::size_t>{0});
    CHECK_FALSE(type.stated);
    CHECK(DimensionPlaces(map, Dimension::level).of(map.offers[0]).terms.empty());
}

TEST_CASE("an offer is stated to be for a group, or at a level, only when that is stated") {
    Make make;
    make.actor("a", {.level = "local", .inferred_level = true}).actor("b", {.level = "local"});
    make.offer("a", {"F"}, {"p1"}, {.targets = {"k"}});
    make.offer("b", {"F"}, {"p1"}, {.inferred_targets = true, .targets = {"k"}});
    auto map = make.done();
    DimensionPlaces targets(map, Dimension::target), levels(map, Dimension::level);
    CHECK(targets.of(map.offers[0]).stated);
    CHECK_FALSE(targets.of(map.offers[1]).stated);
    CHECK_FALSE(levels.of(map.offers[0]).stated);
    CHECK(levels.of(map.offers[1]).stated);
}
