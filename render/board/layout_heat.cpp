// A heat map on a board of its own, and under it what it shows in words.
#include "render/board/chrome.hpp"
#include "render/board/heat_grid.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/matrix_heads.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace ecomap {
namespace {

constexpr double most_width = 1240;  // of a grid on the screen
constexpr double line_title = 250, line_value = 44, line_gap = 8;

/// A line under the grid: title, number, words, each in a column of its own.
Item line_item(const Matrix::Line& line, double x, double y, double width, const Theme& theme) {
    Item item;
    item.css = "card";
    item.x = x;
    item.y = y;
    item.width = width;
    std::string names;
    for (const auto& name : line.names) names += (names.empty() ? "" : ", ") + name;
    item.label = item.tooltip = line.title + ": " + names;
    double titles = std::min(line_title, width * 0.34);
    auto title = wrap(line.title, theme.body, Weight::semibold, titles - 10);
    double bottom = add_lines(item, 0, 0, title, {theme.body, Weight::semibold, theme.ink, theme.frame});
    if (line.value)
        item.marks.push_back(text_at(titles + line_value - 16, baseline_in(0, theme.body * 1.24, theme.body),
                                     std::to_string(std::lround(*line.value)),
                                     {theme.body, Weight::semibold, theme.ink, theme.frame, Anchor::end}));
    auto text = wrap(names, theme.body, Weight::regular, width - titles - line_value);
    bottom = std::max(
        bottom, add_lines(item, titles + line_value, 0, text, {theme.body, Weight::regular, theme.muted, theme.frame}));
    item.height = line.twin ? std::max(bottom, line_item(*line.twin, x, y, width, theme).height) : bottom;
    if (line.ink != Ink::absent) return item;
    return empty_place(x, y, width, item.height, theme);
}

double add_lines_under(Board& board, const Matrix& matrix, double y, const Theme& theme) {
    double width = board.width - 2 * theme.margin, inner = width - 2 * theme.frame_padding;
    Item frame;
    frame.css = "frame";
    frame.x = theme.margin;
    frame.y = y;
    frame.width = width;
    frame.tooltip = frame.label = matrix.lines_title;
    auto title = wrap(matrix.lines_title, theme.frame_title, Weight::semibold, inner);
    double top = theme.frame_padding;
    BoxMark box;
    box.width = width, box.rx = theme.frame_radius;
    box.fill = theme.frame;
    box.stroke = {theme.line, 1, Dash::none};
    frame.marks.push_back(box);
    top = add_lines(frame, theme.frame_padding, top, title,
                    {theme.frame_title, Weight::semibold, theme.ink, theme.frame}) +
          line_gap;
    for (const auto& line : matrix.lines) {
        board.cards.push_back(line_item(line, theme.margin + theme.frame_padding, y + top, inner, theme));
        top += board.cards.back().height + line_gap;
    }
    frame.height = top + theme.frame_padding - line_gap;
    std::get<BoxMark>(frame.marks.front()).height = frame.height;
    board.frames.push_back(std::move(frame));
    return y + board.frames.back().height;
}

double add_grid(Board& board, const Matrix& matrix, const HeatGrid& grid, double y, const Theme& theme) {
    add_heat_grid(board, matrix, grid, theme.margin, y, theme);
    return y + grid.height() + (matrix.lines.empty() ? 0 : theme.gutter);
}

}  // namespace

Board lay_out_heat(const Matrix& matrix, const Theme& theme, const Paper& paper) {
    double room = paper.is_free() ? most_width : paper.width - 2 * theme.margin;
    auto grid = large_heat_grid(matrix, room, !paper.is_free(), theme);
    auto board = open_board(matrix.heading, theme, board_width(grid.width() + 2 * theme.margin, theme, paper));
    double y = board.height + 6;
    if (!paper.is_free()) grid = lowered(grid, paper.height - y - closing_height(matrix.heading, theme, board.width));
    if (!matrix.rows.empty()) y = add_grid(board, matrix, grid, y, theme);
    if (!matrix.lines.empty()) y = add_lines_under(board, matrix, y, theme);
    close_board(board, matrix.heading, theme, y);
    return board;
}

}  // namespace ecomap
