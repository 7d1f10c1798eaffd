// From a shape to a board: one layout per shape, each in a file of its own.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/shape.hpp"

namespace ecomap {

/// Lays out any shape. Pure: same shape and theme, same board.
Board lay_out(const Shape& shape, const Theme& theme);

Board lay_out(const Cards& cards, const Theme& theme);
Board lay_out(const Matrix& matrix, const Theme& theme);
Board lay_out(const Flow& flow, const Theme& theme);
Board lay_out(const Profile& profile, const Theme& theme);

}  // namespace ecomap
