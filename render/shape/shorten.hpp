// A board that nobody could read has too many notes. Where a picture has more than `most_notes`, of each group, cell or
// tray only the first stand on it, as many of each as lets the whole have at most `most_notes`, and how many more there
// are; a group that has no more than the others is whole. The counts beside them stay those of all, and the picture
// says what it left out and where it is: its table (table_of()) is of the whole shape, which this does not change.
//
// Cards, matrices, trays of networks and what has no room on an ego's ring. O(notes).
#pragma once

#include "render/shape/shape.hpp"

#include <cstddef>

namespace ecomap {

/// What can still be found on a sheet of A0; a sheet of A3 has room for about 120.
inline constexpr std::size_t most_notes = 600;

/// The shape as it is, where it has at most `most` notes. Of a pair both sides are shortened alike.
Shape shortened(Shape shape, std::size_t most = most_notes);

}  // namespace ecomap
