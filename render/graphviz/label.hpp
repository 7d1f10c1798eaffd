// Which of a card's texts is its label in the graph: the first on the card itself, with the lines that continue it.
#pragma once

#include "render/board/board.hpp"

#include <string>

namespace ecomap::dot {

/// Lines `first` up to but not `end` of an item's marks, and how Graphviz is to set them.
struct Label {
    std::size_t first = 0, end = 0;   ///< equal: the card has no label
    std::string text;                 ///< for the attribute: plain, each line with its justification
    double margin = 0;                ///< to the side it is set to, in points
    const TextMark* style = nullptr;  ///< the first line

    bool holds(std::size_t mark) const { return mark >= first && mark < end; }
};

/// The box that the whole item stands on: its first mark, if it covers it; else nullptr.
const BoxMark* ground_of(const Item& item);

/// The label of an item that has a ground, if it fits there and Graphviz can set it to the same side; else an empty
/// label, for the texts then have nodes of their own. Graphviz sets it at the top, whatever the margin.
Label label_of(const Item& item);

}  // namespace ecomap::dot
