// Sticky notes, the cards that most boards are made of.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/shape.hpp"

#include <span>

namespace ecomap {

/// Lowest height at which no title of `notes` has to be cut at `width`, between `least` and `most`.
double note_height(std::span<const Note> notes, double width, double least, double most, const Theme& theme);
/// A sticky note as a card at (x, y). With chips, marks or a badge the title stands top left (11, then 10, then 9) and
/// the rest at the bottom; without, the title stands centred. Chips and marks that would cover the title are counted.
Item make_note(const Note& note, double x, double y, double width, double height, const Theme& theme);

}  // namespace ecomap
