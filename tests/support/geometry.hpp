// What a good board never does, as complaints in words; an empty list is a good board.
#pragma once

#include "render/board/board.hpp"

#include <string>
#include <vector>

namespace ecomap::test {

/// Texts outside their item or the page, overlapping cards or texts, small print, weak contrast, and widths that were
/// not measured with the shipped font.
std::vector<std::string> complaints(const Board& board);

/// Of an SVG document: not well formed, scripts, event handlers, foreign addresses, cards without a title.
std::vector<std::string> complaints(const std::string& svg);

}  // namespace ecomap::test
