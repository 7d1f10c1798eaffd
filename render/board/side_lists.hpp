// What stands beside or under a network: short lists of names with numbers, and the tray of those without ties.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/network.hpp"

#include <span>
#include <string>
#include <vector>

namespace ecomap {

/// Width of the column of lists.
double side_list_width();
/// Height of a list in a frame of `width`.
double side_list_height(const Network::List& list, double width, const Theme& theme);
/// The lists with so many entries left out, from the longest first, that together they are at most `height` high; when
/// each has only one, the last list goes.
std::vector<Network::List> lists_within(std::vector<Network::List> lists, double width, double height,
                                        const Theme& theme);
/// Draws a list in a frame with its top left at (x, y), `height` high.
void add_side_list(Board& board, const Network::List& list, double x, double y, double width, double height,
                   const Theme& theme);

/// Names in running lines, each with a dot in its colour, in a frame `width` wide. Returns the bottom, `y` if there are
/// no names.
double add_tray(Board& board, const std::string& title, std::span<const Note> notes, double x, double y, double width,
                const Theme& theme);

}  // namespace ecomap
