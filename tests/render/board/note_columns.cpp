#include "render/board/note_columns.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

NoteWall wall_of(std::vector<std::vector<std::size_t>> notes) {
    NoteWall wall;
    wall.least_across.assign(notes.front().size(), 1);
    wall.least_height.assign(notes.size(), 0);
    wall.notes = std::move(notes);
    return wall;
}

double width_of(const std::vector<std::size_t>& across) {
    double width = 0;
    for (auto notes : across) width += NoteGrid{}.column_width(notes);
    return width;
}

}  // namespace

TEST_CASE("a column is as wide as its notes, the gaps between them and a margin on both sides") {
    NoteGrid grid;
    CHECK(grid.column_width(1) == Approx(9 + 108 + 9));
    CHECK(grid.column_width(3) == Approx(9 + 108 + 6 + 108 + 6 + 108 + 9));
    CHECK(grid.row_height(0) == Approx(20 + 9));
    CHECK(grid.row_height(2) == Approx(20 + 25 + 6 + 25 + 9));
    CHECK(lines_for(0, 4) == 0);
    CHECK(lines_for(9, 4) == 3);
}

TEST_CASE("the full column is wide and the empty ones are narrow") {
    auto across = best_across(wall_of({{40, 1, 0}, {36, 2, 1}}), {});
    CHECK(across[0] > 3);
    CHECK(across[1] == 1);
    CHECK(across[2] == 1);
}

TEST_CASE("columns that are full in the same row are widened together") {
    auto across = best_across(wall_of({{30, 30, 30}}), {});
    for (auto notes : across) CHECK(lines_for(30, notes) == lines_for(30, across[0]));
    CHECK(across[0] > 1);
}

TEST_CASE("a board becomes about as wide as A-format asks for") {
    auto wall = wall_of({{8, 0, 10, 22, 2}, {42, 24, 14, 18, 14}, {14, 12, 42, 6, 22}});
    auto across = best_across(wall, {});
    double height = 0;
    for (const auto& row : wall.notes) {
        std::size_t lines = 0;
        for (std::size_t c = 0; c < row.size(); ++c) lines = std::max(lines, lines_for(row[c], across[c]));
        height += NoteGrid{}.row_height(lines);
    }
    CHECK(width_of(across) / height == Approx(1.41).margin(0.4));
}

TEST_CASE("no column is narrower than its head needs or wider than twelve notes") {
    auto wall = wall_of({{1000, 0}});
    wall.least_across = {1, 3};
    auto across = best_across(wall, {});
    CHECK(across[0] == 12);
    CHECK(across[1] == 3);
}

TEST_CASE("on paper the board is no wider than the sheet, as long as it can be, and then as low as it can be") {
    auto wall = wall_of({{40, 1}, {36, 2}});
    wall.sheet_width = 800;
    auto across = best_across(wall, {});
    CHECK(width_of(across) + 2 * NoteGrid{}.cell_gap <= 800);
    CHECK(across[0] == 5);
    CHECK(across[1] == 1);
    wall.sheet_width = 100;
    CHECK(best_across(wall, {}) == std::vector<std::size_t>{1, 1});
}
