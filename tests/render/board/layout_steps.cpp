#include "render/board/layout_matrix.hpp"

#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;
using ecomap::test::crowd_name;

namespace {

const std::vector<std::string> none;

Matrix steps(unsigned rows, unsigned columns, unsigned cards) {
    Matrix matrix;
    matrix.heading = {"Rubrik", "Så läser du.", {}, "källa", "data", "sv", ""};
    matrix.style = Matrix::Style::cards;
    for (unsigned c = 0; c < columns; ++c)
        matrix.columns.push_back({std::to_string(c + 1), crowd_name(c), "3 steg", {}});
    for (unsigned r = 0; r < rows; ++r) {
        matrix.rows.push_back({"", crowd_name(r + 9), "", {}});
        auto& cells = matrix.cells.emplace_back(columns);
        for (unsigned c = 0; c < columns; ++c)
            for (unsigned n = 0; n < (cards * (r + c)) % (cards + 1); ++n) {
                Note note;
                note.title = crowd_name(n + c);
                note.badge = "Hemuppgift · 30 minuter";
                note.remark = n % 2 == 0 ? "väntar på: " + crowd_name(n) : "";
                note.colour = {ColourRole::actor_type, 5};
                cells[c].notes.push_back(note);
            }
    }
    return matrix;
}

}  // namespace

TEST_CASE("the cards of a cell stand below each other, in the cell of their row and column") {
    auto matrix = steps(2, 2, 3);
    auto board = lay_out(matrix, light_theme());
    std::vector<const Item*> cards;
    for (const auto& item : board.cards)
        if (item.css == "card") cards.push_back(&item);
    REQUIRE(cards.size() > 1);
    CHECK(cards[0]->x == cards[1]->x);
    CHECK(cards[0]->y + cards[0]->height < cards[1]->y);
}

TEST_CASE("a board of steps fits from one card to hundreds, on the screen and on paper") {
    for (unsigned rows : {1u, 6u})
        for (unsigned columns : {1u, 9u, 24u})
            for (unsigned cards : {1u, 7u, 30u}) {
                INFO(rows << " rows, " << columns << " columns, " << cards << " cards");
                auto matrix = steps(rows, columns, cards);
                CHECK(complaints(lay_out(matrix, light_theme())) == none);
                for (const auto& page : lay_out_pages(matrix, light_theme(), *find_paper("A3", false)))
                    CHECK(complaints(page) == none);
            }
}
