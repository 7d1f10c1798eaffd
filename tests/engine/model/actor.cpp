#include "engine/model/actor.hpp"

#include <catch2/catch.hpp>

using ecomap::Actor;
using ecomap::short_name;
using ecomap::Text;

TEST_CASE("an actor is called by its abbreviation if it has one, else by its name in the language asked for") {
    Actor actor;
    actor.name = Text("Myndigheten för tester", "Agency for tests");
    CHECK(short_name(actor, "sv") == "Myndigheten för tester");
    CHECK(short_name(actor, "en") == "Agency for tests");
    actor.abbreviation = "MFT";
    CHECK(short_name(actor, "sv") == "MFT");
    CHECK(short_name(actor, "en") == "MFT");
}

TEST_CASE("an actor starts as an organisation of unknown type, level and support, stated") {
    const Actor actor;
    CHECK(actor.node_class == ecomap::NodeClass::organisation);
    CHECK_FALSE(actor.type);
    CHECK_FALSE(actor.level);
    CHECK(actor.gives_support == ecomap::SupportGiver::unknown);
    CHECK(actor.certainty == ecomap::Certainty::stated);
    CHECK(short_name(actor, "sv").empty());
}
