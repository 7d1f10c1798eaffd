// Any two dimensions against each other: how many distinct actors are in each combination of their terms.
//
// What a cell is, what counts as supply, and what is stated is as in engine/analysis/support/cells.hpp; support types ×
// principles give its numbers. Offers that lack a dimension are in a row or column of their own, "unknown", which is
// there only when any are; so no counted offer is left out. Totals are distinct actors, never sums of cells. Cost:
// O(offers × terms).
#pragma once

#include "engine/analysis/dimension.hpp"
#include "engine/analysis/support/cells.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace ecomap {

/// A row or a column.
struct CrosstabLine {
    std::optional<DimensionTerm> term;  ///< none: unknown
    Occupancy all;                      ///< distinct actors in its cells
    /// Whether an empty cell in it is a finding: not so when the term is unknown or the dataset does not cover it.
    bool is_covered() const { return term && term->mapped != false; }
};

struct Crosstab {
    std::vector<CrosstabLine> rows, columns;  ///< in the framework's order, unknown last
    std::vector<Occupancy> cells;             ///< row by row
    Occupancy all;
    std::size_t offers = 0;  ///< counted

    const Occupancy& at(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
};

Crosstab crosstab(const Ecosystem& ecosystem, Dimension rows, Dimension columns);

/// The part of a cross table that belongs to one term of a third dimension.
struct CrosstabSlice {
    std::optional<DimensionTerm> term;  ///< none: unknown
    Crosstab table;                     ///< rows and columns are the same in all slices
};

/// One slice per term in the framework's order, then one for unknown when any counted offer is there.
std::vector<CrosstabSlice> crosstab_slices(const Ecosystem& ecosystem, Dimension rows, Dimension columns,
                                           Dimension per);

}  // namespace ecomap
