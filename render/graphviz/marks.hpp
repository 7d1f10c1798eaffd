// What makes the DOT text a picture on its own: a node for every mark that is neither a card's ground nor its label.
// The SVG needs none of these, for our plug-in draws the marks of an item itself.
#pragma once

#include "render/board/board.hpp"

#include <graphviz/cgraph.h>

namespace ecomap::dot {

/// Adds to the graph of `board` a node per box, disc and text ("n3_1": mark 1 of card 3; "f0_2": of frame 0), thin
/// boxes for upright and level lines, and heads for arrows. Left out, for DOT has no such thing: hatching and slanted
/// lines.
void add_marks(Agraph_t* graph, const Board& board);

}  // namespace ecomap::dot
