#include "render/board/layout.hpp"

#include "engine/model/error.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using ecomap::test::complaints;

namespace {

Cards many_cards(std::size_t groups, std::size_t notes) {
    Cards cards;
    cards.heading.language = "en";
    cards.heading.headline = "Many give support";
    cards.heading.footer_right = "2022";
    for (std::size_t g = 0; g < groups; ++g) {
        Cards::Group group;
        group.title = "group " + std::to_string(g);
        group.colour = "#77AADD";
        for (std::size_t n = 0; n < notes; ++n) {
            Note note;
            note.title = "note " + std::to_string(g) + "." + std::to_string(n);
            note.colour = group.colour;
            group.notes.push_back(note);
        }
        cards.groups.push_back(group);
    }
    return cards;
}

std::vector<std::string> notes_on(const std::vector<Board>& boards) {
    std::vector<std::string> notes;
    for (const auto& board : boards)
        for (const auto& item : board.cards)
            if (item.css == "card") notes.push_back(item.label);
    return notes;
}

bool says(const Board& board, const std::string& words) {
    for (const auto& item : board.cards)
        for (const auto& mark : item.marks)
            if (const auto* text = std::get_if<TextMark>(&mark); text && text->text.find(words) != std::string::npos)
                return true;
    return false;
}

}  // namespace

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
    profile.type_colour = "#77AADD";
    CHECK(lay_out(Shape(cards), theme).title == "kort");
    CHECK(lay_out(Shape(matrix), theme).title == "matris");
    CHECK(lay_out(Shape(flow), theme).title == "flöde");
    CHECK(lay_out(Shape(profile), theme).title.ends_with("profil"));
}

TEST_CASE("a picture that fits is one page, exactly the sheet, without a page number") {
    auto paper = *find_paper("A4", false);
    auto boards = lay_out_pages(many_cards(2, 3), light_theme(), paper);
    REQUIRE(boards.size() == 1);
    CHECK(boards[0].width == paper.width);
    CHECK(boards[0].height == paper.height);
    CHECK(boards[0].is_sheet);
    CHECK_FALSE(says(boards[0], "page 1"));
    CHECK(complaints(boards[0]).empty());
}

TEST_CASE("a picture that does not fit goes on over numbered pages, with every note on exactly one of them") {
    auto paper = *find_paper("A4", true);
    auto cards = many_cards(5, 47);
    auto boards = lay_out_pages(cards, light_theme(), paper);
    REQUIRE(boards.size() > 1);
    for (std::size_t i = 0; i < boards.size(); ++i) {
        CHECK(boards[i].width == paper.width);
        CHECK(boards[i].height == paper.height);
        CHECK(says(boards[i], "page " + std::to_string(i + 1) + " of " + std::to_string(boards.size())));
        CHECK(says(boards[i], "Many give support"));
        CHECK(complaints(boards[i]).empty());
    }
    auto notes = notes_on(boards);
    CHECK(notes.size() == 5 * 47);
    std::sort(notes.begin(), notes.end());
    CHECK(std::adjacent_find(notes.begin(), notes.end()) == notes.end());
}

TEST_CASE("the screen has one page of any size") {
    auto boards = lay_out_pages(many_cards(5, 47), light_theme(), {});
    REQUIRE(boards.size() == 1);
    CHECK_FALSE(boards[0].is_sheet);
}

TEST_CASE("what cannot be cut and does not fit is said, with both sizes") {
    CHECK_THROWS_WITH(lay_out_pages(many_cards(1, 1), light_theme(), {200, 100}),
                      Catch::Contains("does not fit the sheet") && Catch::Contains("71 × 35 mm"));
}
