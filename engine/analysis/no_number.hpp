// A place in a table of counts where there is no number to give, and why: what nobody is known in but could be, what a
// filter took away, what nobody is expected in, what was not looked at, and what only a category is in, which stands
// for an unknown number. A 0 in a table of cells is a sure gap, nothing else; in one by types of actor, which need not
// offer everything, it is nobody.
//
// A text shows a mark, which the note under the table explains ("? 3", "–", "×", "many"); CSV has an empty field, JSON
// null, and beside it the reason by column in the row's `no_number`.
#pragma once

#include "engine/analysis/cell_state.hpp"
#include "engine/analysis/report.hpp"

#include <span>
#include <string_view>

namespace ecomap {

/// `why`: a word of to_string(CellState), or `only_categories`; `offers`: how many could be there, if that is told.
Cell no_number(std::string_view why, std::size_t offers = 0);
inline constexpr std::string_view only_categories = "only_categories";

/// Why a cell of a table has no number; "" when it is no such cell.
std::string_view why_no_number(const Cell& cell);

/// How many actors, or categories, are in a cell, or why that is no number.
Cell actors_in(const Occupancy& there, const CellStanding& standing);
Cell categories_in(const Occupancy& there, const CellStanding& standing);

/// What a line or a whole table means when nobody is in any of these cells: possible before not mapped, that before
/// outside, then a sure gap, then nobody, then not expected. How many offers could be there is not told, as they are
/// not the same in each cell. O(cells).
CellStanding standing_of_all(std::span<const CellStanding> cells);

/// Explains the marks that stand in a report's tables; `zero_is_gap`: what a 0 is. O(cells of the tables).
void add_no_number_note(Report& report, bool zero_is_gap = true);

}  // namespace ecomap
