// Cutting a shape into smaller shapes of the same kind, for pages: a part has the words around the whole and some of
// its content, and can be laid out by itself. What is cut, never how large it is: sizes are the business of
// render/board.
#pragma once

#include "render/shape/shape.hpp"

#include <cstddef>

namespace ecomap {

/// The ways to cut, in the order in which they are tried.
enum class Cut {
    across,  ///< a grid between columns; only when it is too wide
    down,    ///< between rows, groups or sections
    inside,  ///< through the one row, group or section that is left: between its notes or lines
};

/// Into how many parts a shape can be cut in this way; 0 or 1: not at all. A kind of shape without a rule of its own in
/// split.cpp cannot be cut.
std::size_t parts_of(const Shape& shape, Cut cut);

/// Parts `first` (included) to `last` (excluded) as one shape. What continues from an earlier part says so.
Shape part_of(const Shape& shape, Cut cut, std::size_t first, std::size_t last);

}  // namespace ecomap
