#include "render/board/layout.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("every kind of shape is laid out with its own words") {
    auto theme = light_theme();
    Cards cards;
    cards.heading.headline = "kort";
    Matrix matrix;
    matrix.heading.headline = "matris";
    Flow flow;
    flow.heading.headline = "flöde";
    Profile profile;
    profile.heading.headline = "profil";
    profile.type_colour = ColourRole::actor_type;
    CHECK(lay_out(Shape(cards), theme).title == "kort");
    CHECK(lay_out(Shape(matrix), theme).title == "matris");
    CHECK(lay_out(Shape(flow), theme).title == "flöde");
    CHECK(lay_out(Shape(profile), theme).title.ends_with("profil"));
}
