// Which look a matrix gets, and the board that every layout falls back on when there is nothing to show.
#include "render/board/layout_matrix.hpp"

#include "render/board/chrome.hpp"

namespace ecomap {

Board lay_out_nothing(const Heading& heading, const Theme& theme, const Paper& paper) {
    auto board = open_board(heading, theme, board_width(0, theme, paper));
    close_board(board, heading, theme, board.height);
    return board;
}

Board lay_out(const Matrix& matrix, const Theme& theme, const Paper& paper) {
    bool has_content = !matrix.rows.empty() || !matrix.lines.empty();
    if (!has_content || matrix.columns.empty()) return lay_out_nothing(matrix.heading, theme, paper);
    switch (matrix.style) {
        case Matrix::Style::bubbles:
            return lay_out_bubbles(matrix, theme, paper);
        case Matrix::Style::notes:
            return lay_out_notes(matrix, theme, paper);
        case Matrix::Style::cards:
            return lay_out_steps(matrix, theme, paper);
        case Matrix::Style::heat:
            return lay_out_heat(matrix, theme, paper);
    }
    return {};
}

}  // namespace ecomap
