// Symbols in a grid: a frame per group of rows, a column per actor, the count at the right edge, the feet below.
// Every kind has its own place within a cell, so a column of one symbol can be read downwards. A row that nobody
// answers is a red dashed band from edge to edge: it is seen before anything is read.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/matrix_heads.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace ecomap {
namespace {

constexpr double least_head = 190, most_head = 330;  // width of the titles of rows
constexpr double least_column = 58, most_column = 96;
constexpr double edge = 112;  // width of the counts
constexpr double group_head = 30, group_gap = 10;
constexpr double row_height = 33, foot_height = 34;
constexpr double inset = 14;
constexpr double code_gap = 8;
constexpr double radius = 6, small_radius = 4.2;
constexpr double column_title = 10, title_leading = 1.2;
constexpr double key_line = 24;

struct Geometry {
    double head = 0, code = 0, column = 0, top = 0;  // top: height of the column titles
    double width = 0, left = 0;
    double x_of(std::size_t c) const { return head + static_cast<double>(c) * column; }
};

double longest_word(const std::string& text) {
    double longest = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto end = std::min(text.find_first_of(" -/", at), text.size() - 1) + 1;
        longest = std::max(longest, text_width(text.substr(at, end - at), 9, Weight::semibold));
        at = end;
    }
    return longest;
}

Geometry measure(const Tokens& tokens, const Theme& theme, const Paper& paper) {
    Geometry geometry;
    geometry.left = theme.margin;
    double title = least_head;
    for (const auto& row : tokens.rows) {
        geometry.code = std::max(geometry.code, std::min(90.0, text_width(row.code, theme.meta) + code_gap));
        title = std::max(title, text_width(row.title, 11.5, Weight::semibold) + 2 * inset);
    }
    geometry.head = std::min(title, most_head) + geometry.code;
    double narrowest = least_column;
    for (const auto& column : tokens.columns) narrowest = std::max(narrowest, longest_word(column.title) + 4.5);
    narrowest = std::min(narrowest, most_column);
    auto columns = static_cast<double>(tokens.columns.size());
    double least = board_width(0, theme, paper) - 2 * theme.margin;
    if (!paper.is_free())  // titles may take two lines before columns go on another sheet
        geometry.head = std::clamp(least - edge - columns * narrowest, least_head + geometry.code, geometry.head);
    double room = columns > 0 ? (least - geometry.head - edge) / columns : 0;
    geometry.column = std::clamp(room, narrowest, most_column);
    geometry.width = std::max(least, geometry.head + columns * geometry.column + edge);
    geometry.head = geometry.width - edge - columns * geometry.column;  // the titles have what the columns leave
    for (const auto& column : tokens.columns) {
        auto lines = fit(column.title, geometry.column - 4, 4 * column_title * title_leading + 0.1, {column_title, 9},
                         Weight::semibold, title_leading);
        geometry.top = std::max(geometry.top, static_cast<double>(lines.lines.size()) * column_title * title_leading);
    }
    geometry.top = std::max(geometry.top, 2 * theme.meta * title_leading) + 14;
    return geometry;
}

void add_sign(Item& item, Tokens::Sign sign, Tokens::State state, double x, double y, const std::string& ground,
              const ColourRole& role, const Theme& theme) {
    bool stated = state == Tokens::State::stated, ring = sign == Tokens::Sign::ring;
    bool full = sign == Tokens::Sign::full;
    auto deep = accent(theme[role], theme);
    DiscMark mark{x, y, sign == Tokens::Sign::disc ? small_radius : radius, ring ? theme.frame : deep, {}, ""};
    mark.diamond = sign == Tokens::Sign::diamond;
    if (ring) mark.stroke = {deep, 1.7, Dash::dashed};
    else if (full || !stated) mark.stroke = {deep, 1, Dash::none};
    if (!stated) {
        mark.fill = mix(deep, ground, 0.86);
        mark.hatch = mix(deep, ground, 0.45);
    }
    item.marks.push_back(mark);
}

/// What the symbols that are used mean, above the grid: they are read before the cells.
double add_key(Board& board, const Tokens& tokens, const Geometry& geometry, double top, const Theme& theme) {
    auto item = blank("head", geometry.left, top, geometry.width, key_line);
    double x = 0, y = 0;
    auto entry = [&](const std::vector<Tokens::Sign>& signs, Tokens::State state, const std::string& label) {
        double wide = 6 + 16 * static_cast<double>(signs.size()) + text_width(label, theme.subtitle);
        if (x > 0 && x + wide > geometry.width) x = 0, y += key_line;
        double words = x + wide - text_width(label, theme.subtitle);
        for (auto sign : signs) {
            add_sign(item, sign, state, x + 8, y + 9, theme.page, ColourRole::muted, theme);
            x += 16;
        }
        item.marks.push_back(text_at(words, baseline_in(y, 18, theme.subtitle),
                                     ellipsize(label, theme.subtitle, Weight::regular, geometry.width - words),
                                     {theme.subtitle, Weight::regular, theme.ink, theme.page}));
        x = words + text_width(label, theme.subtitle) + 26;
    };
    std::vector<Tokens::Sign> inferred;
    for (const auto& kind : tokens.kinds) {
        if (kind.is_inferred) inferred.push_back(kind.sign);
        if (kind.is_stated || kind.is_inferred)
            entry({kind.sign}, kind.is_stated ? Tokens::State::stated : Tokens::State::inferred, kind.label);
    }
    if (!inferred.empty()) entry(inferred, Tokens::State::inferred, tokens.inferred_title);
    item.height = y + key_line;
    board.cards.push_back(std::move(item));
    return top + y + key_line + 6;
}

void add_column_titles(Board& board, const Tokens& tokens, const Geometry& geometry, double top, const Theme& theme) {
    for (std::size_t c = 0; c < tokens.columns.size(); ++c) {
        const auto& column = tokens.columns[c];
        auto item = blank("head", geometry.left + geometry.x_of(c), top, geometry.column, geometry.top);
        if (column.ink == Ink::absent) {
            board.cards.push_back(empty_place(item.x, item.y, item.width, item.height, theme));
            continue;
        }
        item.tooltip = column.tooltip;
        item.label = column.title;
        item.href = column.href;
        item.shows = column.shows;
        auto title = fit(column.title, geometry.column - 4, 4 * column_title * title_leading + 0.1, {column_title, 9},
                         Weight::semibold, title_leading);
        double height = static_cast<double>(title.lines.size()) * title.size * title_leading;
        add_lines(item, geometry.column / 2, geometry.top - 12 - height, title.lines,
                  {title.size, Weight::semibold, theme.ink, theme.page, Anchor::middle}, title_leading);
        add_bar(item, 5, geometry.top - 9, geometry.column - 10, 5, column.colour, theme);
        board.cards.push_back(std::move(item));
    }
    auto item = blank("head", geometry.left + geometry.width - edge, top, edge, geometry.top);
    item.label = tokens.counts_title;
    auto lines = fit(tokens.counts_title, edge - inset, 2 * theme.meta * title_leading + 0.1, {theme.meta, 9},
                     Weight::semibold, title_leading);
    add_lines(item, inset, geometry.top - 12 - static_cast<double>(lines.lines.size()) * lines.size * title_leading,
              lines.lines, {lines.size, Weight::semibold, theme.muted, theme.page}, title_leading);
    board.cards.push_back(std::move(item));
}

BoxMark box_of(const Item& item, double rx, const std::string& fill, const Stroke& stroke) {
    BoxMark box;
    box.x = box.y = 0.5;
    box.width = item.width - 1, box.height = item.height - 1, box.rx = rx;
    box.fill = fill;
    box.stroke = stroke;
    return box;
}

void add_row_words(Item& item, const Tokens::Row& row, const Geometry& geometry, const std::string& ground,
                   const Theme& theme) {
    double size = 11.5, room = geometry.head - geometry.code - 2 * inset;
    auto colour = row.alarm ? theme.gap : theme.ink;
    if (!row.code.empty())
        item.marks.push_back(text_at(inset, baseline_in(0, item.height, theme.meta),
                                     ellipsize(row.code, theme.meta, Weight::regular, geometry.code - code_gap + 0.1),
                                     {theme.meta, Weight::regular, row.alarm ? theme.gap : theme.muted, ground}));
    auto title = fit(row.title, room, item.height - 4, {size, 10.5, 9.5, 9}, Weight::semibold, 1.16);
    double height = static_cast<double>(title.lines.size()) * title.size * 1.16;
    add_lines(item, inset + geometry.code, (item.height - height) / 2, title.lines,
              {title.size, Weight::semibold, colour, ground}, 1.16);
    double right = geometry.width - edge + inset;
    double count = text_width(row.count, 14, Weight::semibold);
    item.marks.push_back(
        text_at(right, baseline_in(0, item.height, 14), row.count, {14, Weight::semibold, colour, ground}));
    if (row.remark.empty()) return;
    auto words = fit(row.remark, edge - inset - count - 12, item.height - 4, {theme.meta, 9}, Weight::semibold, 1.12);
    add_lines(item, right + count + 7, (item.height - static_cast<double>(words.lines.size()) * words.size * 1.12) / 2,
              words.lines, {words.size, Weight::semibold, row.alarm ? theme.gap : theme.weak, ground}, 1.12);
}

void add_row(Board& board, const Tokens& tokens, const Tokens::Row& row, const Geometry& geometry, double y,
             bool is_first, const Theme& theme) {
    auto item = blank("card", geometry.left, y, geometry.width, row_height);
    if (row.ink == Ink::absent) {
        board.cards.push_back(empty_place(item.x, item.y, item.width, item.height, theme));
        return;
    }
    item.has_parts = true;
    item.tooltip = row.tooltip;
    item.shows = row.shows;
    item.label = row.title + (row.remark.empty() ? "" : ": " + row.remark);
    auto ground = row.alarm ? theme.gap_fill : theme.frame;
    if (row.alarm) {
        auto box = box_of(item, 5, ground, {theme.gap, 1.4, Dash::dashed});
        box.x = 4.5, box.width = item.width - 9;
        item.marks.push_back(box);
    } else if (!is_first) {
        item.marks.push_back(LineMark{{inset, 0}, {item.width - inset, 0}, {theme.line, 0.8, Dash::none}});
    }
    add_row_words(item, row, geometry, ground, theme);
    auto places = static_cast<double>(
        std::count_if(tokens.kinds.begin(), tokens.kinds.end(), [](const Tokens::Kind& kind) { return !kind.place; }));
    double between = std::min(18.0, geometry.column / std::max(1.0, places));
    for (std::size_t c = 0; c < row.cells.size(); ++c)
        for (std::size_t k = 0; k < row.cells[c].size(); ++k) {
            if (row.cells[c][k] == Tokens::State::absent) continue;
            auto place = static_cast<double>(tokens.kinds[k].place.value_or(k));
            double x = geometry.x_of(c) + geometry.column / 2 + (place - (places - 1) / 2) * between;
            add_sign(item, tokens.kinds[k].sign, row.cells[c][k], x, item.height / 2, ground, tokens.columns[c].colour,
                     theme);
        }
    board.cards.push_back(std::move(item));
}

void add_column_lines(Item& frame, const Geometry& geometry, std::size_t columns, double top, double bottom,
                      const Theme& theme) {
    for (std::size_t c = 0; c <= columns; ++c)
        frame.marks.push_back(LineMark{{geometry.x_of(c), top},
                                       {geometry.x_of(c), bottom},
                                       {mix(theme.line, theme.frame, 0.45), 0.8, Dash::none}});
}

/// The rows of one group in a frame with its own head. Returns its bottom.
double add_group(Board& board, const Tokens& tokens, std::size_t first, std::size_t last, const Geometry& geometry,
                 double top, const Theme& theme) {
    const auto& group = tokens.groups[tokens.rows[first].group];
    double height = group_head + static_cast<double>(last - first) * row_height + 6;
    auto frame = blank("frame", geometry.left, top, geometry.width, height);
    frame.label = group.title;
    frame.marks.push_back(box_of(frame, 8, theme.frame, {theme.line, 1, Dash::none}));
    add_column_lines(frame, geometry, tokens.columns.size(), group_head, height - 6, theme);
    double at = inset + add_chip(frame, group.chip, inset, 6, 18, theme.frame, theme) + 8;
    frame.marks.push_back(text_at(at, baseline_in(6, 18, theme.body),
                                  ellipsize(group.title, theme.body, Weight::semibold, geometry.width - at - inset),
                                  {theme.body, Weight::semibold, theme.ink, theme.frame}));
    board.frames.push_back(std::move(frame));
    for (auto r = first; r < last; ++r)
        add_row(board, tokens, tokens.rows[r], geometry, top + group_head + static_cast<double>(r - first) * row_height,
                r == first, theme);
    return top + height;
}

double add_feet(Board& board, const Tokens& tokens, const Geometry& geometry, double top, const Theme& theme) {
    bool has_feet = std::any_of(tokens.columns.begin(), tokens.columns.end(),
                                [](const Tokens::Column& column) { return !column.foot.empty(); });
    if (!has_feet) return top;
    auto item = blank("card", geometry.left, top, geometry.width, foot_height);
    item.label = tokens.feet_title;
    item.has_parts = true;
    auto ground = mix(theme.page, theme.line, 0.45);
    item.marks.push_back(box_of(item, 8, ground, {theme.line, 1, Dash::none}));
    auto title = fit(tokens.feet_title, geometry.head - 2 * inset, foot_height - 4, {theme.body, 11, 10, 9},
                     Weight::semibold, 1.16);
    add_lines(item, inset, (foot_height - static_cast<double>(title.lines.size()) * title.size * 1.16) / 2, title.lines,
              {title.size, Weight::semibold, theme.ink, ground}, 1.16);
    for (std::size_t c = 0; c < tokens.columns.size(); ++c)
        item.marks.push_back(text_at(geometry.x_of(c) + geometry.column / 2, baseline_in(0, foot_height, 13),
                                     tokens.columns[c].foot,
                                     {13, Weight::semibold, theme.ink, ground, Anchor::middle}));
    board.cards.push_back(std::move(item));
    return top + foot_height;
}

}  // namespace

Board lay_out(const Tokens& tokens, const Theme& theme, const Paper& paper) {
    if (tokens.rows.empty()) return lay_out_nothing(tokens.heading, theme, paper);
    auto geometry = measure(tokens, theme, paper);
    auto board = open_board(tokens.heading, theme, geometry.width + 2 * theme.margin);
    double y = add_key(board, tokens, geometry, board.height, theme);
    add_column_titles(board, tokens, geometry, y, theme);
    y += geometry.top;
    for (std::size_t first = 0, last = 0; first < tokens.rows.size(); first = last) {
        while (last < tokens.rows.size() && tokens.rows[last].group == tokens.rows[first].group) ++last;
        y = add_group(board, tokens, first, last, geometry, y, theme) + group_gap;
    }
    y = add_feet(board, tokens, geometry, y, theme);
    close_board(board, tokens.heading, theme, y);
    return board;
}

}  // namespace ecomap
