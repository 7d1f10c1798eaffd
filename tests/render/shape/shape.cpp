#include "render/shape/shape.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("the heading is found whatever kind of picture it is") {
    Cards cards;
    cards.heading.headline = "cards";
    Matrix matrix;
    matrix.heading.headline = "matrix";
    Flow flow;
    flow.heading.headline = "flow";
    Profile profile;
    profile.heading.headline = "profile";
    CHECK(heading_of(cards).headline == "cards");
    CHECK(heading_of(matrix).headline == "matrix");
    CHECK(heading_of(flow).headline == "flow");
    CHECK(heading_of(profile).headline == "profile");
    Rings rings;
    rings.heading.headline = "rings";
    CHECK(heading_of(rings).headline == "rings");
}

TEST_CASE("an emptied picture keeps its kind and its words, and an actor's card also whose it is") {
    Cards cards;
    cards.heading.headline = "cards";
    cards.groups.resize(2);
    auto empty = std::get<Cards>(emptied(cards));
    CHECK(empty.heading.headline == "cards");
    CHECK(empty.groups.empty());
    Profile profile;
    profile.name = "Vinnova";
    profile.sections.resize(1);
    CHECK(std::get<Profile>(emptied(profile)).name == "Vinnova");
    CHECK(std::get<Profile>(emptied(profile)).sections.empty());
    Matrix matrix;
    matrix.style = Matrix::Style::heat;
    matrix.rows_title = "Stödtyp";
    matrix.rows.resize(1);
    matrix.cells.resize(1);
    const auto grid = std::get<Matrix>(emptied(matrix));
    CHECK(grid.style == Matrix::Style::heat);
    CHECK(grid.rows_title == "Stödtyp");
    CHECK((grid.rows.empty() && grid.cells.empty()));
}
