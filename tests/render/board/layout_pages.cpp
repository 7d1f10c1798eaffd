#include "engine/model/error.hpp"
#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>

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
        group.colour = ColourRole::actor_type;
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
    for (const auto* items : {&board.frames, &board.cards})
        for (const auto& item : *items)
            for (const auto& mark : item.marks)
                if (const auto* text = std::get_if<TextMark>(&mark);
                    text && text->text.find(words) != std::string::npos)
                    return true;
    return false;
}

}  // namespace

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

TEST_CASE("a group that does not fit the rest of a page begins there when that saves a page") {
    const auto cards = many_cards(5, 36);
    const auto paper = *find_paper("A4", true);
    std::size_t by_group = 0;
    for (std::size_t group = 0; group < 5; ++group)
        by_group += lay_out_pages(part_of(cards, Cut::down, group, group + 1), light_theme(), paper).size();
    const auto boards = lay_out_pages(cards, light_theme(), paper);
    CHECK(boards.size() < by_group);
    CHECK(std::any_of(boards.begin(), boards.end(), [](const Board& board) { return says(board, "(cont.)"); }));
    CHECK(notes_on(boards).size() == 180);
}

TEST_CASE("columns that do not fit beside each other are spread evenly") {
    Matrix matrix;
    matrix.heading.language = "en";
    matrix.style = Matrix::Style::heat;
    matrix.rows.resize(2);
    matrix.columns.resize(60);
    for (std::size_t c = 0; c < 60; ++c) matrix.columns[c].title = "column " + std::to_string(c);
    matrix.cells.assign(2, std::vector<Matrix::CellOf>(60));
    auto boards = lay_out_pages(matrix, light_theme(), *find_paper("A4", true));
    REQUIRE(boards.size() > 1);
    auto cells = [](const Board& board) {
        return std::count_if(board.cards.begin(), board.cards.end(),
                             [](const Item& item) { return item.css == "cell"; });
    };
    for (const auto& board : boards) CHECK(std::abs(cells(board) - cells(boards.front())) <= 2);
}

TEST_CASE("a pair that does not fit one sheet becomes pages that face each other") {
    Pair pair;
    pair.heading.language = "en";
    pair.heading.headline = "Nothing differs";
    pair.before = {"As it is", many_cards(3, 21)};
    pair.after = {"What if", many_cards(3, 22)};
    const auto paper = *find_paper("A4", true);
    auto alone = lay_out_pages(many_cards(3, 22), light_theme(), paper);
    auto boards = lay_out_pages(pair, light_theme(), paper);
    REQUIRE(boards.size() % 2 == 0);
    CHECK(boards.size() <= 2 * alone.size() + 2);
    for (std::size_t i = 0; i < boards.size(); ++i) {
        auto facing = i % 2 == 0 ? i + 2 : i;
        CHECK(boards[i].width == paper.width);
        CHECK(boards[i].height == paper.height);
        CHECK(says(boards[i], i % 2 == 0 ? "As it is" : "What if"));
        CHECK(says(boards[i], "compare with sheet " + std::to_string(facing)));
        CHECK(says(boards[i], "page " + std::to_string(i + 1) + " of " + std::to_string(boards.size())));
        CHECK(complaints(boards[i]).empty());
    }
    auto signs = [](const Board& board) {
        return std::count_if(board.cards.begin(), board.cards.end(),
                             [](const Item& item) { return item.css == "change"; });
    };
    CHECK(signs(boards.back()) + signs(boards[boards.size() - 2]) > 0);
}

TEST_CASE("a pair that fits one sheet stays on it") {
    Pair pair;
    pair.heading.language = "en";
    pair.before = {"As it is", many_cards(1, 4)};
    pair.after = {"What if", many_cards(1, 5)};
    CHECK(lay_out_pages(pair, light_theme(), *find_paper("A4", true)).size() == 1);
    CHECK(lay_out_pages(pair, light_theme(), *find_paper("A4", false)).size() == 1);
}

TEST_CASE("what cannot be cut and does not fit is said, with both sizes") {
    CHECK_THROWS_WITH(lay_out_pages(many_cards(1, 1), light_theme(), {200, 100}),
                      Catch::Contains("does not fit the sheet") && Catch::Contains("71 × 35 mm"));
}
