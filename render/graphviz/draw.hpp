// The fence around Graphviz: a board becomes a cgraph graph, and gvc draws it through our own plug-ins.
#pragma once

#include "render/board/board.hpp"

#include <string>

namespace ecomap {

enum class Fonts {
    embed,  ///< the subset of the shipped font inside the file (default)
    link,   ///< the addresses of the font's files (render/font/font_file.hpp); every text carries its length too
    none,   ///< no font; every text carries its length so that any font fits
};

struct DrawOptions {
    Fonts fonts = Fonts::embed;
    std::string font_folder = {};  ///< from the picture to the linked files: "" or "../", "../../", …
    /// For a page that has the style sheet and follows what a thing shows (`data-shows`): no style, no font, no links.
    bool within_page = false;
};

/// The board as a stand-alone SVG document. Throws Error(internal) if Graphviz reports anything at all: a warning such
/// as "size too small for label" is a fault of ours.
std::string draw_svg(const Board& board, const DrawOptions& options = {});

/// The board as a DOT graph with pinned positions, for `dot -Kneato -n2`.
std::string draw_dot(const Board& board);

}  // namespace ecomap
