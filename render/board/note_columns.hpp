// How many notes stand side by side in each column of a wall of notes.
// A row is as high as its fullest cell, so one wide column can make a whole board low. The best widths are those with
// which the board fits the smallest sheet of A-format, landscape: then everything on it is printed largest. On paper of
// a given width it is those with which the board is lowest.
#pragma once

#include <cstddef>
#include <vector>

namespace ecomap {

/// Sizes of the notes and of what stands around them, in points.
struct NoteGrid {
    double note_width = 108, note_height = 25, gap = 6;
    double inset = 9;        ///< left, right and below the notes of a cell
    double count_line = 20;  ///< above them
    double cell_gap = 6;     ///< between cells

    double column_width(std::size_t across) const;
    double row_height(std::size_t lines) const;
};

/// Lines that `notes` notes need with `across` in each.
inline std::size_t lines_for(std::size_t notes, std::size_t across) { return (notes + across - 1) / across; }

/// What is to be laid out.
struct NoteWall {
    std::vector<std::vector<std::size_t>> notes;  ///< rows × columns
    std::vector<std::size_t> least_across;        ///< per column, at least 1
    std::vector<double> least_height;             ///< per row
    double around_width = 0, around_height = 0;   ///< of everything but the cells
    double least_width = 0;                       ///< of the board
    double sheet_width = 0;                       ///< of the paper; 0: any
};

/// Notes across for each column, between its least and twelve. Searches by steps from several starts, so it may miss
/// the very best; always the same answer for the same wall. O(starts × sweeps × columns × (rows + columns)), and the
/// cells once for each column that changes.
std::vector<std::size_t> best_across(const NoteWall& wall, const NoteGrid& grid);

}  // namespace ecomap
