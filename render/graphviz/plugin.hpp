// Our plug-ins for Graphviz: one that measures text with the shipped font, one that writes boards as SVG.
#pragma once

#include "render/board/board.hpp"
#include "render/graphviz/svg_writer.hpp"

#include <graphviz/gvc.h>
#include <graphviz/gvplugin.h>

namespace ecomap {

/// What the render plug-in draws and where it writes, while gvc walks the graph. One at a time: gvc is not thread-safe.
struct Drawing {
    const Board& board;
    SvgWriter& writer;
};

/// The library to link into a context; its text layout outranks every other.
gvplugin_library_t* board_plugin();

/// Sets what the plug-in draws next; nullptr afterwards. The caller holds the lock of session.hpp.
void set_drawing(const Drawing* drawing);

/// The name to give gvRenderData.
inline constexpr const char* board_format = "board";

}  // namespace ecomap
