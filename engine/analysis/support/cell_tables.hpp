// Cells as tables: the matrix that people read and the long form that machines read.
#pragma once

#include "engine/analysis/cell_state.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cell_words.hpp"

#include <string>
#include <vector>

namespace ecomap {

/// Support types × principles with row, column and grand totals; `count` says what of an occupancy is shown, and why
/// that is no number (engine/analysis/no_number.hpp). Lines that a filter rules out are left out. O(cells).
Table cell_matrix(const Ecosystem& ecosystem, const CellGrid& grid, const std::vector<CellStanding>& standings,
                  std::string name, Message title, Cell (*count)(const Occupancy&, const CellStanding&));

/// What a cell means, in any table of cells: its `state` by the word of to_string(CellState), and of a possible gap how
/// many offers could be there (`possible`; 0 elsewhere, unknown where the cell is not mapped).
std::vector<Column> state_columns();
std::vector<Cell> state_cells(const CellStanding& standing);

/// Columns of the long form: where (4 columns), how many (4), who (2).
std::vector<Column> cell_columns();
/// One cell in the long form.
std::vector<Cell> cell_row(const Ecosystem& ecosystem, const CellPlace& place, const Occupancy& occupancy);

}  // namespace ecomap
