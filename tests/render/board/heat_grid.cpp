#include "render/board/heat_grid.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Matrix grid_of(std::size_t rows, std::size_t columns) {
    Matrix matrix;
    matrix.rows.resize(rows);
    matrix.columns.resize(columns);
    for (auto& head : matrix.rows) head.title = "rad";
    for (auto& head : matrix.columns) head.title = "kolumn";
    matrix.cells.assign(rows, std::vector<Matrix::CellOf>(columns));
    return matrix;
}

}  // namespace

TEST_CASE("few columns are no wider than looks good on the screen, and fill a sheet") {
    auto matrix = grid_of(2, 2);
    CHECK(large_heat_grid(matrix, 1200, false, light_theme()).width() < 500);
    CHECK(large_heat_grid(matrix, 1200, true, light_theme()).width() == Approx(1200));
}

TEST_CASE("many columns are never narrower than their heads need") {
    auto matrix = grid_of(2, 40);
    CHECK(large_heat_grid(matrix, 800, true, light_theme()).width() > 800);
}

TEST_CASE("gap, thin, crowded, unknown and many are told apart by outline or hatch, not by colour alone") {
    auto matrix = grid_of(1, 5);
    auto theme = light_theme();
    auto marks = {Matrix::Mark::gap, Matrix::Mark::thin, Matrix::Mark::crowded, Matrix::Mark::unknown,
                  Matrix::Mark::none};
    std::size_t c = 0;
    for (auto mark : marks) matrix.cells[0][c++].mark = mark;
    Board board;
    add_heat_grid(board, matrix, large_heat_grid(matrix, 900, false, theme), 0, 0, theme);
    std::vector<BoxMark> boxes;
    for (const auto& item : board.cards)
        if (item.css == "cell") boxes.push_back(std::get<BoxMark>(item.marks.front()));
    REQUIRE(boxes.size() == 5);
    CHECK(boxes[0].stroke.dash == Dash::dashed);
    CHECK(boxes[2].stroke.width == 3);
    CHECK_FALSE(boxes[3].hatch.empty());
    CHECK(boxes[4].stroke.dash == Dash::dotted);
    CHECK((boxes[1].stroke.dash == Dash::none && boxes[1].stroke.width < 2));
}
