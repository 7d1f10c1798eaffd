// Columns of cards: what is known of each of many things, gathered under heads.
// A card is richer than a sticky note: bars, counts and lists, each of which may be missing. What needs attention is
// said in words (`alarm`), so that the red edge that goes with it is never alone.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// Columns of cards.
struct Wall {
    struct Segment {
        std::optional<double> share;  ///< of Bar::whole; none: unknown, which takes what the others leave
        std::string text;             ///< the share as shown
        std::string label;
        ColourRole colour;
    };
    struct Bar {
        std::string title;
        std::vector<Segment> segments;  ///< left to right; what they leave of the whole is drawn as such
        double whole = 100;
        std::string text;       ///< the sum as shown: "82 %"
        bool inferred = false;  ///< that it belongs to the card is a judgement: said by a star
    };
    struct Fact {
        std::optional<std::size_t> number;  ///< none: unknown
        std::string text;                   ///< what is counted, in the number that goes with it
    };
    enum class Style {
        discs,  ///< the code of each item in a disc or a square
        pills,  ///< code and label in a pill
        lines,  ///< one below the other, the label wrapped, after the code or a dash
    };
    struct List {
        std::optional<Fact> fact;  ///< above the items
        std::string title;         ///< before the items; may be empty
        Style style = Style::pills;
        std::vector<Chip> items;
        std::string none;    ///< in place of the items when there are none
        bool roles = false;  ///< dotted items are recommended; else they stand for many
    };
    struct Card {
        std::string key;  ///< not shown
        std::string title;
        Ink ink = Ink::solid;  ///< of the card's edge and outline
        ColourRole colour;     ///< of its left edge; empty: none
        std::string badge;     ///< a word for the ink, above the title; may be empty
        std::string alarm;     ///< what is wrong, in words; empty: nothing
        std::vector<Bar> bars;
        std::vector<List> lists;
        std::string tooltip;
        std::string href;        ///< "" or an http(s) address
        std::string shows = {};  ///< see shown.hpp; may be empty
        std::string place = {};  ///< the number with which the title begins: where it stands in a list, not what it is
        std::optional<double> amount = {};      ///< the number by which a pair compares it; none: those in its texts
        std::shared_ptr<const Card> twin = {};  ///< in a pair: the same card of the other side, for which room is kept
    };
    struct Column {
        std::string code;  ///< letter or number of the head; may be empty
        std::string title;
        std::string remark;
        ColourRole colour;
        std::vector<Card> cards;
        std::string none;          ///< in place of the cards when there are none
        std::string tooltip = {};  ///< empty: title and remark
        bool is_counted = false;   ///< the code is the number of what stands below
    };
    Heading heading;
    std::string columns_title;  ///< what a column is: "Princip"
    std::string cards_title;    ///< what a card is: "Glapp"
    std::string bars_title;     ///< what a bar shows: "Enkät"
    std::vector<Column> columns;
};

Table table_of(const Wall& wall);
std::size_t parts_of(const Wall& wall, Cut cut);
Wall part_of(const Wall& wall, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Wall& before, Wall& after);

}  // namespace ecomap
