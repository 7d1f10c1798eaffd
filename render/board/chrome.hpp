// What surrounds every picture: the title block on top, the legend bottom left, the footer under it.
// A layout opens a board, adds its items from the returned height on, and closes the board below its last item.
// Nothing here collides: headline, legend and footer wrap to the width of the board.
#pragma once

#include "render/board/board.hpp"
#include "render/board/paper.hpp"
#include "render/board/theme.hpp"
#include "render/shape/shape.hpp"

namespace ecomap {

/// The line on how to read a picture, in words that hold in the theme.
const std::string& reading_of(const Heading& heading, const Theme& theme);

/// The narrowest board whose title block and footer look right.
double least_width(const Theme& theme);

/// How wide to make a board that needs `needed`: on the screen at least least_width(), on paper as wide as the sheet,
/// or wider than it when the content cannot be narrower.
double board_width(double needed, const Theme& theme, const Paper& paper);

/// A board `width` wide with background, title, description and language set and the title block on it.
/// `board.height` is the y at which the content begins.
Board open_board(const Heading& heading, const Theme& theme, double width);

/// A board as open_board() makes it, but without the title block (for layouts that draw a head of their own).
/// `board.height` is 0.
Board open_bare_board(const Heading& heading, const Theme& theme, double width);

/// Adds legend and footer under `content_bottom` and sets the board's height.
void close_board(Board& board, const Heading& heading, const Theme& theme, double content_bottom);

/// The height that close_board() will add at `width`.
double closing_height(const Heading& heading, const Theme& theme, double width);

}  // namespace ecomap
