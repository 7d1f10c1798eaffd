#include "render/board/heat_grid.hpp"

#include "render/board/theme_file.hpp"

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

TEST_CASE("what cells mean is told apart by outline, hatch or dot, not by colour alone") {
    using Mark = Matrix::Mark;
    const auto marks = {Mark::gap,      Mark::thin, Mark::crowded,      Mark::unknown,
                        Mark::possible, Mark::none, Mark::not_expected, Mark::outside};
    auto matrix = grid_of(1, marks.size());
    std::size_t c = 0;
    for (auto mark : marks) matrix.cells[0][c++].mark = mark;
    for (auto name : theme_names()) {
        const auto theme = *shipped_theme(name);
        INFO(name);
        Board board;
        add_heat_grid(board, matrix, large_heat_grid(matrix, 900, false, theme), 0, 0, theme);
        std::vector<BoxMark> boxes;
        std::vector<bool> dots;
        std::vector<std::string> fills;
        for (const auto& item : board.cards)
            if (item.css == "cell") {
                boxes.push_back(std::get<BoxMark>(item.marks.front()));
                const auto* disc = item.marks.size() > 1 ? std::get_if<DiscMark>(&item.marks[1]) : nullptr;
                dots.push_back(disc != nullptr);
                fills.push_back(disc != nullptr ? disc->fill : "");
            }
        REQUIRE(boxes.size() == marks.size());
        CHECK(boxes[0].stroke.dash == Dash::dashed);
        for (std::size_t other = 1; other < boxes.size(); ++other)
            CHECK(boxes[0].stroke.width >= 3 * boxes[other].stroke.width);
        CHECK(contrast(boxes[0].stroke.colour, boxes[0].fill) >= 4.5);
        CHECK(contrast(boxes[0].stroke.colour, theme.page) >= 4.5);
        CHECK((boxes[1].stroke.dash == Dash::none && boxes[1].hatch.empty()));
        CHECK(dots == std::vector<bool>{false, true, true, false, false, false, false, false});
        CHECK((fills[1].empty() && !fills[2].empty()));  // a ring and a dot
        CHECK((!boxes[3].hatch.empty() && boxes[3].stroke.dash == Dash::none));
        CHECK((!boxes[4].hatch.empty() && boxes[4].stroke.dash == Dash::dashed));
        CHECK((boxes[5].stroke.dash == Dash::dotted && boxes[5].stroke.colour == theme.muted));
        CHECK((boxes[7].stroke.dash == Dash::dotted && boxes[7].stroke.colour == theme.line));
    }
}
