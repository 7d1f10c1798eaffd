// A grid with numbers or with notes in its cells, and totals.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// A grid: rows × columns with numbers or with notes in the cells.
struct Matrix {
    enum class Style { bubbles, notes, cards };  ///< cards: notes with room for remarks, below each other
    struct Head {
        std::string code;  ///< letter or number of the chip; may be empty
        std::string title;
        std::string remark;  ///< "15 actors"
        std::string colour;
    };
    enum class Mark {
        none,
        gap,
        thin,
        crowded,
        elsewhere,
        absent
    };  ///< elsewhere: on an earlier page; absent: see Ink
    struct CellOf {
        std::optional<double> value;  ///< none: unknown
        std::string text;             ///< the value as shown
        std::string remark;           ///< beside or above the value: "67 %", "8 actors"
        Mark mark = Mark::none;
        std::string mark_title;   ///< word for the mark: "Lucka"
        std::string mark_remark;  ///< line under it
        std::vector<Note> notes;
        std::vector<Chip> parts;  ///< small parts bar (principles); hollow when absent
        std::string tooltip;
    };
    Heading heading;
    Style style = Style::bubbles;
    std::vector<Head> rows;
    std::vector<Head> columns;
    std::string rows_title;                  ///< what the rows are: "Aktörstyp"; may be empty
    std::string columns_title;               ///< what the columns are
    std::string values_title;                ///< what a value counts: "Aktörer"
    std::string parts_title;                 ///< what the parts of a cell are: "Principer"
    std::vector<std::vector<CellOf>> cells;  ///< rows × columns
    std::vector<CellOf> row_totals;          ///< distinct actors; empty: none shown
    std::vector<CellOf> column_totals;       ///< distinct actors, and one more for all; empty: none shown
    std::string totals_title;
};

Table table_of(const Matrix& matrix);
std::size_t parts_of(const Matrix& matrix, Cut cut);
Matrix part_of(const Matrix& matrix, Cut cut, std::size_t first, std::size_t last);

}  // namespace ecomap
