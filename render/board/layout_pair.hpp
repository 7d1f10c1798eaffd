// A pair whose pictures need a sheet each: two that face each other, cut and laid out alike.
#pragma once

#include "render/board/layout.hpp"

#include <array>
#include <string>

namespace ecomap {

/// What a sheet says of its place among the others.
struct SheetWords {
    std::string page;    ///< at the foot: "page 3 of 8"
    std::string facing;  ///< beside the title of the picture: "compare with sheet 4"; empty for a picture alone
};

/// The facts at the foot of a picture and the number of its page.
std::string with_page(const std::string& facts, const std::string& page);

/// The two pictures on a board each, as wide as the sheet: the words around the pair, and above them a band with what
/// the picture is called and what faces it. Nothing is marked yet: see mark_differences().
std::array<Board, 2> lay_out_facing(const Pair& pair, const std::array<SheetWords, 2>& words, const Theme& theme,
                                    const Paper& paper, Placer placer);

}  // namespace ecomap
