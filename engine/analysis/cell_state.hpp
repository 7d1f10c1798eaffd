// What an empty cell means: the one place that tells a gap from what is unknown, not expected or filtered away. Every
// table, sentence and picture that speaks of an empty cell asks here.
//
// A cell has support when an actor or a category is in it. An empty one is, in this order:
// - not mapped: a line of it is unknown, or the dataset does not claim to cover it;
// - outside the selection: a filter rules a line of it out;
// - not expected: the framework says that the pair makes no sense (cells.csv);
// - a possible gap: offers that lack a term could be in it, or offers in it could belong to the selection, when what
//   decides that is unknown, or what is offered in it is of an event or of a body that is only proposed;
// - outside the selection: offers that a filter left out are in it or could be;
// - a sure gap: nobody, and nothing unknown could fill it.
// A type of actor need not offer everything: where one of the terms is such a type, nobody there is no gap, but only
// nobody, and what could be there is only unknown, unless the framework says that somebody is expected (cells.csv).
// So a filter never makes a sure gap, and more knowledge never takes one away but by somebody who is there.
#pragma once

#include "engine/analysis/pivot.hpp"

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace ecomap {

enum class CellState { support, sure_gap, possible_gap, nobody, unknown, not_expected, outside, not_mapped };

/// "has_support", "sure_gap", "possible_gap", "nobody", "unknown", "not_expected", "outside_selection", "not_mapped".
std::string_view to_string(CellState state);
/// A sure gap, or nobody where nobody need be.
bool is_surely_empty(CellState state);
/// Nobody known, but somebody of whom something is unknown could be there.
bool is_perhaps_empty(CellState state);

struct CellStanding {
    CellState state = CellState::support;
    std::size_t possible = 0;        ///< of what is perhaps empty: how many offers could be in it
    const CellRule* rule = nullptr;  ///< of a cell that is not expected; of the map's framework
};

/// Of each cell of a map's table, row by row; `rows` and `columns` as it was made with. O(cells × log rules +
/// offers × cells of an offer).
std::vector<CellStanding> cell_standings(const Ecosystem& ecosystem, const Pivot& table, Dimension rows,
                                         Dimension columns);
/// The same of each slice.
std::vector<std::vector<CellStanding>> cell_standings(const Ecosystem& ecosystem, const std::vector<PivotSlice>& slices,
                                                      Dimension rows, Dimension columns, Dimension by);
/// Of each line of a table without columns, as if it were a cell.
std::vector<CellStanding> line_standings(const Ecosystem& ecosystem, const Pivot& table, Dimension rows);

/// The denominator of every "so many of all cells": those that have support, or are surely or perhaps empty, in lines
/// that the data covers and no filter rules out. What is not expected and what is outside the selection count nowhere.
/// Without columns: of the lines.
std::size_t expected_cells(const Pivot& table, const std::vector<CellStanding>& standings);

/// Leaves out the rows and columns for which the functions say no, in a table and in what its cells mean.
void keep_lines(Pivot& table, std::vector<CellStanding>& standings,
                const std::function<bool(const PivotLine&)>& keeps_row,
                const std::function<bool(const PivotLine&)>& keeps_column);
/// Whether no filter rules the line out.
bool is_selected(const PivotLine& line);

}  // namespace ecomap
