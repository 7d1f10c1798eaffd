// A wall of sticky notes: dark column heads, tinted row heads, a frame per cell, an actor per note.
// The empty cell is the message, so it is drawn louder than anything else: dashed, red, with words.
// White space is the enemy: a row is as high as its fullest cell, so the columns get the widths (in notes across) that
// let the whole board fit the smallest sheet of A-format, landscape.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace ecomap {
namespace {

constexpr double note_width = 104, note_height_one = 25, note_gap = 6;
constexpr double cell_inset = 9, count_line = 20;
constexpr double cell_gap = 6;
constexpr std::size_t most_across = 12;
constexpr double a_format = 1.41421356;
constexpr double chip_size = 22;
constexpr double head_inset = 11;

/// Notes across for each column.
using Across = std::vector<std::size_t>;

struct Geometry {
    Across across;
    std::vector<double> widths, heights;  // of columns and of rows
    double row_head = 0, column_head = 0;
    double left = 0, width = 0;
};

double width_of(std::size_t across) {
    auto notes = static_cast<double>(across);
    return 2 * cell_inset + notes * note_width + (notes - 1) * note_gap;
}

double height_of(std::size_t lines) {
    auto notes = static_cast<double>(lines);
    return count_line + (lines > 0 ? notes * (note_height_one + note_gap) - note_gap : 0) + cell_inset;
}

std::size_t lines_for(std::size_t notes, std::size_t across) { return (notes + across - 1) / across; }

// ---- heads -----------------------------------------------------------------------------------------------------

struct HeadText {
    Fitted title;
    double height = 0;  // of title and remark
};

HeadText head_text(const Matrix::Head& head, double room, double height, std::initializer_list<double> sizes) {
    HeadText text{fit(head.title, room, height, sizes, Weight::semibold), 0};
    text.height =
        static_cast<double>(text.title.lines.size()) * text.title.size * 1.24 + (head.remark.empty() ? 0 : 14);
    return text;
}

double number_width(const Matrix::Head& head) {
    return head.code.empty() ? 0 : text_width(head.code, 20, Weight::semibold) + 12;
}

HeadText column_text(const Matrix::Head& head, double width) {
    return head_text(head, width - 2 * 14 - number_width(head), 4 * 13 * 1.24, {13, 12, 11, 10});
}

HeadText row_text(const Matrix::Head& head, double width) {
    double chip = head.code.empty() ? 0 : chip_width({head.code, "", "", Ink::solid}, chip_size) + 8;
    return head_text(head, width - 2 * head_inset - chip, 4 * 13 * 1.24, {13, 12, 11, 10});
}

double row_head_width(const Matrix& matrix) {
    double need = 120;
    for (const auto& row : matrix.rows) {
        double chip = row.code.empty() ? 0 : chip_width({row.code, "", "", Ink::solid}, chip_size) + 8;
        need = std::max(need, 2 * head_inset + chip + text_width(row.title, 13, Weight::semibold) + 1);
    }
    return std::min(need, 176.0);
}

/// Fewest notes across at which the head's title needs no more than three lines.
std::size_t least_across(const Matrix::Head& head) {
    for (std::size_t across = 1; across < 3; ++across) {
        double room = width_of(across) - 2 * 14 - number_width(head);
        if (wrap(head.title, 13, Weight::semibold, room).size() <= 3) return across;
    }
    return 3;
}

// ---- what a cell without notes needs ---------------------------------------------------------------------------

constexpr double mark_size = 15, mark_remark_size = 10.5;

std::vector<std::string> mark_lines(const Matrix::CellOf& cell, double width, double size) {
    return wrap(cell.mark_remark, size, Weight::regular, width - 2 * cell_inset);
}

/// Height of word and line when the word has `size`.
double mark_height(const Matrix::CellOf& cell, double width, double size) {
    double small = size * mark_remark_size / mark_size;
    auto lines = static_cast<double>(mark_lines(cell, width, small).size());
    return (cell.mark_title.empty() ? 0 : size * 1.24) + lines * small * 1.24;
}

double empty_height(const Matrix::CellOf& cell, double width) {
    return mark_height(cell, width, mark_size) + 2 * cell_inset;
}

/// The larger the empty cell, the larger its word, so that it is seen on a large board too; but never so large that its
/// line breaks more often.
double mark_size_in(const Matrix::CellOf& cell, double width, double height) {
    auto lines = mark_lines(cell, width, mark_remark_size).size();
    for (double size : {26.0, 22.0, 18.0}) {
        bool fits = mark_height(cell, width, size) <= 0.7 * height &&
                    text_width(cell.mark_title, size, Weight::semibold) <= width - 2 * cell_inset &&
                    mark_lines(cell, width, size * mark_remark_size / mark_size).size() <= lines;
        if (fits) return size;
    }
    return mark_size;
}

// ---- the best widths -------------------------------------------------------------------------------------------

double row_height(const Matrix& matrix, std::size_t r, const Across& across, double row_head) {
    double height = row_text(matrix.rows[r], row_head).height + 2 * head_inset;
    height = std::max(height, chip_size + 2 * head_inset);
    for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
        const auto& cell = matrix.cells[r][c];
        height = std::max(height, cell.notes.empty() ? empty_height(cell, width_of(across[c]))
                                                     : height_of(lines_for(cell.notes.size(), across[c])));
    }
    return height;
}

/// Heights of rows and of empty cells that do not depend on the widths are worth computing once.
class Sheet {
public:
    Sheet(const Matrix& matrix, double row_head, const Theme& theme)
        : matrix_(matrix), extra_width_(row_head + 2 * theme.margin), least_(least_width(theme)) {
        for (const auto& row : matrix.rows)
            fixed_.push_back(std::max(row_text(row, row_head).height, chip_size) + 2 * head_inset);
        for (std::size_t r = 0; r < matrix.rows.size(); ++r)
            for (std::size_t c = 0; c < matrix.columns.size(); ++c)
                if (matrix.cells[r][c].notes.empty())
                    fixed_[r] = std::max(fixed_[r], empty_height(matrix.cells[r][c], width_of(1)) - 24);
    }

    /// Width of the smallest A-format landscape sheet that holds the board; among equals, the smaller board.
    double size(const Across& across) const {
        double width = extra_width_, height = 240;
        for (auto notes : across) width += width_of(notes) + cell_gap;
        width = std::max(width, least_);
        for (std::size_t r = 0; r < fixed_.size(); ++r) {
            std::size_t lines = 0;
            for (std::size_t c = 0; c < across.size(); ++c)
                lines = std::max(lines, lines_for(matrix_.cells[r][c].notes.size(), across[c]));
            height += std::max(fixed_[r], height_of(lines)) + cell_gap;
        }
        return std::max(width, height * a_format) + 0.15 * (width + height);
    }

private:
    const Matrix& matrix_;
    double extra_width_, least_;
    std::vector<double> fixed_;
};

/// Improves one column at a time until no column's change helps.
void improve(Across& across, const Across& least, const Sheet& sheet) {
    double best = sheet.size(across);
    for (bool better = true; better;) {
        better = false;
        for (std::size_t c = 0; c < across.size(); ++c) {
            auto chosen = across[c];
            for (std::size_t notes = least[c]; notes <= most_across; ++notes) {
                across[c] = notes;
                double size = sheet.size(across);
                if (size < best - 1e-9) {
                    best = size;
                    chosen = notes;
                    better = true;
                }
            }
            across[c] = chosen;
        }
    }
}

/// Starts from every common height of rows and keeps the best end: columns that limit the same row must move together,
/// which one-at-a-time steps from a single start would never do.
Across best_across(const Matrix& matrix, double row_head, const Theme& theme) {
    Sheet sheet(matrix, row_head, theme);
    Across least, fullest;
    for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
        least.push_back(least_across(matrix.columns[c]));
        std::size_t most = 1;
        for (const auto& row : matrix.cells) most = std::max(most, row[c].notes.size());
        fullest.push_back(most);
    }
    Across best;
    for (std::size_t lines = 1; lines <= 40; lines = lines + 1 + lines / 6) {
        Across across;
        for (std::size_t c = 0; c < fullest.size(); ++c)
            across.push_back(std::clamp(lines_for(fullest[c], lines), least[c], most_across));
        improve(across, least, sheet);
        if (best.empty() || sheet.size(across) < sheet.size(best)) best = across;
    }
    return best;
}

Geometry measure(const Matrix& matrix, const Theme& theme) {
    Geometry geometry;
    geometry.left = theme.margin;
    geometry.row_head = row_head_width(matrix);
    geometry.across = best_across(matrix, geometry.row_head, theme);
    geometry.width = geometry.row_head;
    for (auto notes : geometry.across) geometry.width += cell_gap + width_of(notes);
    double least = least_width(theme) - 2 * theme.margin;
    double spare = std::max(0.0, least - geometry.width) / static_cast<double>(matrix.columns.size());
    for (auto notes : geometry.across) geometry.widths.push_back(width_of(notes) + spare);
    geometry.width = std::max(geometry.width, least);
    for (std::size_t r = 0; r < matrix.rows.size(); ++r)
        geometry.heights.push_back(row_height(matrix, r, geometry.across, geometry.row_head));
    for (std::size_t c = 0; c < matrix.columns.size(); ++c)
        geometry.column_head =
            std::max(geometry.column_head, column_text(matrix.columns[c], geometry.widths[c]).height + 2 * 12);
    geometry.column_head = std::max(geometry.column_head, 46.0);
    return geometry;
}

// ---- drawing ---------------------------------------------------------------------------------------------------

Item box_item(const char* css, double x, double y, double width, double height, double rx, const std::string& fill,
              Stroke stroke) {
    Item item;
    item.css = css;
    item.x = x, item.y = y, item.width = width, item.height = height;
    BoxMark box;
    double inset = stroke.colour.empty() ? 0 : stroke.width / 2;
    box.x = box.y = inset;
    box.width = width - 2 * inset, box.height = height - 2 * inset, box.rx = rx;
    box.fill = fill;
    box.stroke = std::move(stroke);
    item.marks.push_back(std::move(box));
    return item;
}

void add_column_head(Board& board, const Matrix::Head& head, double x, double y, double width, double height,
                     const Theme& theme) {
    auto item = box_item("head", x, y, width, height, 6, theme.band, {});
    item.tooltip = head.title;
    auto text = column_text(head, width);
    double left = 14;
    if (!head.code.empty()) {
        item.marks.push_back(text_at(left, baseline_in(0, height, 20), head.code,
                                     {20, Weight::semibold, theme.band_accent, theme.band}));
        left += number_width(head);
    }
    double top = (height - text.height) / 2;
    top = add_lines(item, left, top, text.title.lines, {text.title.size, Weight::semibold, theme.band_ink, theme.band});
    if (!head.remark.empty())
        item.marks.push_back(text_at(left, baseline_in(top, 14, theme.meta),
                                     ellipsize(head.remark, theme.meta, Weight::regular, width - left - 10),
                                     {theme.meta, Weight::regular, theme.band_accent, theme.band}));
    board.cards.push_back(std::move(item));
}

void add_row_head(Board& board, const Matrix::Head& head, double x, double y, double width, double height,
                  const Theme& theme) {
    auto fill = head.colour.empty() ? theme.pill : mix(head.colour, theme.frame, 0.84);
    auto item = box_item("head", x, y, width, height, 6, fill, {});
    item.tooltip = head.title;
    auto text = row_text(head, width);
    double left = head_inset;
    if (!head.code.empty())
        left += 8 + add_chip(item, {head.code, head.colour, head.title, Ink::solid}, left, head_inset, chip_size, fill,
                             theme);
    double line = text.title.size * 1.24;
    double top = head.code.empty() ? head_inset : head_inset + std::max(0.0, (chip_size - line) / 2);
    top = add_lines(item, left, top, text.title.lines, {text.title.size, Weight::semibold, theme.ink, fill});
    if (!head.remark.empty())
        item.marks.push_back(text_at(left, baseline_in(top, 14, theme.meta),
                                     ellipsize(head.remark, theme.meta, Weight::regular, width - left - 6),
                                     {theme.meta, Weight::regular, theme.muted, fill}));
    board.cards.push_back(std::move(item));
}

Item small_note(const Note& note, double x, double y, const Theme& theme) {
    auto surface = note_surface(note.colour, note.ink, theme);
    auto item = box_item("card", x, y, note_width, note_height_one, theme.note_radius, surface.fill, surface.stroke);
    add_hatched_edge(item, surface, theme);
    item.tooltip = note.tooltip;
    item.label = note.title;
    item.href = note.href;
    auto words = note.badge.empty() ? note.title : note.title + " (" + note.badge + ")";
    auto text = fit(words, note_width - 15, note_height_one - 2, {9.5, 9}, Weight::regular);
    double line = text.size * 1.24;
    add_lines(item, note_width / 2, (note_height_one - line * static_cast<double>(text.lines.size())) / 2, text.lines,
              {text.size, Weight::regular, surface.text, surface.under, Anchor::middle});
    return item;
}

/// Loud: a dashed red frame with a word and a line in its middle.
Item gap_cell(const Matrix::CellOf& cell, double x, double y, double width, double height, const Theme& theme) {
    auto item = box_item("cell", x, y, width, height, 6, theme.gap_fill, {theme.gap, 2, Dash::dashed});
    double size = mark_size_in(cell, width, height), small = size * mark_remark_size / mark_size;
    double top = (height - mark_height(cell, width, size)) / 2;
    if (!cell.mark_title.empty())
        top = add_lines(item, width / 2, top,
                        {ellipsize(cell.mark_title, size, Weight::semibold, width - 2 * cell_inset)},
                        {size, Weight::semibold, theme.gap, theme.gap_fill, Anchor::middle});
    add_lines(item, width / 2, top, mark_lines(cell, width, small),
              {small, Weight::regular, theme.gap, theme.gap_fill, Anchor::middle});
    return item;
}

/// Quiet: nothing to show, and no gap either.
Item plain_cell(const Matrix::CellOf& cell, double x, double y, double width, double height, const Theme& theme) {
    auto item = box_item("cell", x, y, width, height, 6, theme.frame, {theme.line, 1, Dash::none});
    item.marks.push_back(text_at(width / 2, baseline_in(0, height, 13), cell.value ? "–" : "?",
                                 {13, Weight::semibold, theme.muted, theme.frame, Anchor::middle}));
    return item;
}

Item full_cell(const Matrix::CellOf& cell, double x, double y, double width, double height, const Theme& theme) {
    bool thin = cell.mark == Matrix::Mark::thin, crowded = cell.mark == Matrix::Mark::crowded;
    Stroke stroke{theme.line, 1, Dash::none};
    if (thin) stroke = {theme.weak, 1.2, Dash::none};
    if (crowded) stroke = {theme.muted, 1.4, Dash::none};
    auto item = box_item("cell", x, y, width, height, 6, theme.frame, stroke);
    double room = width - 2 * cell_inset;
    if (!cell.mark_title.empty()) {
        auto word = text_at(width - cell_inset, baseline_in(4, count_line - 4, theme.meta),
                            ellipsize(cell.mark_title, theme.meta, Weight::semibold, room / 2),
                            {theme.meta, Weight::semibold, thin ? theme.weak : theme.ink, theme.frame, Anchor::end});
        room -= word.width + 6;
        item.marks.push_back(std::move(word));
    }
    item.marks.push_back(
        text_at(cell_inset, baseline_in(4, count_line - 4, theme.meta),
                ellipsize(cell.remark.empty() ? cell.text : cell.remark, theme.meta, Weight::regular, room),
                {theme.meta, Weight::regular, theme.muted, theme.frame}));
    return item;
}

void add_cell(Board& board, const Matrix::CellOf& cell, double x, double y, double width, double height,
              std::size_t across, const Theme& theme) {
    auto frame = !cell.notes.empty()              ? full_cell(cell, x, y, width, height, theme)
                 : cell.mark == Matrix::Mark::gap ? gap_cell(cell, x, y, width, height, theme)
                                                  : plain_cell(cell, x, y, width, height, theme);
    frame.tooltip = cell.tooltip;
    board.frames.push_back(std::move(frame));
    for (std::size_t n = 0; n < cell.notes.size(); ++n)
        board.cards.push_back(
            small_note(cell.notes[n], x + cell_inset + static_cast<double>(n % across) * (note_width + note_gap),
                       y + count_line + static_cast<double>(n / across) * (note_height_one + note_gap), theme));
}

}  // namespace

Board lay_out_notes(const Matrix& matrix, const Theme& theme) {
    auto geometry = measure(matrix, theme);
    auto board = open_board(matrix.heading, theme, geometry.width + 2 * theme.margin);
    double y = board.height;
    double x = geometry.left + geometry.row_head;
    for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
        x += cell_gap;
        add_column_head(board, matrix.columns[c], x, y, geometry.widths[c], geometry.column_head, theme);
        x += geometry.widths[c];
    }
    y += geometry.column_head + cell_gap;
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        double height = geometry.heights[r];
        add_row_head(board, matrix.rows[r], geometry.left, y, geometry.row_head, height, theme);
        x = geometry.left + geometry.row_head;
        for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
            x += cell_gap;
            add_cell(board, matrix.cells[r][c], x, y, geometry.widths[c], height, geometry.across[c], theme);
            x += geometry.widths[c];
        }
        y += height + cell_gap;
    }
    close_board(board, matrix.heading, theme, y - cell_gap);
    return board;
}

}  // namespace ecomap
