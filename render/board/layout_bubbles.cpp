// Rows of discs: a row frame per row head, a column per column head, in each cell a disc whose area is the value.
// Areas are truly proportional, so a small disc may be too small for its number; then the number stands beside it.
// A gap is a strong dashed ring, a possible one a thin dashed ring with "?", what is unknown a dotted one; what is not
// expected is a thin dash and what is outside the selection a pale dotted ring: none is white space. Totals stand apart
// and carry no disc, because their sums would dwarf what the picture is about.
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

constexpr double largest_radius = 24, largest_in_many_rows = 20;
constexpr std::size_t many_rows = 10;
constexpr double radius_of_one = 10;  // where it is not less because the largest value is large
constexpr double ring_radius = 4.5, unknown_radius = 7, gap_radius = 8;
constexpr double part_width = 10, part_height = 6, part_gap = 2;
constexpr std::size_t parts_per_line = 6;
constexpr double beside_gap = 7;
constexpr double words_line = 14, above_parts = 3;
constexpr double cell_inset = 6;  // above and below the largest disc
constexpr double number_size = 12, remark_size = 10, between_number_and_remark = 8, total_size = 15;
constexpr double row_gap = 4;
constexpr double head_chip = 26;
constexpr double head_line = 1.22;

/// In every cell of a column of the same width: the disc around one point, and to its right, from one line on, the
/// words above the parts.
struct Geometry {
    double unit = 0;        // radius of the value 1
    double radius = 0;      // of the largest disc
    double beside = 0;      // width of words and parts
    std::size_t parts = 0;  // in the cell with most of them
    double row_head = 0;    // width
    double column = 0;      // width
    double totals = 0;      // width of the column of totals; 0: none
    double row = 0;         // height
    double head = 0;        // height of the column heads
    double left = 0, width = 0;
    double group() const { return 2 * radius + (beside > 0 ? beside_gap + beside : 0); }
    double x_of(std::size_t column_index) const { return left + row_head + column * static_cast<double>(column_index); }
};

bool has_row_totals(const Matrix& matrix) { return !matrix.row_totals.empty(); }

double radius_of(const Matrix::CellOf& cell, const Geometry& geometry) {
    if (cell.mark == Matrix::Mark::gap) return gap_radius;
    if (!cell.value) return unknown_radius;
    return *cell.value > 0 ? geometry.unit * std::sqrt(*cell.value) : ring_radius;
}

/// The size at which `text` can stand in a disc of `radius`; 0: it must stand beside.
double size_inside(const std::string& text, double radius) {
    for (double size : {13.0, 11.0, 9.0})
        if (text_width(text, size, Weight::semibold) <= 1.5 * radius && size <= 1.15 * radius) return size;
    return 0;
}

/// What stands to the right of a disc: the number if it found no room inside, then the remark.
struct Beside {
    std::string number, remark;
    double width = 0;
};

bool is_disc(const Matrix::CellOf& cell) { return cell.value && *cell.value > 0; }

Weight number_weight(const Matrix::CellOf& cell) {
    return is_disc(cell) || cell.mark == Matrix::Mark::gap ? Weight::semibold : Weight::regular;
}

Beside beside(const Matrix::CellOf& cell, const Geometry& geometry) {
    Beside result;
    bool inside = is_disc(cell) && size_inside(cell.text, radius_of(cell, geometry)) > 0;
    if (!inside) result.number = cell.text;
    result.remark = cell.remark;
    result.width = text_width(result.number, number_size, number_weight(cell)) + text_width(result.remark, remark_size);
    if (!result.number.empty() && !result.remark.empty()) result.width += between_number_and_remark;
    return result;
}

double parts_line_width(std::size_t parts) {
    auto across = static_cast<double>(std::min(parts, parts_per_line));
    return across > 0 ? across * (part_width + part_gap) - part_gap : 0;
}

double parts_block_height(std::size_t parts) {
    auto lines = static_cast<double>((parts + parts_per_line - 1) / parts_per_line);
    return lines > 0 ? lines * (part_height + part_gap) - part_gap : 0;
}

template <class Visit>
void for_each_cell(const Matrix& matrix, Visit visit) {
    for (const auto& row : matrix.cells)
        for (const auto& cell : row) {
            visit(cell);
            if (cell.twin) visit(*cell.twin);
        }
}

template <class Visit>
void for_each_total(const Matrix& matrix, Visit visit) {
    auto visit_both = [&](Matrix::CellOf cell, bool has_remark) {
        for (const auto* next = &cell; next; next = next->twin.get()) {
            auto shown = *next;
            if (!has_remark) shown.remark.clear();  // it stands in the row's head
            visit(shown);
        }
    };
    for (const auto& cell : matrix.row_totals) visit_both(cell, true);
    for (std::size_t c = 0; c < matrix.column_totals.size(); ++c)
        visit_both(matrix.column_totals[c], c < matrix.columns.size());
}

double row_head_need(const Matrix& matrix) {
    double need = 150;
    auto note = [&](const std::string& title, const std::string& remark) {
        need = std::max({need, 30 + text_width(title, 13, Weight::semibold) + 12, 30 + text_width(remark, 10.5) + 12});
    };
    for (const auto& row : matrix.rows) {
        note(row.title, row.remark);
        if (row.twin) note(row.title, row.twin->remark);
    }
    if (!matrix.column_totals.empty()) note(matrix.totals_title, "");
    return std::min(need, 250.0);
}

Fitted head_title(const std::string& title, double width) {
    return fit(title, width, 4 * 12 * head_line, {12, 11, 10, 9}, Weight::semibold, head_line);
}

double head_height(const Matrix& matrix, const Geometry& geometry) {
    double tallest = 0;
    for (const auto& column : matrix.columns) {
        auto title = head_title(column.title, geometry.column - 12);
        double height = (column.code.empty() ? 0 : head_chip + 7) +
                        static_cast<double>(title.lines.size()) * title.size * head_line +
                        (column.remark.empty() && !(column.twin && !column.twin->remark.empty()) ? 0 : 14);
        tallest = std::max(tallest, height);
    }
    return tallest + 8;
}

double largest_value(const Matrix& matrix) {
    double most = 0;
    for_each_cell(matrix, [&](const Matrix::CellOf& cell) { most = std::max(most, cell.value.value_or(0)); });
    return most;
}

void measure_cells(const Matrix& matrix, Geometry& geometry) {
    double most = std::max(1.0, largest_value(matrix));
    double largest = matrix.rows.size() > many_rows ? largest_in_many_rows : largest_radius;
    geometry.unit = std::min(radius_of_one, largest / std::sqrt(most));
    geometry.radius = std::max(geometry.unit * std::sqrt(most), 10.0);
    for_each_cell(matrix, [&](const Matrix::CellOf& cell) {
        geometry.parts = std::max(geometry.parts, cell.parts.size());
        geometry.beside = std::max(geometry.beside, beside(cell, geometry).width);
    });
    for_each_total(matrix, [&](const Matrix::CellOf& cell) {
        geometry.parts = std::max(geometry.parts, cell.parts.size());
        geometry.beside = std::max(geometry.beside, text_width(cell.remark, remark_size));
        geometry.radius = std::max(geometry.radius, text_width(cell.text, total_size, Weight::semibold) / 2);
    });
    geometry.beside = std::max(geometry.beside, parts_line_width(geometry.parts));
    double parts = parts_block_height(geometry.parts);
    double words = words_line + (parts > 0 ? above_parts + parts : 0);
    geometry.row = std::max({2 * geometry.radius, words, 40.0}) + 2 * cell_inset;
}

Geometry measure(const Matrix& matrix, const Theme& theme, const Paper& paper) {
    Geometry geometry;
    measure_cells(matrix, geometry);
    geometry.left = theme.margin;
    geometry.row_head = row_head_need(matrix);
    geometry.column = std::max(92.0, geometry.group() + 18);
    if (has_row_totals(matrix)) geometry.totals = std::max(84.0, geometry.group() + 18);
    auto columns = static_cast<double>(matrix.columns.size());
    double inner = geometry.row_head + columns * geometry.column + geometry.totals;
    double least = board_width(0, theme, paper) - 2 * theme.margin;
    if (inner < least) geometry.column += (least - inner) / columns;
    geometry.width = std::max(inner, least);
    geometry.head = head_height(matrix, geometry);
    return geometry;
}

/// Each part in its fixed place: filled when present, an outline when absent, pale when only inferred.
void add_parts(Item& item, const std::vector<Chip>& parts, double left, double top, const Theme& theme) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& part = parts[i];
        BoxMark box;
        box.x = left + static_cast<double>(i % parts_per_line) * (part_width + part_gap);
        box.y = top + static_cast<double>(i / parts_per_line) * (part_height + part_gap);
        box.width = part_width;
        box.height = part_height;
        box.rx = 1.5;
        if (part.ink == Ink::hollow) {
            box.x += 0.5, box.y += 0.5, box.width -= 1, box.height -= 1;
            box.stroke = {mix(theme.line, theme.muted, 0.25), 0.8, Dash::none};
        } else if (part.ink == Ink::hatched) {
            box.x += 0.5, box.y += 0.5, box.width -= 1, box.height -= 1;
            box.fill = mix(theme[part.colour], theme.frame, 0.86);
            box.hatch = mix(theme[part.colour], theme.frame, 0.45);
            box.stroke = {accent(theme[part.colour], theme), 0.9, Dash::none};
        } else {
            box.fill = accent(theme[part.colour], theme);
        }
        item.marks.push_back(box);
    }
}

/// Where the largest disc has its middle, and where words and parts begin.
struct Places {
    double centre = 0, beside = 0;
};

Places places_in(const Item& item, const Geometry& geometry) {
    double left = (item.width - geometry.group()) / 2;
    return {left + geometry.radius, left + 2 * geometry.radius + beside_gap};
}

bool has_parts(const Matrix::CellOf& cell) {
    return std::any_of(cell.parts.begin(), cell.parts.end(), [](const Chip& part) { return part.ink != Ink::hollow; });
}

/// Words above parts, together in the middle of the row. A cell with none of the parts shows no parts: it is empty,
/// and says so by its ring.
void add_beside(Item& item, const Matrix::CellOf& cell, const Beside& words, double x, const Pen& number_pen,
                const Theme& theme) {
    bool has_words = !words.number.empty() || !words.remark.empty();
    double parts = has_parts(cell) ? parts_block_height(cell.parts.size()) : 0;
    double height = (has_words ? words_line : 0) + (has_words && parts > 0 ? above_parts : 0) + parts;
    double top = (item.height - height) / 2, at = x;
    if (!words.number.empty()) {
        item.marks.push_back(text_at(at, baseline_in(top, words_line, number_size), words.number, number_pen));
        at += text_width(words.number, number_pen.size, number_pen.weight) + between_number_and_remark;
    }
    if (!words.remark.empty())
        item.marks.push_back(text_at(at, baseline_in(top, words_line, remark_size), words.remark,
                                     {remark_size, Weight::regular, theme.muted, number_pen.background}));
    if (parts > 0) add_parts(item, cell.parts, x, top + height - parts, theme);
}

std::string disc_colour(const ColourRole& own, const Theme& theme) {
    return fill_for_text(visible(own.empty() ? theme.muted : theme[own], theme), theme);
}

/// Where there is no disc.
Stroke ring_of(const Matrix::CellOf& cell, const Theme& theme) {
    switch (cell.mark) {
        case Matrix::Mark::gap:
            return {theme.gap, 2.4, Dash::dashed};
        case Matrix::Mark::possible:
            return {theme.muted, 1.2, Dash::dashed};
        case Matrix::Mark::outside:
            return {theme.line, 1, Dash::dotted};
        default:
            return {theme.muted, 1.1, cell.value ? Dash::none : Dash::dotted};
    }
}

void add_disc(Item& item, const Matrix::CellOf& cell, const std::string& colour, const Geometry& geometry,
              const Theme& theme) {
    auto places = places_in(item, geometry);
    double middle = item.height / 2;
    DiscMark disc{places.centre, middle, radius_of(cell, geometry), "", {}, ""};
    if (is_disc(cell)) disc.fill = colour;
    else disc.stroke = ring_of(cell, theme);
    if (cell.mark == Matrix::Mark::gap) disc.fill = theme.gap_fill;
    // A dash, or a 0 where nobody need be, says it all.
    const bool is_nobody = cell.mark == Matrix::Mark::none && cell.value && *cell.value == 0;
    if (cell.mark != Matrix::Mark::not_expected && !is_nobody) item.marks.push_back(disc);
    if (double size = is_disc(cell) ? size_inside(cell.text, disc.r) : 0; size > 0)
        item.marks.push_back(text_at(disc.cx, baseline_in(middle - disc.r, 2 * disc.r, size), cell.text,
                                     {size, Weight::semibold, ink_on(colour, theme), colour, Anchor::middle}));
    if (!cell.value && cell.text.empty() && cell.mark != Matrix::Mark::outside)
        item.marks.push_back(text_at(disc.cx, baseline_in(middle - disc.r, 2 * disc.r, 9), "?",
                                     {9, Weight::semibold, theme.muted, theme.frame, Anchor::middle}));
    bool is_gap = cell.mark == Matrix::Mark::gap;
    Pen number{number_size, number_weight(cell),
               is_gap          ? theme.gap
               : is_disc(cell) ? theme.ink
                               : theme.muted,
               theme.frame, Anchor::start};
    add_beside(item, cell, beside(cell, geometry), places.beside, number, theme);
}

void add_total(Item& item, const Matrix::CellOf& cell, const std::string& background, const Geometry& geometry,
               const Theme& theme) {
    auto places = places_in(item, geometry);
    item.marks.push_back(text_at(places.centre, baseline_in(0, item.height, total_size), cell.text,
                                 {total_size, Weight::semibold, theme.ink, background, Anchor::middle}));
    Pen number{number_size, Weight::regular, theme.muted, background, Anchor::start};
    add_beside(item, cell, {"", cell.remark, 0}, places.beside, number, theme);
}

void add_column_heads(Board& board, const Matrix& matrix, const Geometry& geometry, double top, const Theme& theme) {
    for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
        const auto& column = matrix.columns[c];
        auto item = blank("head", geometry.x_of(c), top, geometry.column, geometry.head);
        item.tooltip = column.title;
        item.shows = column.shows;
        double centre = item.width / 2, y = 0;
        if (!column.code.empty()) {
            Chip chip{column.code, column.colour, column.title, Ink::solid};
            add_chip(item, chip, centre - chip_width(chip, head_chip) / 2, 0, head_chip, theme.page, theme);
            y = head_chip + 7;
        }
        auto title = head_title(column.title, item.width - 12);
        y = add_lines(item, centre, y, title.lines,
                      {title.size, Weight::semibold, theme.ink, theme.page, Anchor::middle}, head_line);
        if (!column.remark.empty())
            item.marks.push_back(text_at(centre, baseline_in(y, 14, theme.meta),
                                         ellipsize(column.remark, theme.meta, Weight::regular, item.width - 6),
                                         {theme.meta, Weight::regular, theme.muted, theme.page, Anchor::middle}));
        board.cards.push_back(std::move(item));
    }
    if (!has_row_totals(matrix)) return;
    auto item = blank("head", geometry.x_of(matrix.columns.size()), top, geometry.totals, geometry.head);
    auto title = head_title(matrix.totals_title, item.width - 12);
    double y = matrix.columns.front().code.empty() ? 0 : head_chip + 7;
    add_lines(item, item.width / 2, y, title.lines,
              {title.size, Weight::semibold, theme.muted, theme.page, Anchor::middle}, head_line);
    board.cards.push_back(std::move(item));
}

/// Colour bar, title and remark at the left of a row frame.
void add_row_head(Board& board, const Matrix::Head& head, const Geometry& geometry, double top,
                  const std::string& background, const Theme& theme) {
    auto item = blank("head", geometry.left, top, geometry.row_head, geometry.row);
    item.tooltip = head.title;
    item.shows = head.shows;
    if (!head.colour.empty()) {
        add_bar(item, 14, geometry.row / 2 - 12, 6, 24, head.colour, theme);
    }
    double room = geometry.row_head - 30 - 10;
    auto title = fit(head.title, room, 34, {13, 12, 11, 10}, Weight::semibold, head_line);
    double height = static_cast<double>(title.lines.size()) * title.size * head_line;
    double remark = head.remark.empty() ? 0 : 15;
    double y = (geometry.row - height - remark) / 2;
    y = add_lines(item, 30, y, title.lines, {title.size, Weight::semibold, theme.ink, background}, head_line);
    if (!head.remark.empty())
        item.marks.push_back(text_at(30, baseline_in(y, 15, 10.5), ellipsize(head.remark, 10.5, Weight::regular, room),
                                     {10.5, Weight::regular, theme.muted, background}));
    board.cards.push_back(std::move(item));
}

void add_row_frame(Board& board, const Geometry& geometry, double top, const std::string& fill, const Theme& theme) {
    auto frame = blank("frame", geometry.left, top, geometry.width, geometry.row);
    BoxMark box;
    box.width = geometry.width, box.height = geometry.row, box.rx = 8;
    box.fill = fill;
    box.stroke = {theme.line, 1, Dash::none};
    frame.marks.push_back(box);
    if (geometry.totals > 0) {
        double x = geometry.width - geometry.totals;
        frame.marks.push_back(LineMark{{x, 10}, {x, geometry.row - 10}, {theme.line, 1, Dash::none}});
    }
    board.frames.push_back(std::move(frame));
}

void add_total_cell(Board& board, const Matrix::CellOf& cell, double x, double top, double width,
                    const std::string& background, const Geometry& geometry, const Theme& theme) {
    auto item = blank("cell", x, top, width, geometry.row);
    item.tooltip = cell.tooltip;
    if (cell.mark != Matrix::Mark::absent) add_total(item, cell, background, geometry, theme);
    else item.css = "absent";
    board.cards.push_back(std::move(item));
}

void add_row(Board& board, const Matrix& matrix, std::size_t r, double top, const Geometry& geometry,
             const Theme& theme) {
    add_row_frame(board, geometry, top, theme.frame, theme);
    add_row_head(board, matrix.rows[r], geometry, top, theme.frame, theme);
    for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
        const auto& cell = matrix.cells[r][c];
        auto item = blank("cell", geometry.x_of(c), top, geometry.column, geometry.row);
        item.tooltip = cell.tooltip;
        item.shows = cell.shows;
        const auto& own = matrix.columns[c].colour;
        if (cell.mark == Matrix::Mark::absent) item.css = "absent";
        else add_disc(item, cell, disc_colour(own, theme), geometry, theme);
        board.cards.push_back(std::move(item));
    }
    if (r < matrix.row_totals.size())
        add_total_cell(board, matrix.row_totals[r], geometry.x_of(matrix.columns.size()), top, geometry.totals,
                       theme.frame, geometry, theme);
}

void add_totals_row(Board& board, const Matrix& matrix, double top, const Geometry& geometry, const Theme& theme) {
    auto fill = mix(theme.page, theme.line, 0.45);
    add_row_frame(board, geometry, top, fill, theme);
    auto remark = matrix.column_totals.size() > matrix.columns.size() ? matrix.column_totals.back().remark : "";
    add_row_head(board, {"", matrix.totals_title, remark, {}}, geometry, top, fill, theme);
    for (std::size_t c = 0; c < matrix.column_totals.size(); ++c) {
        bool is_all = c >= matrix.columns.size();
        if (is_all && geometry.totals == 0) break;
        auto cell = matrix.column_totals[c];
        if (is_all) cell.remark.clear();  // it stands in the row's head
        add_total_cell(board, cell, geometry.x_of(std::min(c, matrix.columns.size())), top,
                       is_all ? geometry.totals : geometry.column, fill, geometry, theme);
    }
}

}  // namespace

Board lay_out_bubbles(const Matrix& matrix, const Theme& theme, const Paper& paper) {
    auto geometry = measure(matrix, theme, paper);
    auto board = open_board(matrix.heading, theme, geometry.width + 2 * theme.margin);
    double y = board.height + 6;
    add_column_heads(board, matrix, geometry, y, theme);
    y += geometry.head;
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        add_row(board, matrix, r, y, geometry, theme);
        y += geometry.row + row_gap;
    }
    if (!matrix.column_totals.empty()) {
        add_totals_row(board, matrix, y + 6, geometry, theme);
        y += 6 + geometry.row;
    }
    close_board(board, matrix.heading, theme, y);
    return board;
}

}  // namespace ecomap
