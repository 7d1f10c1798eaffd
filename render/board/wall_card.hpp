// One card of a wall as an item: title, words of alarm, bars, facts and lists, as high as they need.
// It is measured by being made: what is measured is what is drawn.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/wall.hpp"

#include <array>

namespace ecomap {

/// The surface of a card at (0, 0) and its left edge: red for an alarm, else the card's own colour, hatched or outlined
/// by its ink.
std::array<BoxMark, 2> card_ground(const Wall::Card& card, double width, double height, const Theme& theme);

/// `card` at (0, 0), `width` wide.
Item make_wall_card(const Wall::Card& card, double width, const Theme& theme);

}  // namespace ecomap
