// A sheet of cells as it stands in a file, before anybody has said what its rows and columns mean.
#pragma once

#include "engine/io/diagnostic.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ecomap::import {

/// What the file says a cell holds. Formulas have the kind of their value.
enum class CellKind { empty, text, number, date, boolean, error };

/// One cell. `text` is what a reader would type: numbers with a point, dates as 2026-01-31, booleans as "true" or
/// "false", the error's sign; UTF-8, not trimmed.
struct GridCell {
    std::string text = {};
    CellKind kind = CellKind::empty;
};

/// Cells that are shown as one; rows and columns count from 0, the last ones belong to it.
struct Merged {
    std::size_t first_row = 0, first_column = 0, last_row = 0, last_column = 0;
};

/// One row; behind its last cell there is nothing.
struct GridRow {
    std::size_t number = 0;  ///< as the file counts, from 1; blank rows are left out
    bool hidden = false;
    std::vector<GridCell> cells = {};
};

/// What a program's own file says that the rows are; a spreadsheet says nothing.
enum class GridHolds {
    unsaid,
    actors,
    offers,
    links,
    nothing  ///< that a map has a place for
};

/// A term of a classification, and the wider one that the file puts it in.
struct TermGroup {
    std::string head = {};  ///< of the column that has the term
    std::string term = {}, group = {};
};

/// One sheet. Rows that hold nothing are left out, so that they cost nothing.
struct Grid {
    std::string file = {};   ///< as the user would type it
    std::string sheet = {};  ///< its name; empty: the file has no sheets
    bool hidden = false;
    std::vector<GridRow> rows = {};
    std::vector<Merged> merged = {};
    std::vector<std::size_t> hidden_columns = {};  ///< from 0, sorted
    GridHolds holds = GridHolds::unsaid;           ///< said: the first row is the head
    std::string format = {};                       ///< of the list of formats (format.hpp), where the file says it
    std::vector<TermGroup> groups = {};            ///< of the terms in its cells, where the file says them
};

/// What a file gives: its sheets in the file's order, and what is wrong with them.
struct Grids {
    std::vector<Grid> sheets = {};
    Diagnostics problems = {};
};

}  // namespace ecomap::import
