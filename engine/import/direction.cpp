#include "engine/import/direction.hpp"

#include "engine/import/lexicon.hpp"

#include <array>

namespace ecomap::import {

std::string_view to_string(Direction direction) {
    constexpr std::array<std::string_view, 4> words{"", "directed", "undirected", "mutual"};
    return words[static_cast<std::size_t>(direction)];
}

Direction direction_of(std::string_view word) {
    if (lexicon().is_value("undirected", word)) return Direction::undirected;
    if (lexicon().is_value("mutual", word)) return Direction::mutual;
    return lexicon().is_value("direction", word) ? Direction::directed : Direction::unsaid;
}

}  // namespace ecomap::import
