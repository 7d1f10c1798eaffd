// The contingency table (pivot): who is in which combination of the terms of two dimensions. Every count of actors by
// what they offer is one of these: coverage, gaps, heat maps, matrices to measure on.
//
// An actor is in a cell when one of its offers has the row's term and the column's; who counts, and what is stated, is
// as in engine/analysis/occupancy.hpp. Totals are distinct actors, never sums of cells. What becomes of offers that
// lack a term is chosen for each side: they are in no cell and no total, or in a line of their own, "unknown", which
// comes last and is there only when any are. However that is, they are counted line by line, since an empty cell is no
// sure gap while there are offers that could be in it. Umbrella groups are expanded. Cost: one sort of the offers,
// then O(offers × cells of an offer).
#pragma once

#include "engine/analysis/dimension.hpp"
#include "engine/analysis/occupancy.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace ecomap {

/// What becomes of offers that lack a term of a dimension.
enum class Unknown { left_out, own_line };

/// One side of the table.
struct Axis {
    Dimension dimension;
    Unknown unknown = Unknown::left_out;
    Axis(Dimension of, Unknown lacking = Unknown::left_out) : dimension(of), unknown(lacking) {}
};

/// A row or a column.
struct PivotLine {
    std::optional<DimensionTerm> term;  ///< none: unknown
    Occupancy all = {};                 ///< distinct actors in its cells
    std::size_t offers = 0;             ///< that have its term, in a cell or not
    std::size_t half_known = 0;         ///< of these, that lack a term of the other side
    bool is_selected = true;            ///< false: a filter rules it out

    /// Whether an empty cell in it can be a finding: not so when the term is unknown, when the dataset does not cover
    /// it, or when a filter rules it out.
    bool is_covered() const { return term && term->mapped != false && is_selected; }
};

/// Rows and columns in the framework's order. Without columns there are no cells, and `all` of a row is its number.
struct Pivot {
    std::vector<PivotLine> rows, columns;
    std::vector<Occupancy> cells;       ///< row by row
    Occupancy all;                      ///< in any cell
    std::vector<OfferId> offers;        ///< counted, by key
    std::vector<OfferId> unclassified;  ///< of these, the ones that are in no cell
    std::size_t unknown = 0;            ///< how many lack a term of both sides

    const Occupancy& at(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
};

/// Of the offers that count as supply.
Pivot pivot(const Ecosystem& ecosystem, const Axis& rows, const std::optional<Axis>& columns = std::nullopt);
/// Of offers of one's own choice.
Pivot pivot(const Ecosystem& ecosystem, const std::vector<Membership>& offers, const Axis& rows,
            const std::optional<Axis>& columns = std::nullopt);

/// How many counted offers have each term, in the framework's order: `offers` of the rows, where nobody asks who is
/// there. O(offers).
std::vector<std::size_t> offers_by_term(const Ecosystem& ecosystem, Dimension dimension);

/// The part of a table that belongs to one term of a further dimension. An offer can be in several.
struct PivotSlice {
    std::optional<DimensionTerm> term;  ///< none: unknown
    Pivot table;                        ///< rows and columns are the same in all slices
};

/// One slice per term in the framework's order, then one for unknown when any counted offer is there.
std::vector<PivotSlice> pivot_by(const Ecosystem& ecosystem, const Axis& rows, const std::optional<Axis>& columns,
                                 Dimension by);

}  // namespace ecomap
