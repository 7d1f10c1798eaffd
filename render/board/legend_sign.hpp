// The sign before the words of a legend: the mark that it explains, drawn by what draws it on the board.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/heading.hpp"

namespace ecomap {

/// The height of every sign.
constexpr double legend_swatch = 13;

double sign_width(const LegendEntry& entry);

/// Draws the sign with its top left at (x, y). Returns its width.
double add_legend_sign(Item& item, const LegendEntry& entry, double x, double y, const Theme& theme);

}  // namespace ecomap
