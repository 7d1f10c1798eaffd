// The looks of a matrix, each in a file of its own; lay_out(Matrix) chooses.
#pragma once

#include "render/board/layout.hpp"

#include <cstddef>
#include <vector>

namespace ecomap {

/// Numbers as discs whose area is the value: layout_bubbles.cpp.
Board lay_out_bubbles(const Matrix& matrix, const Theme& theme, const Paper& paper);

/// Sticky notes in cells: layout_notes.cpp.
Board lay_out_notes(const Matrix& matrix, const Theme& theme, const Paper& paper);

/// Text cards in cells, one below the other: layout_steps.cpp.
Board lay_out_steps(const Matrix& matrix, const Theme& theme, const Paper& paper);

/// The same wall of notes, measured, for a board that has more on it than this.
struct WallOfNotes {
    std::vector<std::size_t> across;             ///< notes beside each other, for each column
    std::vector<double> lefts, widths, heights;  ///< of columns, of columns, of rows; absolute
    double row_head = 0, column_head = 0;        ///< width of row heads, height of column heads
    double left = 0, width = 0;                  ///< of the whole
};
WallOfNotes measure_wall(const Matrix& matrix, const Theme& theme, const Paper& paper);
/// Adds heads, cells and notes from `y` on. Returns the bottom.
double add_wall(Board& board, const Matrix& matrix, const WallOfNotes& wall, double y, const Theme& theme);

/// Coloured cells with numbers: layout_heat.cpp.
Board lay_out_heat(const Matrix& matrix, const Theme& theme, const Paper& paper);

/// A board for a picture without content: only its words, in a frame of their own.
Board lay_out_nothing(const Heading& heading, const Theme& theme, const Paper& paper);

}  // namespace ecomap
