#include "engine/model/ecosystem.hpp"

#include <catch2/catch.hpp>

using ecomap::ActorId;
using ecomap::Ecosystem;
using ecomap::find_actor;
using ecomap::order_language;
using ecomap::whole_of;

namespace {

Ecosystem three_actors() {
    Ecosystem map;
    map.actors.resize(3);
    map.actors[0].key = "first";
    map.actors[0].abbreviation = "F";
    map.actors[0].aliases = {"third", "Old First"};
    map.actors[1].key = "second";
    map.actors[1].abbreviation = "F";
    map.actors[2].key = "third";
    return map;
}

}  // namespace

TEST_CASE("an actor is found by its key before any abbreviation or alias, and the first one wins") {
    const Ecosystem map = three_actors();
    CHECK(find_actor(map, "second") == ActorId{1});
    CHECK(find_actor(map, "third") == ActorId{2});
    CHECK(find_actor(map, "F") == ActorId{0});
    CHECK(find_actor(map, "Old First") == ActorId{0});
    CHECK_FALSE(find_actor(map, "old first"));
    CHECK_FALSE(find_actor(Ecosystem(), "first"));
}

TEST_CASE("the whole of a map is what it was before any filter") {
    Ecosystem map = three_actors();
    CHECK(&whole_of(map) == &map);
    map.selection.whole = std::make_shared<const Ecosystem>(three_actors());
    CHECK(&whole_of(map) == map.selection.whole.get());
}

TEST_CASE("an id is a position in its own list") {
    Ecosystem map = three_actors();
    map.offers.resize(2);
    map.offers[1].key = "o";
    map.gaps.resize(1);
    map.gaps[0].key = "g";
    map.survey.resize(1);
    map.survey[0].key = "s";
    CHECK(map[ActorId{2}].key == "third");
    CHECK(map[ecomap::OfferId{1}].key == "o");
    CHECK(map[ecomap::GapId{0}].key == "g");
    CHECK(map[ecomap::StatementId{0}].key == "s");
}

TEST_CASE("names are ordered by the dataset's first language, Swedish if it names none") {
    Ecosystem map;
    CHECK(order_language(map) == "sv");
    map.about.languages = {"da", "en"};
    CHECK(order_language(map) == "da");
}
