// A grid of cards with words: what happens in each step (columns), for each role (rows). Columns are as wide as a card;
// a cell is as high as its cards, the badge of a note is its strong line. An empty cell stays pale: that a role has
// nothing to do in a step is not a gap.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/matrix_heads.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_card.hpp"

#include <algorithm>
#include <vector>

namespace ecomap {
namespace {

constexpr double inset = 7, card_gap = 6, cell_gap = 6;
constexpr double narrowest = 118;  // of a card, on paper

struct Grid {
    double row_head = 0, column_head = 0, column = 0;  // widths and height
    std::vector<double> heights;
    double width = 0;
};

double cell_height(const Matrix::CellOf& cell, double width, const Theme& theme) {
    double height = 2 * inset - card_gap;
    for (const auto& note : cell.notes) height += text_card_height(note.badge, note, width, theme) + card_gap;
    return std::max(height, 34.0);
}

Grid measure(const Matrix& matrix, const Theme& theme, const Paper& paper) {
    Grid grid;
    grid.row_head = row_head_width(matrix);
    auto count = static_cast<double>(matrix.columns.size());
    double room = (board_width(0, theme, paper) - 2 * theme.margin - grid.row_head) / count - cell_gap;
    double widest = text_card_width() + 2 * inset;
    grid.column = paper.is_free() ? std::max(room, widest) : std::max(room, narrowest + 2 * inset);
    grid.column = std::min(grid.column, 2 * widest);
    grid.width = grid.row_head + count * (cell_gap + grid.column);
    grid.column_head = column_head_height(matrix, std::vector<double>(matrix.columns.size(), grid.column));
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        double height = row_head_height(matrix.rows[r], grid.row_head);
        for (const auto& cell : matrix.cells[r])
            height = std::max(height, cell_height(cell, grid.column - 2 * inset, theme));
        grid.heights.push_back(height);
    }
    return grid;
}

void add_cell(Board& board, const Matrix::CellOf& cell, double x, double y, double width, double height,
              const Theme& theme) {
    bool is_empty = cell.notes.empty();
    auto fill = is_empty ? mix(theme.frame, theme.page, 0.6) : theme.frame;
    auto item = box_item("cell", x, y, width, height, 6, fill, {theme.line, 1, Dash::none});
    item.tooltip = item.label = cell.tooltip;
    if (is_empty) {
        auto words = cell.mark == Matrix::Mark::elsewhere ? cell.mark_remark : "–";
        item.marks.push_back(text_at(width / 2, baseline_in(0, height, theme.meta), words,
                                     {theme.meta, Weight::regular, theme.muted, fill, Anchor::middle}));
    }
    board.frames.push_back(std::move(item));
    double at = y + inset;
    for (const auto& note : cell.notes) {
        double high = text_card_height(note.badge, note, width - 2 * inset, theme);
        board.cards.push_back(make_text_card(note.badge, note, x + inset, at, width - 2 * inset, high, theme));
        at += high + card_gap;
    }
}

}  // namespace

Board lay_out_steps(const Matrix& matrix, const Theme& theme, const Paper& paper) {
    auto grid = measure(matrix, theme, paper);
    auto board = open_board(matrix.heading, theme, board_width(grid.width + 2 * theme.margin, theme, paper));
    double y = board.height, left = theme.margin + grid.row_head;
    auto column_x = [&](std::size_t c) { return left + cell_gap + static_cast<double>(c) * (cell_gap + grid.column); };
    for (std::size_t c = 0; c < matrix.columns.size(); ++c)
        add_column_head(board, matrix.columns[c], column_x(c), y, grid.column, grid.column_head, theme);
    y += grid.column_head + cell_gap;
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        add_row_head(board, matrix.rows[r], theme.margin, y, grid.row_head, grid.heights[r], theme);
        for (std::size_t c = 0; c < matrix.columns.size(); ++c)
            add_cell(board, matrix.cells[r][c], column_x(c), y, grid.column, grid.heights[r], theme);
        y += grid.heights[r] + cell_gap;
    }
    close_board(board, matrix.heading, theme, y - cell_gap);
    return board;
}

}  // namespace ecomap
