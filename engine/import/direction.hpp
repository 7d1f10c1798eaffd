// Which way a link goes, as others' files say it; in our tables its kind says so.
#pragma once

#include <cstdint>
#include <string_view>

namespace ecomap::import {

enum class Direction : std::uint8_t {
    unsaid,
    directed,
    undirected,
    mutual  ///< both ways
};

/// "directed", …; "" for unsaid.
std::string_view to_string(Direction direction);
/// What a cell says, in the words of the lexicon.
Direction direction_of(std::string_view word);

}  // namespace ecomap::import
