// Names of dots that have no box kept for them: each where there is room beside its disc, or nowhere.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/network.hpp"

#include <cstddef>
#include <span>

namespace ecomap {

struct Disc {
    Point middle;
    double reach = 0;  ///< to the outside of rim and ring
};

/// Names within `sheet`, the leading first, each in the first place that is free, if it can without a line of the board
/// running through it. One that finds none is in the tooltip and the table. `discs` by node; without `all` only leading
/// nodes get names. Returns how many found no place.
std::size_t add_free_names(Board& board, const Network& network, std::span<const Disc> discs, bool all,
                           const Rect& sheet, const Theme& theme);

}  // namespace ecomap
