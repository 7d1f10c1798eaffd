// What is different between two boards of the same kind, marked on both by outline, sign and colour.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"

#include <string>

namespace ecomap {

/// How a thing of one board relates to the other board.
enum class Difference { added, removed, more, fewer, altered };

/// The sign on the picture and in the legend: "+", "−", "±".
std::string sign_of(Difference difference);
/// The colour of its mark.
std::string colour_of(Difference difference, const Theme& theme);

/// Marks the smallest things that are in one of the boards only, or say something else: cards, cells, lines, and of an
/// item with parts each symbol and number by itself. A head that came or went is marked once, not all that stands under
/// it. Boards whose items correspond one to one (see align.hpp) are compared place by place, others by the items' keys
/// or labels. A number that grew or shrank carries by how much.
void mark_differences(Board& before, Board& after, const Theme& theme);

}  // namespace ecomap
