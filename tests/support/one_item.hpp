// A board with one item on it, and what is written on an item.
#pragma once

#include "render/board/board.hpp"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ecomap::test {

inline Board board_with(Item item) {
    Board board;
    board.width = 400;
    board.height = 300;
    board.background = "#F3F4F7";
    board.cards.push_back(std::move(item));
    return board;
}

inline std::vector<std::string> texts_of(const Item& item) {
    std::vector<std::string> texts;
    for (const auto& mark : item.marks)
        if (const auto* text = std::get_if<TextMark>(&mark)) texts.push_back(text->text);
    return texts;
}

}  // namespace ecomap::test
