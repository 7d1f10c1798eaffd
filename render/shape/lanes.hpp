// Swim lanes along time: who drove what, and when.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"
#include "render/shape/tray.hpp"
#include "render/shape/when.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ecomap {

/// Lanes of dated cards, bands behind them all, and a tray for what has no date.
struct Lanes {
    struct Card {
        Note note;         ///< hatched: the date is inferred
        Span span;         ///< what the date can mean
        std::string when;  ///< the date as shown: "okt 2013"
    };
    struct Lane {
        std::string title;
        std::string remark;  ///< "5 händelser"; may be empty
        ColourRole colour;
        std::vector<Card> cards;
    };
    /// What went on behind everything else.
    struct Band {
        std::string title;
        Span span;
        std::string when;
        std::string tooltip;
        Ink ink = Ink::solid;
    };
    Heading heading;
    std::string lanes_title;  ///< what a lane is: "Aktörstyp"
    bool in_months = false;   ///< columns of the axis are months, not years
    std::vector<Lane> lanes;
    std::vector<Band> bands;
    Tray tray;  ///< what has no date
};

Table table_of(const Lanes& lanes);
std::size_t parts_of(const Lanes& lanes, Cut cut);
Lanes part_of(const Lanes& lanes, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Lanes& before, Lanes& after);

}  // namespace ecomap
