// Rows that read from left to right: a thing, who has it today, who could have it; a frame of notes for each step.
// Not a Matrix: a row is a chain with arrows, of a few steps that each have their own meaning.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ecomap {

struct Chains {
    /// One step of a row: notes, or the words that there are none.
    struct Step {
        std::vector<Note> notes;  ///< all; a layout may show the first and count the rest
        std::string none;         ///< "ingen"; "?" when unknown
        bool alarm = false;       ///< that there are none is what the picture is about
    };
    struct Row {
        Chip chip;
        std::string code;
        std::string title;
        std::string remark;
        std::string alarm;  ///< red and dashed, in words; empty: none
        std::string tooltip;
        std::vector<Step> steps;  ///< one per step title
    };
    struct Head {
        std::string title;
        ColourRole colour;  ///< "": the theme's band
    };
    Heading heading;
    Head rows_head;
    std::vector<Head> steps;
    std::vector<Row> rows;
};

Table table_of(const Chains& chains);
std::size_t parts_of(const Chains& chains, Cut cut);
Chains part_of(const Chains& chains, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Chains& before, Chains& after);

}  // namespace ecomap
