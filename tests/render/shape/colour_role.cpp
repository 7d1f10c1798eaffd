#include "render/shape/colour_role.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a term's role is its kind, its place and its own colour") {
    test::Make make;
    make.support_types("F", "M").principles("p1", "p2");
    const auto& framework = make.raw().framework;
    CHECK(colour_role(framework, SupportTypeId{1}) == ColourRole(ColourRole::support_type, 1));
    CHECK(colour_role(framework, PrincipleId{0}) == ColourRole::principle);
    CHECK(colour_role(framework, std::nullopt) == ColourRole::line);
    CHECK(ColourRole().empty());
    CHECK_FALSE(colour_role(framework, PrincipleId{0}).empty());
}
