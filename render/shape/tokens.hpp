// A grid of small symbols: in each cell, which of a few ties join the row and the column.
// Not a Matrix: a cell holds no number but up to one symbol of each kind, and rows stand in groups and can be alarmed.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// Rows in groups × columns, symbols in the cells, a count at the right edge and one at the foot.
struct Tokens {
    enum class Sign { disc, ring, diamond, full };  ///< full: a ring that is filled
    enum class State { absent, stated, inferred };
    struct Kind {
        Sign sign = Sign::disc;
        std::string label;                           ///< what it means
        bool is_stated = true, is_inferred = false;  ///< whether any cell has it so, for the key
        std::optional<std::size_t> place = {};       ///< the kind in whose place it stands; none: its own
    };
    struct Column {
        std::string title;
        ColourRole colour;
        std::string tooltip;
        std::string href;
        std::string foot;        ///< shown under the column
        Ink ink = Ink::solid;    ///< absent: only the other of two pictures has it
        std::string shows = {};  ///< see shown.hpp; may be empty
    };
    struct Group {
        Chip chip;
        std::string title;
    };
    struct Row {
        std::size_t group = 0;
        std::string code;
        std::string title;
        std::string count;   ///< at the right edge; "?" for unknown
        std::string remark;  ///< under the count; may be empty
        bool alarm = false;  ///< the row nobody answers: red and dashed, `remark` says so
        std::string tooltip;
        std::vector<std::vector<State>> cells;  ///< per column, a state per kind
        Ink ink = Ink::solid;                   ///< absent: only the other of two pictures has it
        std::string shows = {};                 ///< see shown.hpp; may be empty
    };
    Heading heading;
    std::string rows_title;    ///< what a row is
    std::string groups_title;  ///< what a group is
    std::string columns_title;
    std::string counts_title;  ///< over the right edge
    std::string feet_title;    ///< before the foot
    std::string inferred_title;
    std::vector<Kind> kinds;
    std::vector<Group> groups;
    std::vector<Column> columns;
    std::vector<Row> rows;  ///< group by group
};

Table table_of(const Tokens& tokens);
std::size_t parts_of(const Tokens& tokens, Cut cut);
Tokens part_of(const Tokens& tokens, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Tokens& before, Tokens& after);

}  // namespace ecomap
