#include "render/board/layout_matrix.hpp"

#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Matrix one_cell(Matrix::Style style) {
    Matrix matrix;
    matrix.style = style;
    matrix.rows = {{"F", "Finansiering", "", ColourRole::support_type}};
    matrix.columns = {{"1", "Omfamna", "", {ColourRole::actor_type, 0, "#004488"}}};
    Matrix::CellOf cell;
    cell.value = 1;
    cell.text = "1";
    Note note;
    note.title = "Vinnova";
    note.colour = ColourRole::actor_type;
    cell.notes = {note};
    matrix.cells = {{cell}};
    return matrix;
}

bool has_disc(const Board& board) {
    for (const auto& item : board.cards)
        for (const auto& mark : item.marks)
            if (std::holds_alternative<DiscMark>(mark)) return true;
    return false;
}

}  // namespace

TEST_CASE("a matrix of numbers becomes discs and a matrix of notes does not") {
    CHECK(has_disc(lay_out(one_cell(Matrix::Style::bubbles), light_theme())));
    CHECK_FALSE(has_disc(lay_out(one_cell(Matrix::Style::notes), light_theme())));
}

TEST_CASE("a matrix without rows or columns shows its words and nothing else") {
    Matrix matrix;
    matrix.heading = {"Inga erbjudanden att visa", "Lägg till rader.", {}, "källa", "data", "sv", ""};
    for (bool with_rows : {false, true}) {
        if (with_rows) matrix.rows = {{"", "ensam rad", "", {}}};
        auto board = lay_out(matrix, light_theme());
        CHECK(board.frames.empty());
        CHECK(board.title == "Inga erbjudanden att visa");
        CHECK(test::complaints(board) == std::vector<std::string>{});
    }
}
