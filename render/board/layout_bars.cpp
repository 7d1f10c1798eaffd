// Rows of bars in frames, one for each group. All rows share one scale and one line of zero, so that any two can be
// compared; a number stands in its part when there is room, and the total beside the bar.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr double most_width = 1180, least_bars = 240;
constexpr double row_height = 32, bar_height = 22, title_line = 1.2;
constexpr double chip = 16, number_size = 11, words_size = 10;
constexpr double between = 12;

using Side = std::vector<Bars::Part>;

double width_of(const Side& side) {
    double sum = 0;
    for (const auto& part : side) sum += part.width;
    return sum;
}

/// Where things stand in every row.
struct Geometry {
    double inner = 0;                      // width of a row
    double head = 0, total = 0, note = 0;  // widths; the note is to the right of the bars
    double unit = 0;                       // points for a width of 1
    double zero = 0;                       // x of the line, from the left of a row
    bool is_diverging = false;
};

template <class Visit>
void for_each_row(const Bars& bars, Visit visit) {
    for (const auto& group : bars.groups)
        for (const auto& row : group.rows) {
            visit(row);
            if (row.twin) visit(*row.twin);
        }
}

std::string marked_title(const Bars::Row& row) { return row.mark.empty() ? row.title : row.title + " " + row.mark; }

double chips_width(const Bars::Row& row) {
    double width = 0;
    for (const auto& one : row.chips) width += chip_width(one, chip) + 4;
    return width;
}

Geometry measure(const Bars& bars, const Theme& theme, const Paper& paper) {
    Geometry geometry;
    double left = 0, right = 0, head = 120, note = 0;
    for_each_row(bars, [&](const Bars::Row& row) {
        left = std::max(left, width_of(row.left));
        right = std::max(right, width_of(row.right));
        head = std::max(head,
                        chips_width(row) + 4 + text_width(marked_title(row), theme.body, Weight::semibold) + between);
        geometry.total = std::max(geometry.total, text_width(row.total, theme.body, Weight::semibold) + between);
        note = std::max(note, text_width(row.note, words_size) + between);
    });
    geometry.is_diverging = left > 0;
    geometry.inner = (paper.is_free() ? most_width : std::max(least_bars * 2, paper.width - 2 * theme.margin)) -
                     2 * theme.frame_padding;
    geometry.head = std::min(head, geometry.inner * 0.3);
    geometry.note = std::min(note, geometry.inner * 0.24);
    double room = geometry.inner - geometry.head - geometry.total - geometry.note;
    geometry.unit = left + right > 0 ? room / (left + right) : 0;
    geometry.zero = geometry.head + geometry.total + left * geometry.unit;
    return geometry;
}

struct Look {
    BoxMark box;
    std::string text, under;
};

Look look_of(const Bars::Part& part, const Theme& theme) {
    Look look;
    look.box.height = bar_height;
    look.box.rx = 2;
    if (part.ink == Ink::solid) {
        look.box.fill = look.under = fill_for_text(theme[part.colour], theme);
        look.text = ink_on(look.under, theme);
    } else if (part.ink == Ink::hatched) {
        look.box.fill = theme.frame;
        look.box.hatch = look.under = hatch_under_words(part.colour, theme);
        look.box.stroke = {theme[part.colour], 1, Dash::none};
        look.text = contrast(theme.ink, look.under) >= 4.5 ? theme.ink : theme.muted;
    } else {
        look.box.fill = look.under = theme.frame;
        look.box.stroke = {theme.muted, 1, Dash::dashed};
        look.text = theme.ink;
    }
    return look;
}

void add_part(Item& item, const Bars::Part& part, double x, double y, double width, const Theme& theme) {
    if (width <= 0) return;
    auto look = look_of(part, theme);
    double inset = look.box.stroke.colour.empty() ? 0 : look.box.stroke.width / 2;
    look.box.x = x + inset + 0.5;
    look.box.y = y + inset;
    look.box.width = std::max(0.6, width - 2 * inset - 1);
    look.box.height -= 2 * inset;
    look.box.rx = std::min(look.box.rx, look.box.width / 2);
    item.marks.push_back(look.box);
    bool has_room = text_width(part.text, number_size, Weight::semibold) + 6 <= width;
    if (part.text.empty() || !has_room) return;
    item.marks.push_back(text_at(x + width / 2, baseline_in(y, bar_height, number_size), part.text,
                                 {number_size, Weight::semibold, look.text, look.under, Anchor::middle}));
}

/// A card for each part, so that each has its own words when pointed at.
void add_parts(Board& board, const Side& side, double x, double top, const Geometry& geometry, const Theme& theme) {
    for (const auto& part : side) {
        double width = part.width * geometry.unit;
        Item item;
        item.css = "cell";
        item.x = x;
        item.y = top + (row_height - bar_height) / 2;
        item.width = width;
        item.height = bar_height;
        item.tooltip = item.label = part.tooltip;
        if (part.ink == Ink::absent) item.css = "absent";
        else add_part(item, part, 0, 0, width, theme);
        if (!item.marks.empty() || part.ink == Ink::absent) board.cards.push_back(std::move(item));
        x += width;
    }
}

void add_words(Board& board, const Bars::Row& row, double x, double y, const Geometry& geometry, const Theme& theme) {
    Item item;
    item.css = "head";
    item.x = x;
    item.y = y;
    item.width = geometry.head;
    item.height = row_height;
    item.tooltip = item.label = row.tooltip;
    double left = 0;
    for (const auto& one : row.chips)
        left += add_chip(item, one, left, (row_height - chip) / 2, chip, theme.frame, theme) + 4;
    left += row.chips.empty() ? 0 : 3;
    auto title = fit(marked_title(row), geometry.head - left - between, row_height, {12, 11, 10, 9}, Weight::semibold,
                     title_line);
    double lines = static_cast<double>(title.lines.size()) * title.size * title_line;
    add_lines(item, left, (row_height - lines) / 2, title.lines, {title.size, Weight::semibold, theme.ink, theme.frame},
              title_line);
    board.cards.push_back(std::move(item));
}

/// A line of words in the row: the total or the note; `twin`: that of the other side of a pair.
void add_text(Board& board, const std::string& text, const std::string& twin, double x, double y, double width,
              const Pen& pen) {
    if (width <= 0 || (text.empty() && twin.empty())) return;
    Item item;
    item.css = text.empty() ? "absent" : "cell";
    item.x = x;
    item.y = y;
    item.width = width;
    item.height = row_height;
    item.tooltip = item.label = text;
    auto lines = wrap(text, pen.size, pen.weight, width + 0.01);  // it may be measured to fit exactly
    if (lines.size() > 2) {
        lines.resize(2);
        lines.back() = ellipsize(lines.back() + " …", pen.size, pen.weight, width);
    }
    double height = static_cast<double>(lines.size()) * pen.size * title_line;
    add_lines(item, pen.anchor == Anchor::end ? width : 0, (row_height - height) / 2, lines, pen, title_line);
    board.cards.push_back(std::move(item));
}

void add_row(Board& board, const Bars::Row& row, double x, double y, const Geometry& geometry, const Theme& theme) {
    add_words(board, row, x, y, geometry, theme);
    double left = width_of(row.left) * geometry.unit, zero = x + geometry.zero;
    double total = geometry.total - between;
    if (total > 0) {
        double at = geometry.is_diverging ? zero - left - geometry.total + between / 2 : x + geometry.head;
        add_text(board, row.total, row.twin ? row.twin->total : "", at, y, total,
                 {theme.body, Weight::semibold, theme.ink, theme.frame, Anchor::end});
    }
    add_parts(board, row.left, zero - left, y, geometry, theme);
    add_parts(board, row.right, zero, y, geometry, theme);
    double right = zero + width_of(row.right) * geometry.unit;
    double note = x + geometry.inner - right - between;
    add_text(board, row.note, row.twin ? row.twin->note : "", right + between, y, note,
             {words_size, Weight::regular, theme.muted, theme.frame, Anchor::start});
}

/// What stands to the left and to the right of zero, over the first group.
double add_sides(Board& board, const Bars& bars, double y, const Geometry& geometry, const Theme& theme) {
    if (bars.left_title.empty() && bars.right_title.empty()) return y;
    Item item;
    item.css = "head";
    item.x = theme.margin + theme.frame_padding;
    item.y = y;
    item.width = geometry.inner;
    item.height = 18;
    item.tooltip = item.label = bars.left_title + " | " + bars.right_title;
    Pen pen{theme.meta + 0.5, Weight::semibold, theme.muted, theme.page, Anchor::end};
    double left = geometry.zero - 8, right = geometry.inner - geometry.zero - 8;
    item.marks.push_back(
        text_at(left, baseline_in(0, 16, pen.size), ellipsize(bars.left_title, pen.size, pen.weight, left), pen));
    pen.anchor = Anchor::start;
    item.marks.push_back(text_at(geometry.zero + 8, baseline_in(0, 16, pen.size),
                                 ellipsize(bars.right_title, pen.size, pen.weight, right), pen));
    board.cards.push_back(std::move(item));
    return y + 20;
}

double add_group(Board& board, const Bars::Group& group, double y, const Geometry& geometry, const Theme& theme) {
    Item frame;
    frame.css = "frame";
    frame.x = theme.margin;
    frame.y = y;
    frame.width = geometry.inner + 2 * theme.frame_padding;
    frame.tooltip = frame.label = group.title;
    BoxMark box;
    box.width = frame.width, box.rx = theme.frame_radius;
    box.fill = theme.frame;
    box.stroke = {theme.line, 1, Dash::none};
    frame.marks.push_back(box);
    double top = 8;
    if (!group.title.empty()) {
        double count = text_width(group.count, theme.meta);
        auto title = ellipsize(group.title, theme.frame_title, Weight::semibold, geometry.inner - count - between);
        frame.marks.push_back(text_at(theme.frame_padding, baseline_in(top, 20, theme.frame_title), title,
                                      {theme.frame_title, Weight::semibold, theme.ink, theme.frame}));
        if (!group.count.empty())
            frame.marks.push_back(
                text_at(theme.frame_padding + text_width(title, theme.frame_title, Weight::semibold) + between,
                        baseline_in(top, 20, theme.meta), group.count,
                        {theme.meta, Weight::regular, theme.muted, theme.frame}));
        top += 24;
    }
    double height = top + row_height * static_cast<double>(group.rows.size()) + 8;
    if (geometry.is_diverging) {
        double x = theme.frame_padding + geometry.zero;
        frame.marks.push_back(LineMark{{x, top}, {x, height - 8}, {theme.muted, 1.4, Dash::none}});
    }
    frame.height = height;
    std::get<BoxMark>(frame.marks.front()).height = height;
    board.frames.push_back(std::move(frame));
    for (const auto& row : group.rows) {
        add_row(board, row, theme.margin + theme.frame_padding, y + top, geometry, theme);
        top += row_height;
    }
    return y + height;
}

double add_remark(Board& board, const std::string& remark, double y, const Theme& theme) {
    if (remark.empty()) return y;
    Item item;
    item.css = "card";
    item.x = theme.margin;
    item.y = y + theme.gap_medium;
    item.width = board.width - 2 * theme.margin;
    item.tooltip = item.label = remark;
    item.height = add_lines(item, 0, 0, wrap(remark, theme.body, Weight::regular, item.width),
                            {theme.body, Weight::regular, theme.ink, theme.page});
    board.cards.push_back(std::move(item));
    return board.cards.back().y + board.cards.back().height;
}

}  // namespace

Board lay_out(const Bars& bars, const Theme& theme, const Paper& paper) {
    if (bars.groups.empty()) return lay_out_nothing(bars.heading, theme, paper);
    auto geometry = measure(bars, theme, paper);
    double needed = geometry.inner + 2 * theme.frame_padding + 2 * theme.margin;
    auto board = open_board(bars.heading, theme, board_width(needed, theme, paper));
    double y = add_sides(board, bars, board.height, geometry, theme);
    for (const auto& group : bars.groups) y = add_group(board, group, y, geometry, theme) + theme.gap_medium;
    y = add_remark(board, bars.remark, y - theme.gap_medium, theme);
    close_board(board, bars.heading, theme, y);
    return board;
}

}  // namespace ecomap
