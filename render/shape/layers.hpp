// Columns of cards with links from one column to a later one: how one thing leads to the next.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace ecomap {

/// Cards stand in the order in which they are meant; a layout may order those with links so that few lines cross.
struct Layers {
    struct Card {
        std::string code;  ///< small key before the title; may be empty
        std::string title;
        std::string remark;  ///< a muted line under the title; may be empty
        std::string alarm;   ///< what is missing, in words: red and dashed; empty: nothing is
        ColourRole colour;
        Ink ink = Ink::solid;
        std::vector<Chip> chips;
        std::string tooltip;
        std::string href;
        std::string shows = {};                 ///< see shown.hpp; may be empty
        std::shared_ptr<const Card> twin = {};  ///< in a pair: the same card of the other side, for which room is kept
    };
    struct Column {
        std::string title;
        std::string count;  ///< beside the title: "21"; may be empty
        std::string none;   ///< words for a column without cards
        std::vector<Card> cards;
    };
    /// From a card to one in a later column, not always the next.
    struct Link {
        std::size_t from_column = 0, from = 0;
        std::size_t to_column = 0, to = 0;
        bool inferred = false;
        bool strong = false;  ///< drawn thicker: the lead among those named
        std::string tooltip;
        bool absent = false;  ///< only the other of two pictures has it: it keeps places and is not drawn
    };
    Heading heading;
    std::string apart_title;  ///< over the cards that no link touches, which then stand below; empty: in their columns
    std::vector<Column> columns;
    std::vector<Link> links;
};

Table table_of(const Layers& layers);
std::size_t parts_of(const Layers& layers, Cut cut);
Layers part_of(const Layers& layers, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Layers& before, Layers& after);

}  // namespace ecomap
