// The only way in which anything reaches a graph as an attribute. A text from the data is always `plain`, a colour
// always one of ours, a number always written by us; Graphviz is left nothing to interpret.
#pragma once

#include "render/board/board.hpp"

#include <graphviz/cgraph.h>

#include <string>
#include <string_view>

namespace ecomap::dot {

/// cgraph's interface takes char* where it means const char*.
inline char* c(const std::string& text) { return const_cast<char*>(text.c_str()); }
inline char* c(const char* text) { return const_cast<char*>(text); }

/// Sets an attribute of a node or an edge; declared empty for its kind if need be.
void set(void* object, const char* name, const std::string& value);
/// The same for a cluster, whose attributes are declared at the root.
void set_cluster(Agraph_t* root, Agraph_t* cluster, const char* name, const std::string& value);

/// `text` such that Graphviz takes no escape sequence and no entity out of it.
std::string plain(std::string_view text);

/// Points as inches, with five decimals.
std::string inches(double points);
/// A point of the board, y downwards, as a Graphviz position, y upwards.
std::string position(Point point, const Board& board);

/// "#RRGGBB", with two more digits when `opacity` is below 1; "transparent" for no colour.
std::string paint(std::string_view colour, double opacity = 1);
/// Fill, outline, dashes and corners of `box` as attributes of a node or cluster; a null box is invisible.
struct SurfaceAttributes {
    std::string style, fillcolor, color, penwidth;
};
SurfaceAttributes surface_of(const BoxMark* box);

}  // namespace ecomap::dot
