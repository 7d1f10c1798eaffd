// Small boards for tests: a frame, two cards, a curve between them.
#pragma once

#include "render/board/board.hpp"
#include "render/board/text_metrics.hpp"

#include <string>

namespace ecomap::test {

inline TextMark line_of_text(double x, double y, const std::string& text) {
    TextMark mark;
    mark.x = x;
    mark.y = y;
    mark.text = text;
    mark.colour = "#1B1F3B";
    mark.background = "#FFFFFF";
    mark.width = text_width(text, mark.size);
    return mark;
}

inline Item card(double x, double y, const std::string& text) {
    Item item;
    item.css = "card";
    item.x = x;
    item.y = y;
    item.width = 120;
    item.height = 40;
    item.label = item.tooltip = text;
    BoxMark box;
    box.width = 120;
    box.height = 40;
    box.rx = 3;
    box.fill = "#FFFFFF";
    item.marks = {box, line_of_text(8, 24, text)};
    return item;
}

/// 400 × 200 points: one frame, two cards with `text`, one curve.
inline Board small_board(const std::string& text) {
    Board board;
    board.width = 400;
    board.height = 200;
    board.title = board.description = text;
    board.language = "sv";
    board.background = "#F3F4F7";
    Item frame = card(20, 20, text);
    frame.css = "frame";
    frame.width = 360;
    frame.height = 160;
    frame.marks.clear();
    BoxMark white;
    white.width = 360;
    white.height = 160;
    white.rx = 10;
    white.fill = "#FFFFFF";
    frame.marks.push_back(white);
    board.frames = {frame};
    board.cards = {card(40, 60, text), card(240, 60.25, text)};
    board.edges = {{0, 1, {160, 80}, {200, 80}, {200, 80}, {240, 80}, 3, "#332288", 0.55, Dash::none, false, text}};
    return board;
}

}  // namespace ecomap::test
