#include "render/view/role_board.hpp"

#include "engine/model/error.hpp"
#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/needs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

std::vector<Picture> boards(const Ecosystem& map, const std::string& actor = "", const std::string& language = "sv") {
    ViewOptions options;
    options.actor = actor;
    options.language = language;
    return draw_role_board(map, options);
}

}  // namespace

TEST_CASE("a board has what is offered today, what could be taken and what is recommended") {
    auto board = std::get<Layers>(boards(four_gaps().done(), "ada").at(0).shape);
    REQUIRE(board.columns.size() == 3);
    CHECK(board.columns[0].cards.size() == 1);
    CHECK(board.columns[1].cards.at(0).ink == Ink::hollow);
    CHECK(board.columns[1].cards.at(0).remark == "Svarar mot taken taken");
    CHECK(board.columns[2].cards.size() == 2);  // an offer asked for, and the recommendation that names it
    CHECK(board.columns[2].cards[1].code == "r1");
    CHECK(board.links.size() == 2);
    CHECK(board.heading.headline ==
          "ada: 1 erbjudande i dag, 1 möjlig roll som svarar mot 1 glapp\u00A0– 1 av dem också i rekommendationer");
}

TEST_CASE("an offer of today is stated only when its type of support is stated too") {
    Make m;
    m.offer("a", {"F"}, {"p1"}, {.name = "stated"}).offer("a", {"F"}, {"p1"}, {.inferred_support_types = true});
    auto board = std::get<Layers>(boards(m.done(), "a").at(0).shape);
    REQUIRE(board.columns[0].cards.size() == 2);
    CHECK(board.columns[0].cards[0].ink == Ink::solid);
    CHECK(board.columns[0].cards[1].ink == Ink::hatched);
}

TEST_CASE("without an actor there is a board for everyone with a role, by name; an actor that is not there has none") {
    auto all = boards(four_gaps().done());
    REQUIRE(all.size() == 3);
    CHECK(all[0].name == "ada");
    CHECK(all[2].name == "cia");
    CHECK(boards(four_gaps().done(), "nobody").empty());
}

TEST_CASE("with nobody to show there is one picture that says what to fill in") {
    auto all = boards(Ecosystem{}, "", "en");
    REQUIRE(all.size() == 1);
    CHECK(all[0].name.empty());
    CHECK(heading_of(all[0].shape).headline == "No actor has a role to take");
    CHECK(complaints(lay_out(all[0].shape, light_theme())) == std::vector<std::string>{});
}

TEST_CASE("an empty column of a board is seen and said") {
    auto board = std::get<Layers>(boards(four_gaps().done(), "cia").at(0).shape);
    CHECK(board.columns[0].none == "inget i dag");
    CHECK(complaints(lay_out(board, light_theme())) == std::vector<std::string>{});
}

TEST_CASE("the boards of a crowd fit, in both languages") {
    for (std::string language : {"sv", "en"})
        for (const auto& picture : boards(crowd_with_needs({.actors = 60}), "", language)) {
            INFO(picture.name << " " << language);
            CHECK(complaints(lay_out(picture.shape, light_theme())) == std::vector<std::string>{});
        }
}
