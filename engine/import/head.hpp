// Where a sheet's table begins: below title lines, with one head row or two, or with a row of HXL hashtags. A row is
// the head when it has more of the table's columns, known words and different texts than the others among the first
// `looked_at`; equal ones: the upper. Linear in the cells of those rows.
#pragma once

#include "engine/import/grid.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ecomap::import {

/// Rows are positions in `Grid::rows`.
struct Head {
    std::optional<std::size_t> group = {};  ///< a row above the head that names several columns at once
    std::size_t row = 0;
    std::optional<std::size_t> tags = {};  ///< HXL hashtags
    std::size_t data = 0;                  ///< the first row behind the head
    bool sure = false;                     ///< it holds words that are known, or was said by the user
};

/// One column of the head, with what stands above it and below it.
struct HeadCell {
    std::size_t column = 0;
    std::string text = {}, group = {}, tag = {};
};

/// How many rows may stand above the table.
constexpr std::size_t looked_at = 30;

/// Nothing for a sheet without rows.
std::optional<Head> find_head(const Grid& grid);
/// The head whose lowest row the file counts as `number`; nothing when the sheet has no such row.
std::optional<Head> head_at(const Grid& grid, std::size_t number);
/// Its columns from left to right, but for those that have neither head nor values.
std::vector<HeadCell> head_cells(const Grid& grid, const Head& head);

/// The cell, trimmed, "" where there is none; a spreadsheet's error is none.
std::string cell_text(const GridRow& row, std::size_t column);

}  // namespace ecomap::import
