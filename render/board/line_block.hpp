// A frame with a title and lines under it (words, an example, pills): the sections of an actor's card.
// Lines may stand in several columns inside the frame; they keep their order and the highest column is as low as can
// be.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/shape.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace ecomap {

struct LineBlock {
    const Chip* chip = nullptr;  ///< before the title; may be null
    std::string title;
    std::span<const Profile::Line> lines;
    ColourRole colour;       ///< of the bar at the left edge and the bullets
    bool is_hollow = false;  ///< drawn with a dashed outline and no bar
};

/// What stands before a line, with its middle at (x, y).
DiscMark bullet(double x, double y, const std::string& colour, Ink ink, const Theme& theme);

/// The height of `block` at `width` with its lines in `columns` columns.
double block_height(const LineBlock& block, double width, std::size_t columns, const Theme& theme);

/// Adds the frame and, as cards, its lines.
void add_block(Board& board, const LineBlock& block, double x, double y, double width, double height,
               std::size_t columns, const Theme& theme);

/// Cuts a run of things of these heights, `gap` apart, into at most `columns` runs so that the highest is as low as can
/// be. Returns where each run ends; the last end is heights.size().
std::vector<std::size_t> cut_runs(const std::vector<double>& heights, double gap, std::size_t columns);

}  // namespace ecomap
