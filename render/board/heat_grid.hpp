// The grid of a heat map, on a board of its own or small among others: heads, coloured cells with numbers, totals.
// Colour is never alone: a gap has the strongest outline of all, dashed; a possible one a hatch in a grey dashed
// outline, what is not known a hatch, where many are a small dot, what is outside the selection a dotted outline; and
// where there is room each says so in words.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/matrix.hpp"

namespace ecomap {

/// Sizes of a grid, in points.
struct HeatGrid {
    double row_head = 0, head = 0;  ///< width of the rows' heads, height of the columns'
    double column = 0, row = 0;     ///< of a cell, with the gap after it
    double totals = 0, foot = 0;    ///< width of the rows' totals, height of the columns'; 0: none
    double gap = 0;                 ///< between cells
    double frame = 0;               ///< width of the outline of a gap
    bool is_small = false;          ///< heads are chips where there are any
    std::string background;         ///< what it stands on
    std::size_t columns = 0, rows = 0;

    double width() const { return row_head + column * static_cast<double>(columns) + totals; }
    double height() const { return head + row * static_cast<double>(rows) + foot; }
};

/// A grid on a page of its own, `room` wide unless it cannot be so narrow; never wider than looks good when the room is
/// more than it needs and `may_stretch` is false.
HeatGrid large_heat_grid(const Matrix& matrix, double room, bool may_stretch, const Theme& theme);

/// The grid with rows as low as they must be for it to be `height` high, but never lower than their numbers need.
HeatGrid lowered(HeatGrid grid, double height);

/// A small grid, one of several; at least as wide as its heads and numbers need.
HeatGrid small_heat_grid(const Matrix& matrix, const Theme& theme);

/// Adds the grid with its top left at (x, y).
void add_heat_grid(Board& board, const Matrix& matrix, const HeatGrid& grid, double x, double y, const Theme& theme);

}  // namespace ecomap
