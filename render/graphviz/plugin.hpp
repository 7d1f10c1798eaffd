// Our plug-ins for Graphviz: one that measures text with the shipped font, one that writes boards as SVG.
#pragma once

#include "render/board/board.hpp"
#include "render/graphviz/svg_writer.hpp"

#include <graphviz/gvc.h>
#include <graphviz/gvplugin.h>

#include <exception>

namespace ecomap {

/// What the render plug-in draws and where it writes, while it lives. One at a time, under the lock of session.hpp: gvc
/// has no room for a pointer of ours on its way to the plug-in.
class Drawing {
public:
    Drawing(const Board& board, SvgWriter& writer);
    ~Drawing();
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;

    /// Throws what was thrown while gvc walked the graph: an exception must not pass through its frames.
    void rethrow() const;

    const Board& board;
    SvgWriter& writer;
    std::exception_ptr failure;
};

/// The library to link into a context; its text layout outranks every other.
gvplugin_library_t* board_plugin();

/// The name to give gvRenderData.
inline constexpr const char* board_format = "board";

}  // namespace ecomap
