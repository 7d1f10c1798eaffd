// A wall of sticky notes: dark column heads, tinted row heads, a frame per cell, an actor per note.
// The sure gap is the message, so it is drawn louder than anything else: strong, dashed, red, with words.
// How wide each column is, is decided in note_columns.hpp.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/matrix_heads.hpp"
#include "render/board/note_columns.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace ecomap {
namespace {

constexpr NoteGrid grid;
constexpr double remark_size = 10;
constexpr double gap_frame = 3;      // the strongest on the board
constexpr double title_block = 240;  // height of all that stands above and below the cells, about

/// Fewest notes across at which the head's title needs no more than three lines and its remark is not cut.
std::size_t least_across(const Matrix::Head& head) {
    for (std::size_t across = 1; across < 3; ++across) {
        double room = grid.column_width(across) - 2 * 14 - head_number_width(head);
        double remark =
            std::max(text_width(head.remark, remark_size), head.twin ? text_width(head.twin->remark, remark_size) : 0);
        if (wrap(head.title, 13, Weight::semibold, room).size() <= 3 && remark <= room) return across;
    }
    return 3;
}

// ---- what a cell without notes needs ---------------------------------------------------------------------------

constexpr double mark_size = 15, mark_remark_size = 10.5;

bool is_undecided(const Matrix::CellOf& cell) {
    return cell.mark == Matrix::Mark::possible || cell.mark == Matrix::Mark::perhaps;
}

/// What stands large in an empty cell.
const std::string& mark_word(const Matrix::CellOf& cell) { return is_undecided(cell) ? cell.text : cell.mark_title; }

std::vector<std::string> mark_lines(const Matrix::CellOf& cell, double width, double size) {
    return wrap(cell.mark_remark, size, Weight::regular, width - 2 * grid.inset);
}

/// Height of word and line when the word has `size`.
double mark_height(const Matrix::CellOf& cell, double width, double size) {
    double small = size * mark_remark_size / mark_size;
    auto lines = static_cast<double>(mark_lines(cell, width, small).size());
    return (mark_word(cell).empty() ? 0 : size * 1.24) + lines * small * 1.24;
}

double empty_height(const Matrix::CellOf& cell, double width) {
    double twin = cell.twin ? mark_height(*cell.twin, width, mark_size) : 0;
    return std::max(mark_height(cell, width, mark_size), twin) + 2 * grid.inset;
}

/// The larger the empty cell, the larger its word, so that it is seen on a large board too; but never so large that its
/// line breaks more often.
double mark_size_in(const Matrix::CellOf& cell, double width, double height) {
    auto lines = mark_lines(cell, width, mark_remark_size).size();
    for (double size : {22.0, 18.0}) {
        bool fits = mark_height(cell, width, size) <= 0.75 * height &&
                    text_width(mark_word(cell), size, Weight::semibold) <= width - 2 * grid.inset &&
                    mark_lines(cell, width, size * mark_remark_size / mark_size).size() <= lines;
        if (fits) return size;
    }
    return mark_size;
}

// ---- sizes -----------------------------------------------------------------------------------------------------

std::vector<std::size_t> across_of(const Matrix& matrix, double row_head, const Theme& theme, const Paper& paper) {
    NoteWall wall;
    wall.around_width = row_head + 2 * theme.margin;
    wall.around_height = title_block;
    wall.least_width = board_width(0, theme, paper);
    wall.sheet_width = paper.width;
    for (const auto& column : matrix.columns) wall.least_across.push_back(least_across(column));
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        auto& notes = wall.notes.emplace_back();
        double height = row_head_height(matrix.rows[r], row_head);
        for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
            const auto& cell = matrix.cells[r][c];
            notes.push_back(cell.notes.size());
            if (cell.notes.empty())
                height = std::max(height, empty_height(cell, grid.column_width(wall.least_across[c])));
        }
        wall.least_height.push_back(height);
    }
    return best_across(wall, grid);
}

double row_height(const Matrix& matrix, std::size_t r, const WallOfNotes& geometry) {
    double height = row_head_height(matrix.rows[r], geometry.row_head);
    for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
        const auto& cell = matrix.cells[r][c];
        height =
            std::max(height, cell.notes.empty() ? empty_height(cell, geometry.widths[c])
                                                : grid.row_height(lines_for(cell.notes.size(), geometry.across[c])));
    }
    return height;
}

// ---- drawing ---------------------------------------------------------------------------------------------------

Item small_note(const Note& note, double x, double y, const Theme& theme) {
    auto surface = note_surface(theme[note.colour], note.ink, theme);
    auto item =
        box_item("card", x, y, grid.note_width, grid.note_height, theme.note_radius, surface.fill, surface.stroke);
    if (note.ink == Ink::absent) {
        item.css = "absent";
        return item;
    }
    add_hatched_edge(item, surface, theme);
    add_type_bar(item, note.colour, theme);
    item.tooltip = note.tooltip;
    item.label = note.title;
    item.href = note.href;
    item.shows = note.shows;
    auto words = note.badge.empty() ? note.title : note.title + " (" + note.badge + ")";
    double left = surface.hatch.empty() ? 4 : 8,
           room = grid.note_width - left - 4 - type_bar_room(theme);  // beside the edges
    auto text = fit(words, room, grid.note_height - 2, {9.5, 9}, Weight::regular);
    double line = text.size * 1.24;
    add_lines(item, left + room / 2, (grid.note_height - line * static_cast<double>(text.lines.size())) / 2, text.lines,
              {text.size, Weight::regular, surface.text, surface.under, Anchor::middle});
    return item;
}

/// A word and a line in its middle: loud for a gap, in a strong dashed frame; quiet for a possible one.
Item words_cell(const Matrix::CellOf& cell, double x, double y, double width, double height, const Theme& theme) {
    bool is_gap = cell.mark == Matrix::Mark::gap;
    const auto& colour = is_gap ? theme.gap : theme.ink;
    const auto& under = is_gap ? theme.gap_fill : theme.line;
    auto item = box_item("cell", x, y, width, height, 6, is_gap ? theme.gap_fill : theme.frame,
                         {is_gap ? theme.gap : theme.muted, is_gap ? gap_frame : 1.2, Dash::dashed});
    if (!is_gap) std::get<BoxMark>(item.marks.front()).hatch = theme.line;
    double size = is_gap ? mark_size_in(cell, width, height) : mark_size, small = size * mark_remark_size / mark_size;
    double top = (height - mark_height(cell, width, size)) / 2;
    if (!mark_word(cell).empty())
        top = add_lines(item, width / 2, top,
                        {ellipsize(mark_word(cell), size, Weight::semibold, width - 2 * grid.inset)},
                        {size, Weight::semibold, colour, under, Anchor::middle});
    add_lines(item, width / 2, top, mark_lines(cell, width, small),
              {small, Weight::regular, colour, under, Anchor::middle});
    return item;
}

/// Quiet: nothing to show, and no gap either.
Item plain_cell(const Matrix::CellOf& cell, double x, double y, double width, double height, const Theme& theme) {
    bool is_outside = cell.mark == Matrix::Mark::outside;
    auto item =
        box_item("cell", x, y, width, height, 6, theme.frame, {theme.line, 1, is_outside ? Dash::dotted : Dash::none});
    if (is_outside || cell.mark == Matrix::Mark::absent) return item;
    if (cell.mark == Matrix::Mark::elsewhere) {
        auto lines = mark_lines(cell, width, mark_remark_size);
        double tall = static_cast<double>(lines.size()) * mark_remark_size * theme.line_height;
        add_lines(item, width / 2, (height - tall) / 2, lines,
                  {mark_remark_size, Weight::regular, theme.muted, theme.frame, Anchor::middle}, theme.line_height);
        return item;
    }
    item.marks.push_back(text_at(width / 2, baseline_in(0, height, 13), cell.value ? "–" : "?",
                                 {13, Weight::semibold, theme.muted, theme.frame, Anchor::middle}));
    return item;
}

Item full_cell(const Matrix::CellOf& cell, double x, double y, double width, double height, const Theme& theme) {
    bool thin = cell.mark == Matrix::Mark::thin;
    Stroke stroke{theme.line, 1, Dash::none};
    if (thin) stroke = {theme.weak, 1.2, Dash::none};
    auto fill = theme.frame, word_colour = thin ? theme.weak : theme.muted;
    // An empty one of a pair of pictures, of which only the other has notes here.
    const bool is_possible = is_undecided(cell);
    if (cell.mark == Matrix::Mark::gap) {
        stroke = {theme.gap, gap_frame, Dash::dashed};
        fill = theme.gap_fill;
        word_colour = theme.gap;
    }
    if (is_possible) stroke = {theme.muted, 1.2, Dash::dashed}, word_colour = theme.ink;
    if (cell.mark == Matrix::Mark::outside) stroke.dash = Dash::dotted;
    auto item = box_item("cell", x, y, width, height, 6, fill, stroke);
    if (is_possible) std::get<BoxMark>(item.marks.front()).hatch = fill = theme.line;
    double room = width - 2 * grid.inset;
    if (!cell.mark_title.empty()) {
        auto word = text_at(width - grid.inset, baseline_in(4, grid.count_line - 4, theme.meta),
                            ellipsize(cell.mark_title, theme.meta, Weight::semibold, room / 2),
                            {theme.meta, Weight::semibold, word_colour, fill, Anchor::end});
        room -= word.width + 6;
        item.marks.push_back(std::move(word));
    }
    item.marks.push_back(
        text_at(grid.inset, baseline_in(4, grid.count_line - 4, theme.meta),
                ellipsize(cell.remark.empty() ? cell.text : cell.remark, theme.meta, Weight::regular, room),
                {theme.meta, Weight::regular, is_possible ? theme.ink : theme.muted, fill}));
    return item;
}

void add_cell(Board& board, const Matrix::CellOf& cell, double x, double y, double width, double height,
              std::size_t across, const Theme& theme) {
    bool has_words = cell.mark == Matrix::Mark::gap || is_undecided(cell);
    auto frame = !cell.notes.empty() ? full_cell(cell, x, y, width, height, theme)
                 : has_words         ? words_cell(cell, x, y, width, height, theme)
                                     : plain_cell(cell, x, y, width, height, theme);
    frame.tooltip = cell.tooltip;
    frame.shows = cell.shows;
    board.frames.push_back(std::move(frame));
    for (std::size_t n = 0; n < cell.notes.size(); ++n)
        board.cards.push_back(
            small_note(cell.notes[n], x + grid.inset + static_cast<double>(n % across) * (grid.note_width + grid.gap),
                       y + grid.count_line + static_cast<double>(n / across) * (grid.note_height + grid.gap), theme));
}

}  // namespace

WallOfNotes measure_wall(const Matrix& matrix, const Theme& theme, const Paper& paper) {
    WallOfNotes geometry;
    geometry.left = theme.margin;
    geometry.row_head = row_head_width(matrix);
    geometry.across = across_of(matrix, geometry.row_head, theme, paper);
    geometry.width = geometry.row_head;
    for (auto notes : geometry.across) geometry.width += grid.cell_gap + grid.column_width(notes);
    double least = board_width(0, theme, paper) - 2 * theme.margin;
    double spare = std::max(0.0, least - geometry.width) / static_cast<double>(matrix.columns.size());
    for (auto notes : geometry.across) geometry.widths.push_back(grid.column_width(notes) + spare);
    geometry.width = std::max(geometry.width, least);
    double x = geometry.left + geometry.row_head;
    for (auto width : geometry.widths) {
        geometry.lefts.push_back(x + grid.cell_gap);
        x += grid.cell_gap + width;
    }
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) geometry.heights.push_back(row_height(matrix, r, geometry));
    geometry.column_head = column_head_height(matrix, geometry.widths);
    return geometry;
}

double add_wall(Board& board, const Matrix& matrix, const WallOfNotes& wall, double y, const Theme& theme) {
    for (std::size_t c = 0; c < matrix.columns.size(); ++c)
        add_column_head(board, matrix.columns[c], wall.lefts[c], y, wall.widths[c], wall.column_head, theme);
    y += wall.column_head + grid.cell_gap;
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        double height = wall.heights[r];
        add_row_head(board, matrix.rows[r], wall.left, y, wall.row_head, height, theme);
        for (std::size_t c = 0; c < matrix.columns.size(); ++c)
            add_cell(board, matrix.cells[r][c], wall.lefts[c], y, wall.widths[c], height, wall.across[c], theme);
        y += height + grid.cell_gap;
    }
    return y - grid.cell_gap;
}

Board lay_out_notes(const Matrix& matrix, const Theme& theme, const Paper& paper) {
    auto wall = measure_wall(matrix, theme, paper);
    auto board = open_board(matrix.heading, theme, wall.width + 2 * theme.margin);
    close_board(board, matrix.heading, theme, add_wall(board, matrix, wall, board.height, theme));
    return board;
}

}  // namespace ecomap
