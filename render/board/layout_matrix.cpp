// Which look a matrix gets, and the board that every layout falls back on when there is nothing to show.
#include "render/board/layout_matrix.hpp"

#include "render/board/chrome.hpp"

namespace ecomap {

Board lay_out_nothing(const Heading& heading, const Theme& theme) {
    auto board = open_board(heading, theme, least_width(theme));
    close_board(board, heading, theme, board.height);
    return board;
}

Board lay_out(const Matrix& matrix, const Theme& theme) {
    if (matrix.rows.empty() || matrix.columns.empty()) return lay_out_nothing(matrix.heading, theme);
    return matrix.style == Matrix::Style::notes ? lay_out_notes(matrix, theme) : lay_out_bubbles(matrix, theme);
}

}  // namespace ecomap
