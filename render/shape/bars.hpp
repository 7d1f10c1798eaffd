// Rows of bars made of parts: stacked from the left, or diverging from a line of zero.
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

struct Bars {
    struct Part {
        std::string title;            ///< what it is: an answer, "okänt"
        std::optional<double> value;  ///< none: unknown
        double width = 0;             ///< of the bar, in the picture's unit; also an unknown value may have one
        std::string text;             ///< the value as shown, with its mark
        std::string remark;           ///< how sure it is, in words; may be empty
        ColourRole colour;
        Ink ink = Ink::solid;  ///< hatched: inferred or not known in detail; hollow: unknown; absent: see Ink
        std::string tooltip;
    };
    struct Row {
        std::string title;
        std::string mark;  ///< after the title on a board, such as a star: in no table; may be empty
        std::vector<Chip> chips;
        std::vector<Part> left;   ///< from the outermost to zero; empty in a stacked picture
        std::vector<Part> right;  ///< from zero outwards
        std::string total;        ///< of the side that counts, as shown; may be empty
        std::string note;         ///< words after the bar; may be empty
        std::string tooltip;
        std::shared_ptr<const Row> twin = {};  ///< in a pair: the same row of the other side, drawn to one scale
    };
    struct Group {
        std::string title;  ///< may be empty
        std::string count;  ///< beside the title
        std::vector<Row> rows;
    };
    Heading heading;
    std::string rows_title;               ///< what a row is
    std::string parts_title;              ///< what a part is
    std::string values_title;             ///< what a value counts
    std::string left_title, right_title;  ///< over the two sides; may be empty
    std::vector<Group> groups;
    std::string remark;  ///< what has no bar, in words; may be empty
};

Table table_of(const Bars& bars);
std::size_t parts_of(const Bars& bars, Cut cut);
Bars part_of(const Bars& bars, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Bars& before, Bars& after);

}  // namespace ecomap
