// The two looks of a matrix, each in a file of its own; lay_out(Matrix) chooses.
#pragma once

#include "render/board/layout.hpp"

namespace ecomap {

/// Numbers as discs whose area is the value: layout_bubbles.cpp.
Board lay_out_bubbles(const Matrix& matrix, const Theme& theme, const Paper& paper);

/// Sticky notes in cells: layout_notes.cpp.
Board lay_out_notes(const Matrix& matrix, const Theme& theme, const Paper& paper);

/// A board for a picture without content: only its words, in a frame of their own.
Board lay_out_nothing(const Heading& heading, const Theme& theme, const Paper& paper);

}  // namespace ecomap
