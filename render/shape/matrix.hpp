// A grid with numbers or with notes in its cells, totals, and lines of words under it.
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

/// A grid: rows × columns with numbers or with notes in the cells.
struct Matrix {
    enum class Style { bubbles, notes, cards, heat };  ///< cards: notes with room for remarks, below each other
    struct Head {
        std::string code;  ///< letter or number of the chip; may be empty
        std::string title;
        std::string remark;  ///< "15 actors"
        ColourRole colour;
        bool is_round = false;                  ///< the chip is a disc, as for principles
        bool is_uncertain = false;              ///< heat: the term is unknown or not covered by the data
        std::string tooltip = {};               ///< empty: the title
        std::string shows = {};                 ///< see shown.hpp; may be empty
        std::shared_ptr<const Head> twin = {};  ///< in a pair: the same head of the other side, for which room is kept
    };
    /// gap: a sure one; possible: a gap unless somebody of whom something is unknown is there; perhaps: the same where
    /// nobody need be, so that it is no gap either way; not_expected: nobody
    /// should be there; outside: a filter left it out; unknown: that nothing is found here says nothing; elsewhere: its
    /// notes are on an earlier page; absent: see Ink
    enum class Mark { none, gap, possible, perhaps, not_expected, outside, thin, crowded, elsewhere, unknown, absent };
    struct CellOf {
        std::optional<double> value;  ///< none: unknown
        std::string text;             ///< the value as shown
        std::string remark;           ///< beside or above the value: "67 %", "8 actors"
        Mark mark = Mark::none;
        std::string mark_title;   ///< word for the mark: "Lucka"
        std::string mark_remark;  ///< line under it
        std::vector<Note> notes;
        std::vector<Chip> parts;  ///< small parts bar (principles); hollow when absent
        std::string detail;       ///< what is behind the value, in words: names; in the tooltip and the table
        ColourRole colour;        ///< heat: of the cell
        std::string tooltip;
        std::string shows = {};                   ///< see shown.hpp; may be empty
        std::shared_ptr<const CellOf> twin = {};  ///< in a pair: the same cell of the other side, as large as this
    };
    /// Something that the grid shows, said in words under it.
    struct Line {
        std::string title;
        std::optional<double> value;
        std::vector<std::string> names;
        Ink ink = Ink::solid;                   ///< absent: only the other of two pictures has it
        std::shared_ptr<const Line> twin = {};  ///< in a pair: the same line of the other side, for which room is kept
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
    std::string details_title;
    bool has_short_heads = false;  ///< heat: columns are headed by their codes alone, the rows say what these mean
    std::string lines_title;
    std::vector<Line> lines;
};

/// Says of each cell that it shows what its row and its column do.
void show_lines(Matrix& matrix);

Table table_of(const Matrix& matrix);
std::size_t parts_of(const Matrix& matrix, Cut cut);
Matrix part_of(const Matrix& matrix, Cut cut, std::size_t first, std::size_t last);
/// A place kept for a cell that only the other of two grids has.
Matrix::CellOf empty_cell();
/// Gives both the same places: see align.hpp.
void align(Matrix& before, Matrix& after);

}  // namespace ecomap
