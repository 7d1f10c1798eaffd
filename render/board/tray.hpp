// The tray at the foot of a picture, with a dashed outline: what has no place above.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/tray.hpp"

namespace ecomap {

/// Draws the tray with its top left at (x, y), `width` wide, its notes in rows of text cards or as running
/// text. Returns its bottom.
double add_tray(Board& board, const Tray& tray, double x, double y, double width, const Theme& theme);

}  // namespace ecomap
