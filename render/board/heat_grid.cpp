#include "render/board/heat_grid.hpp"

#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr double head_line = 1.22;
constexpr double large_chip = 24, small_chip = 16;
constexpr double most_column = 178, least_column = 70, short_column = 24;
constexpr double words_need = 52;  // height of a cell with a number and words under it

Chip chip_of(const Matrix::Head& head) { return {head.code, head.colour, head.title, Ink::solid, head.is_round}; }

double chip_size(const HeatGrid& grid) { return grid.is_small || grid.row < 34 ? small_chip : large_chip; }

bool shows_title(const Matrix::Head& head, const HeatGrid& grid) { return !grid.is_small || head.code.empty(); }

// ---- heads -----------------------------------------------------------------------------------------------------

Fitted column_title(const Matrix::Head& head, double width, bool is_small) {
    double lines = is_small ? 3 : 5;
    return fit(head.title, width, lines * (is_small ? 9.5 : 12) * head_line,
               is_small ? std::initializer_list<double>{9} : std::initializer_list<double>{12, 11, 10, 9},
               Weight::semibold, head_line);
}

bool has_chips(const std::vector<Matrix::Head>& heads) {
    return std::any_of(heads.begin(), heads.end(), [](const auto& head) { return !head.code.empty(); });
}

double head_height(const Matrix& matrix, const HeatGrid& grid) {
    double tallest = 0;
    for (const auto& head : matrix.columns) {
        double height = head.code.empty() ? 0 : (grid.is_small || matrix.has_short_heads ? small_chip : large_chip);
        if (shows_title(head, grid) && !matrix.has_short_heads) {
            auto title = column_title(head, grid.column - grid.gap - 4, grid.is_small);
            height += (height > 0 ? 5 : 0) + static_cast<double>(title.lines.size()) * title.size * head_line;
            if (!head.remark.empty() || (head.twin && !head.twin->remark.empty())) height += 13;
        }
        tallest = std::max(tallest, height);
    }
    return tallest + 7;
}

void add_column_head(Board& board, const Matrix& matrix, const Matrix::Head& head, const HeatGrid& grid, double x,
                     double y, const Theme& theme) {
    double width = grid.column - grid.gap, centre = width / 2;
    auto item = blank("head", x, y, width, grid.head);
    item.tooltip = head.title;
    item.shows = head.shows;
    double chip = grid.is_small || matrix.has_short_heads ? small_chip : large_chip, top = 0;
    bool is_titled = shows_title(head, grid) && !matrix.has_short_heads;
    if (!is_titled) top = grid.head - 7 - chip;
    if (!head.code.empty()) {
        auto mark = chip_of(head);
        if (matrix.has_short_heads)
            item.marks.push_back(text_at(centre, baseline_in(top, chip, 9), head.code,
                                         {9, Weight::semibold, theme.muted, grid.background, Anchor::middle}));
        else add_chip(item, mark, centre - chip_width(mark, chip) / 2, top, chip, grid.background, theme);
        top += chip + 5;
    }
    if (is_titled) {
        auto title = column_title(head, width - 4, grid.is_small);
        top = add_lines(item, centre, top, title.lines,
                        {title.size, Weight::semibold, head.is_uncertain ? theme.muted : theme.ink, grid.background,
                         Anchor::middle},
                        head_line);
        if (!head.remark.empty())
            item.marks.push_back(text_at(centre, baseline_in(top, 13, 9),
                                         ellipsize(head.remark, 9, Weight::regular, width),
                                         {9, Weight::regular, theme.muted, grid.background, Anchor::middle}));
    }
    board.cards.push_back(std::move(item));
}

void add_row_head(Board& board, const Matrix::Head& head, const HeatGrid& grid, double x, double y,
                  const Theme& theme) {
    double height = grid.row - grid.gap;
    auto item = blank("head", x, y, grid.row_head, height);
    item.tooltip = head.title;
    item.shows = head.shows;
    double chip = chip_size(grid), left = 0;
    if (!head.code.empty()) {
        auto mark = chip_of(head);
        if (head.colour.empty())
            item.marks.push_back(text_at(18, baseline_in(0, height, 9), head.code,
                                         {9, Weight::semibold, theme.muted, grid.background, Anchor::end}));
        else add_chip(item, mark, 0, (height - chip) / 2, chip, grid.background, theme);
        left = head.colour.empty() ? 24 : chip_width(mark, chip) + 10;
    } else if (!head.colour.empty()) {
        add_bar(item, 0, height / 2 - 9, 5, 18, head.colour, theme);
        left = 12;
    }
    if (shows_title(head, grid)) {
        double room = grid.row_head - left - 10;
        double remark = head.remark.empty() || height < 30 ? 0 : 13;
        auto title = grid.row < 34
                         ? fit(head.title, room, height, {10.5, 10, 9}, Weight::semibold, head_line)
                         : fit(head.title, room, height - remark, {13, 12, 11, 10, 9}, Weight::semibold, head_line);
        double lines = static_cast<double>(title.lines.size()) * title.size * head_line;
        double top = (height - lines - remark) / 2;
        top = add_lines(item, left, top, title.lines,
                        {title.size, Weight::semibold, head.is_uncertain ? theme.muted : theme.ink, grid.background},
                        head_line);
        if (remark > 0)
            item.marks.push_back(text_at(left, baseline_in(top, 13, 9.5),
                                         ellipsize(head.remark, 9.5, Weight::regular, room),
                                         {9.5, Weight::regular, theme.muted, grid.background}));
    }
    board.cards.push_back(std::move(item));
}

// ---- cells -----------------------------------------------------------------------------------------------------

/// Box and colours of text of a cell.
struct Look {
    BoxMark box;
    std::string text, quiet, under;
    bool has_dot = false, has_ring = false;
};

Look look_of(const Matrix::CellOf& cell, const HeatGrid& grid, const Theme& theme) {
    Look look;
    auto outline = [&](const std::string& colour, double width, Dash dash) { look.box.stroke = {colour, width, dash}; };
    auto hatch = [&] {  // what is not known to be empty
        look.box.fill = theme.frame;
        look.box.hatch = look.under = theme.line;
        look.text = look.quiet = theme.ink;
    };
    look.box.fill = look.under = cell.colour.empty() ? theme.frame : theme[cell.colour];
    look.text = cell.colour.empty() ? theme.ink : ink_on(theme[cell.colour], theme);
    look.quiet = look.text;
    switch (cell.mark) {
        case Matrix::Mark::gap:
            look.box.fill = look.under = theme.gap_fill;
            look.text = look.quiet = theme.gap;
            outline(theme.gap, grid.frame, Dash::dashed);
            break;
        case Matrix::Mark::possible:
            hatch();
            outline(theme.muted, 1.2, Dash::dashed);
            break;
        case Matrix::Mark::not_expected:
            look.text = look.quiet = theme.muted;
            outline(theme.line, 0.7, Dash::none);
            break;
        case Matrix::Mark::outside:
            outline(theme.line, 1, Dash::dotted);
            break;
        case Matrix::Mark::perhaps:
        case Matrix::Mark::unknown:
            hatch();
            outline(theme.line, 1, Dash::none);
            break;
        case Matrix::Mark::crowded:
            look.has_dot = true;
            outline(theme.line, 0.7, Dash::none);
            break;
        case Matrix::Mark::thin:
            look.has_ring = true;
            look.quiet = cell.colour.empty() ? theme.weak : readable(theme.weak, theme[cell.colour], theme);
            outline(theme.line, 1, Dash::none);
            break;
        case Matrix::Mark::none:
        case Matrix::Mark::elsewhere:
            if (cell.value || !cell.colour.empty()) outline(theme.line, 0.7, Dash::none);
            else outline(theme.muted, 1.2, Dash::dotted);  // many, or not known
            break;
        case Matrix::Mark::absent:
            look.box.fill.clear();
            outline(theme.muted, 0.8, Dash::dotted);
    }
    return look;
}

double number_size(const HeatGrid& grid) {
    double height = grid.row - grid.gap;
    if (grid.column < least_column && !grid.is_small) return 9;  // all numbers alike
    return height >= 72 ? 28 : height >= words_need ? 22 : height >= 36 ? 17 : height >= 24 ? 12 : 9;
}

/// The words under a number: with their explanation if there is room, else the word alone, else nothing.
std::string words_in(const Matrix::CellOf& cell, double width) {
    if (cell.mark_title.empty() || cell.mark == Matrix::Mark::outside) return "";
    auto all = cell.mark_remark.empty() ? cell.mark_title : cell.mark_title + " – " + cell.mark_remark;
    for (const auto& words : {all, cell.mark_title})
        if (text_width(words, 10.5, Weight::semibold) <= width) return words;
    return "";
}

void add_cell(Board& board, const Matrix::CellOf& cell, const HeatGrid& grid, double x, double y, const Theme& theme) {
    double width = grid.column - grid.gap, height = grid.row - grid.gap;
    auto item = blank("cell", x, y, width, height);
    item.tooltip = cell.tooltip;
    item.shows = cell.shows;
    if (cell.mark == Matrix::Mark::absent) item.css = "absent";
    auto look = look_of(cell, grid, theme);
    double inset = look.box.stroke.colour.empty() ? 0 : look.box.stroke.width / 2;
    look.box.x = look.box.y = inset;
    look.box.width = width - 2 * inset;
    look.box.height = height - 2 * inset;
    look.box.rx = grid.is_small || height < 34 ? 2.5 : 5;
    item.marks.push_back(look.box);
    double dot = grid.is_small || height < 34 ? 1.6 : 3;
    if (look.has_dot) item.marks.push_back(DiscMark{width - 3 * dot, 3 * dot, dot, look.text, {}, ""});
    if (look.has_ring)
        item.marks.push_back(DiscMark{width - 3 * dot, 3 * dot, dot, "", {look.text, 1, Dash::none}, ""});
    auto words = height >= words_need ? words_in(cell, width - 10) : std::string();
    bool is_quiet = cell.mark == Matrix::Mark::possible || cell.mark == Matrix::Mark::perhaps ||
                    cell.mark == Matrix::Mark::not_expected;
    double size = is_quiet ? std::min(17.0, number_size(grid)) : number_size(grid);
    while (size > 9 && text_width(cell.text, size, Weight::semibold) > width - 6) size -= 1;
    auto text = ellipsize(cell.text, size, Weight::semibold, width - 2);
    double words_height = words.empty() ? 0 : 15;
    double top = (height - size - words_height) / 2;
    if (!text.empty())
        item.marks.push_back(text_at(width / 2, baseline_in(top, size, size), text,
                                     {size, Weight::semibold, look.text, look.under, Anchor::middle}));
    if (!words.empty())
        item.marks.push_back(text_at(width / 2, baseline_in(top + size + 2, 15, 10.5), words,
                                     {10.5, Weight::semibold, look.quiet, look.under, Anchor::middle}));
    board.cards.push_back(std::move(item));
}

void add_total(Board& board, const Matrix::CellOf& cell, double x, double y, double width, double height,
               const HeatGrid& grid, const Theme& theme) {
    auto item = blank("cell", x, y, width, height);
    item.tooltip = cell.tooltip;
    double size = std::min(17.0, number_size(grid));
    while (size > 9 && text_width(cell.text, size, Weight::semibold) > width - 4) size -= 1;
    item.marks.push_back(text_at(width / 2, baseline_in(0, height, size),
                                 ellipsize(cell.text, size, Weight::semibold, width),
                                 {size, Weight::semibold, theme.muted, grid.background, Anchor::middle}));
    board.cards.push_back(std::move(item));
}

void add_foot(Board& board, const Matrix& matrix, const HeatGrid& grid, double x, double y, const Theme& theme) {
    auto item = blank("head", x, y, grid.row_head, grid.foot);
    auto title = fit(matrix.totals_title, grid.row_head - 10, grid.foot - 2, {11, 10, 9}, Weight::semibold, head_line);
    double lines = static_cast<double>(title.lines.size()) * title.size * head_line;
    add_lines(item, 0, (grid.foot - lines) / 2, title.lines,
              {title.size, Weight::semibold, theme.muted, grid.background}, head_line);
    board.cards.push_back(std::move(item));
    for (std::size_t c = 0; c < matrix.column_totals.size(); ++c) {
        bool is_all = c >= matrix.columns.size();
        if (is_all && grid.totals == 0) break;
        double left = x + grid.row_head + grid.column * static_cast<double>(std::min(c, matrix.columns.size()));
        add_total(board, matrix.column_totals[c], left, y, is_all ? grid.totals : grid.column - grid.gap, grid.foot,
                  grid, theme);
    }
}

double row_head_need(const Matrix& matrix, double size, double most) {
    double need = matrix.column_totals.empty() ? 0 : text_width(matrix.totals_title, 11, Weight::semibold) + 12;
    for (const auto& head : matrix.rows) {
        double chip = head.code.empty() ? 12 : chip_width(chip_of(head), large_chip) + 10;
        need = std::max({need, chip + text_width(head.title, size, Weight::semibold) + 12,
                         chip + text_width(head.remark, 9.5) + 12,
                         head.twin ? chip + text_width(head.twin->remark, 9.5) + 12 : 0});
    }
    return std::clamp(need, 60.0, most);
}

double row_height(std::size_t rows, double column) {
    if (rows > 16) return 36;
    if (rows > 9 || column < 100) return 48;
    return rows > 7 ? 66 : 88;
}

}  // namespace

HeatGrid large_heat_grid(const Matrix& matrix, double room, bool may_stretch, const Theme& theme) {
    HeatGrid grid;
    grid.columns = matrix.columns.size();
    grid.rows = matrix.rows.size();
    grid.background = theme.page;
    grid.gap = matrix.has_short_heads ? 2 : theme.gap_small;
    grid.frame = matrix.has_short_heads ? 2 : 4;
    grid.row_head = row_head_need(matrix, matrix.has_short_heads ? 10.5 : 13, matrix.has_short_heads ? 190 : 236);
    grid.totals = matrix.row_totals.empty() ? 0 : 70;
    double share = (room - grid.row_head - grid.totals) / static_cast<double>(grid.columns);
    double least = matrix.has_short_heads ? short_column : least_column;
    double most = matrix.has_short_heads ? 44 : may_stretch ? share : most_column;
    grid.column = std::max(least, std::min(share, most));
    grid.row = matrix.has_short_heads ? std::min(28.0, grid.column) : row_height(grid.rows, grid.column);
    grid.head = head_height(matrix, grid);
    grid.foot = matrix.column_totals.empty() ? 0 : 38;
    return grid;
}

HeatGrid lowered(HeatGrid grid, double height) {
    double least = grid.row < 34 ? 17 : 40;
    double share = (height - grid.head - grid.foot) / static_cast<double>(std::max<std::size_t>(1, grid.rows));
    grid.row = std::min(grid.row, std::max(least, share));
    return grid;
}

HeatGrid small_heat_grid(const Matrix& matrix, const Theme& theme) {
    HeatGrid grid;
    grid.columns = matrix.columns.size();
    grid.rows = matrix.rows.size();
    grid.background = theme.frame;
    grid.is_small = true;
    grid.gap = 3;
    grid.frame = 2.5;
    bool has_titles = std::any_of(matrix.columns.begin(), matrix.columns.end(),
                                  [&](const auto& head) { return shows_title(head, grid); });
    grid.column = has_titles ? least_column : 44;
    grid.row = 29;
    grid.row_head = 0;
    for (const auto& head : matrix.rows) {
        bool is_chip = !shows_title(head, grid);
        grid.row_head = std::max(grid.row_head, is_chip ? chip_width(chip_of(head), small_chip) + 8 : 112.0);
    }
    grid.head = head_height(matrix, grid);
    return grid;
}

void add_heat_grid(Board& board, const Matrix& matrix, const HeatGrid& grid, double x, double y, const Theme& theme) {
    auto left = [&](std::size_t column) { return x + grid.row_head + grid.column * static_cast<double>(column); };
    for (std::size_t c = 0; c < matrix.columns.size(); ++c)
        add_column_head(board, matrix, matrix.columns[c], grid, left(c), y, theme);
    if (grid.totals > 0) {
        auto item = blank("head", left(grid.columns), y, grid.totals, grid.head);
        auto title = fit(matrix.totals_title, grid.totals - 4, grid.head - 4, {11, 10, 9}, Weight::semibold, head_line);
        add_lines(item, grid.totals / 2, has_chips(matrix.columns) ? 2 : 0, title.lines,
                  {title.size, Weight::semibold, theme.muted, grid.background, Anchor::middle}, head_line);
        board.cards.push_back(std::move(item));
    }
    y += grid.head;
    for (std::size_t r = 0; r < matrix.rows.size(); ++r, y += grid.row) {
        add_row_head(board, matrix.rows[r], grid, x, y, theme);
        for (std::size_t c = 0; c < matrix.columns.size(); ++c)
            add_cell(board, matrix.cells[r][c], grid, left(c), y, theme);
        if (grid.totals > 0 && r < matrix.row_totals.size())
            add_total(board, matrix.row_totals[r], left(grid.columns), y, grid.totals, grid.row - grid.gap, grid,
                      theme);
    }
    if (grid.foot > 0) add_foot(board, matrix, grid, x, y, theme);
}

}  // namespace ecomap
