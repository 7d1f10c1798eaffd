// Makes a Grid of rows and cells as a reader of workbooks meets them, one after the other, within a budget; and says
// what is wrong with a cell. Blank rows, and blank cells behind the last, cost nothing. Time and memory: linear in the
// cells up to the last of each row.
#pragma once

#include "engine/import/budget.hpp"
#include "engine/import/cell_name.hpp"
#include "engine/import/grid.hpp"
#include "engine/io/problems.hpp"

namespace ecomap::import {

class SheetBuilder {
public:
    /// `budget` and `problems` must outlive it.
    SheetBuilder(std::string file, std::string sheet, Budget& budget, io::Problems& problems,
                 std::size_t row_limit = most_rows);

    void hide() { grid_.hidden = true; }
    /// Columns from 1.
    void hide_columns(std::size_t first, std::size_t last);

    /// The row numbered `number` begins; a row outside every sheet is reported and its cells are dropped.
    void begin_row(std::size_t number, bool hidden);
    /// Puts `cell` in `times` columns from `column` on, from 1. A cell without letters is none.
    void put(std::size_t column, GridCell cell, std::size_t times = 1);
    /// The row stands `times` one below the other.
    void end_row(std::size_t times = 1);
    /// Shown as one cell; what is outside every sheet is cut off.
    void merge(const CellPlace& first, const CellPlace& last);

    /// The budget is spent; that is reported, and nothing more is taken.
    bool is_full() const { return full_; }
    /// A problem at a cell, or at none: a place of zeros is the sheet.
    void report(Severity severity, std::string_view code, const CellPlace& place, Message message, Message hint = {});
    /// Where put() would report: the row under way.
    CellPlace place_of(std::size_t column) const { return {row_number_, column}; }

    /// The sheet; rows in the order of their numbers.
    Grid take();

private:
    void report_row_limit();
    bool pay(std::size_t bytes, std::size_t times, std::size_t column);

    Grid grid_;
    Budget& budget_;
    io::Problems& problems_;
    std::size_t row_limit_;
    std::vector<GridCell> cells_;  // of the row under way
    std::size_t row_number_ = 0;
    bool row_hidden_ = false, row_dropped_ = false, full_ = false, outside_told_ = false, wide_told_ = false;
    bool in_order_ = true;
    std::size_t row_bytes_ = 0;  // what the row under way takes
    std::size_t widest_ = 0;
    std::vector<bool> hidden_columns_;
};

}  // namespace ecomap::import
