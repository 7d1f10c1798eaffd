// What a cell is marked with and what it says: one grammar of emptiness, of few and of many, for every board that shows
// who is where. What an empty cell means is decided in engine/analysis/cell_state.hpp.
#pragma once

#include "engine/analysis/cell_state.hpp"
#include "render/shape/matrix.hpp"
#include "render/view/heat.hpp"
#include "render/view/words.hpp"

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace ecomap {

/// Mark::none for a cell with support.
Matrix::Mark mark_of(CellState state);

/// From how many actors on a cell has many: `least` or more, and so many that no more than a tenth of the cells with
/// actors (but always one) have as many. `counts`: actors by cell.
std::size_t many_from(std::vector<std::size_t> counts, std::size_t least);
/// How many actors are in each cell of lines that the data covers and no filter rules out.
std::vector<std::size_t> covered_counts(const Pivot& table);

struct CellMarks : Speaker {
    const Ecosystem& ecosystem;
    std::size_t few = 0;  ///< a cell of at most so many actors, whatever is unknown, has few; see few_cells.hpp
    std::size_t many = std::numeric_limits<std::size_t>::max();  ///< see many_from()
    bool shows_numbers = false;  ///< without a scale: what has no number has to be explained too

    /// Mark and words of an empty cell (none where nobody need be), its value and text, and why it is empty, as its
    /// tooltip. Leaves one with support.
    void put_on_empty(Matrix::CellOf& cell, const CellStanding& standing) const;
    /// The same, and for a cell with support whether few are there for sure, or many.
    void put_on(Matrix::CellOf& cell, const Occupancy& occupancy, const CellStanding& standing, bool is_few) const;
    /// Explains the marks that any of the grids uses; with the colours of `scale`, if there is one.
    LegendGroup legend(std::span<const Matrix* const> matrices, const HeatScale* scale = nullptr) const;
};

}  // namespace ecomap
