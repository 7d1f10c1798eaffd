#include "render/board/matrix_heads.hpp"

#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("heads are as high as their longest words need, and hold them") {
    auto theme = light_theme();
    Matrix matrix;
    matrix.columns = {{"1", "Idé", "3 steg", {}},
                      {"2", "Utforska, pröva och vidareutveckla tillsammans", "3 steg", {}}};
    matrix.rows = {{"", "Processledare", "20 steg", {}},
                   {"F", "Finansiering av samverkan i framkant", "", ColourRole::support_type}};
    std::vector<double> widths{140, 140};
    auto high = column_head_height(matrix, widths);
    matrix.columns.pop_back();
    CHECK(column_head_height(matrix, {140}) < high);
    Board board;
    board.width = board.height = 600;
    board.background = theme.page;
    add_column_head(board, matrix.columns[0], 10, 10, 140, high, theme);
    double width = row_head_width(matrix), y = 200;
    for (const auto& row : matrix.rows) {
        add_row_head(board, row, 10, y, width, row_head_height(row, width), theme);
        y += row_head_height(row, width) + 6;
    }
    CHECK(test::complaints(board) == std::vector<std::string>{});
    CHECK(head_number_width(matrix.columns[0]) > 0);
    CHECK(head_number_width(matrix.rows[0]) == 0);
}

TEST_CASE("the outline of a box lies inside its edges") {
    auto item = box_item("cell", 5, 5, 100, 50, 6, "#DDDDDD", {"#000000", 2, Dash::none});
    const auto& box = std::get<BoxMark>(item.marks.front());
    CHECK(box.x == 1);
    CHECK(box.width == 98);
}
