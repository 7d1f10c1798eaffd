// What a good board never does, as complaints in words; an empty list is a good board.
#pragma once

#include "render/board/board.hpp"

#include <string>
#include <vector>

namespace ecomap::test {

/// Texts outside their item or the page, overlapping cards or texts, small print, weak contrast with what is really
/// drawn beneath, other ground than the text says, and widths that were not measured with the shipped font.
std::vector<std::string> complaints(const Board& board);

}  // namespace ecomap::test
