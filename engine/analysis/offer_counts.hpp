// How many offers are in each cell of a table, and how many could be for all that is known: what a pivot
// (engine/analysis/pivot.hpp) says of offers, without who is there and in which order. O(offers × cells of an offer +
// cells), and room for a number a cell.
#pragma once

#include "engine/analysis/pivot.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace ecomap {

/// Lines are those of lines_of(), or those of the table that was counted. Without columns each row is a cell.
struct OfferCounts {
    std::size_t width = 1;                       ///< cells of a row
    std::vector<std::size_t> cells;              ///< row by row
    std::vector<std::size_t> in_row, in_column;  ///< of those in the line, that lack a term of the other side
    std::size_t unknown = 0;                     ///< that lack a term of both sides, or of the only one

    std::size_t in(std::size_t row, std::size_t column) const { return cells[row * width + column]; }
    /// That lack a term, and could be in the cell.
    std::size_t could(std::size_t row, std::size_t column) const {
        return unknown + (in_row.empty() ? 0 : in_row[row] + in_column[column]);
    }
};

/// Of the offers that count as supply.
OfferCounts offer_counts(const Ecosystem& ecosystem, Dimension rows, const std::optional<Dimension>& columns);
/// Of a table; `has_columns` as it was made with, since there may be none of a side that has no terms.
OfferCounts offer_counts(const Pivot& table, bool has_columns);
/// For each term of a further dimension in the framework's order those that have it, and last those that have none.
std::vector<OfferCounts> offer_counts_by(const Ecosystem& ecosystem, Dimension rows, Dimension columns, Dimension by);

}  // namespace ecomap
