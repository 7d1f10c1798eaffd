// The heads of a grid whose cells hold notes or cards: dark over the columns, tinted beside the rows.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/matrix.hpp"

#include <string>
#include <vector>

namespace ecomap {

/// An item that is a box with a fill and an outline, which lies inside its edges.
Item box_item(const char* css, double x, double y, double width, double height, double rx, const std::string& fill,
              Stroke stroke);

/// A place kept for what only the other of two pictures has.
Item empty_place(double x, double y, double width, double height, const Theme& theme);
/// Its outline.
Stroke empty_outline(const Theme& theme);

/// Room for the number in a column's head, with the gap after it.
double head_number_width(const Matrix::Head& head);
/// Width at which no row's title has to break, within bounds.
double row_head_width(const Matrix& matrix);
double row_head_height(const Matrix::Head& head, double width);
/// One height for all heads; `widths` of the columns.
double column_head_height(const Matrix& matrix, const std::vector<double>& widths);

/// The ground of a row's head in that colour.
std::string row_head_fill(const ColourRole& role, const Theme& theme);
void add_column_head(Board& board, const Matrix::Head& head, double x, double y, double width, double height,
                     const Theme& theme);
void add_row_head(Board& board, const Matrix::Head& head, double x, double y, double width, double height,
                  const Theme& theme);

}  // namespace ecomap
