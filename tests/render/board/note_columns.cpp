#include "render/board/note_columns.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <utility>

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

/// What a wall costs, by the definition: every cell looked at.
double cost_of(const NoteWall& wall, const std::vector<std::size_t>& across) {
    NoteGrid grid;
    double width = wall.around_width, height = wall.around_height;
    for (auto notes : across) width += grid.column_width(notes) + grid.cell_gap;
    width = std::max(width, wall.least_width);
    for (std::size_t r = 0; r < wall.notes.size(); ++r) {
        std::size_t lines = 0;
        for (std::size_t c = 0; c < across.size(); ++c) lines = std::max(lines, lines_for(wall.notes[r][c], across[c]));
        height += std::max(wall.least_height[r], grid.row_height(lines)) + grid.cell_gap;
    }
    if (wall.sheet_width > 0) return std::max(0.0, width - wall.sheet_width) * 1000 + height;
    return std::max(width, height * 1.41421356) + 0.15 * (width + height);
}

/// The same search, each step by looking at every cell.
std::vector<std::size_t> best_across_by_looking(const NoteWall& wall) {
    std::vector<std::size_t> best;
    double lowest = 0;
    for (std::size_t lines = 1; lines <= 40; lines += 1 + lines / 6) {
        std::vector<std::size_t> across;
        for (std::size_t c = 0; c < wall.least_across.size(); ++c) {
            std::size_t fullest = 0;
            for (const auto& row : wall.notes) fullest = std::max(fullest, row[c]);
            across.push_back(std::clamp(lines_for(fullest, lines), wall.least_across[c], std::size_t{12}));
        }
        double reached = cost_of(wall, across);
        for (bool better = true; better;) {
            better = false;
            for (std::size_t c = 0; c < across.size(); ++c) {
                auto chosen = across[c];
                for (across[c] = wall.least_across[c]; across[c] <= 12; ++across[c])
                    if (double tried = cost_of(wall, across); tried < reached - 1e-9) {
                        reached = tried;
                        chosen = across[c];
                        better = true;
                    }
                across[c] = chosen;
            }
        }
        if (!best.empty() && reached >= lowest) continue;
        best = across;
        lowest = reached;
    }
    return best;
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

TEST_CASE("a search that asks rows only about the column that changes finds what looking at every cell finds") {
    Random random(12);
    for (int i = 0; i < 60; ++i) {
        std::vector<std::vector<std::size_t>> notes(1 + random.below(8));
        auto columns = 1 + random.below(9);
        for (auto& row : notes)
            for (std::uint32_t c = 0; c < columns; ++c) row.push_back(random.below(3) == 0 ? random.below(60) : 0);
        auto wall = wall_of(std::move(notes));
        for (auto& least : wall.least_across) least = 1 + random.below(3);
        for (auto& height : wall.least_height) height = random.below(120);
        wall.around_width = random.below(300);
        if (random.below(2) == 0) wall.sheet_width = 300 + random.below(1500);
        REQUIRE(best_across(wall, {}) == best_across_by_looking(wall));
    }
}
