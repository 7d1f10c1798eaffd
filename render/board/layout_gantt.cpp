// Bars in groups. Each step is one row: its words to the left, its bar in the chart, the time beside the bar. Arrows
// leave a bar near its end, run straight down (or up) and turn into what waits, so that many arrows from one bar share
// a trunk. The axis has dates where the plan has; else only the words that there are none.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/matrix_heads.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"
#include "render/board/time_axis.hpp"
#include "render/board/tray.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap {
namespace {

constexpr double words_width = 300, narrow_words = 210, words_share = 0.3, chart_gap = 14, overhang = 120;
constexpr double row_height = 27, bar_height = 13, group_head = 27, group_foot = 8, group_gap = 8;
constexpr double widest_chart = 820, least_chart = 140;
constexpr double between_bars = 9;  // from the end of a bar to what follows it, for the arrow
constexpr double diamond = 7.5;

struct Scale {
    TimeAxis axis;  // dated
    double least = 0, most = 1, width = 0;
    bool dated = false;
    double at(double time) const { return dated ? axis.at(time) : width * (time - least) / (most - least); }
};

struct Geometry {
    Scale scale;
    double words = 0, chart_x = 0, width = 0;  // of the words; left edge of the chart; of the whole
};

Geometry measure(const Gantt& gantt, const Theme& theme, const Paper& paper) {
    Geometry geometry;
    std::vector<Span> spans;
    for (const auto& group : gantt.groups)
        for (const auto& bar : group.bars) {
            spans.push_back(bar.span);
            if (bar.twin) spans.push_back(bar.twin->span);
        }
    double sheet = board_width(0, theme, paper) - 2 * theme.margin;
    geometry.words = paper.is_free() || sheet > 900 ? words_width : std::min(narrow_words, words_share * sheet);
    double around = theme.frame_padding + geometry.words + chart_gap + overhang + theme.frame_padding;
    double chart = paper.is_free() ? widest_chart : std::max(least_chart, sheet - around);
    auto& scale = geometry.scale;
    scale.dated = gantt.dated;
    if (gantt.dated) {
        scale.axis = make_axis(spans, gantt.in_months, chart, chart, gantt.heading.language);
        if (!paper.is_free() && scale.axis.width > chart)  // a sheet has room for its years
            scale.axis = make_years_within(spans, chart, gantt.heading.language);
        scale.width = scale.axis.width;
    } else if (!spans.empty()) {
        scale.least = spans.front().from;
        scale.most = spans.front().to;
        for (const auto& span : spans) {
            scale.least = std::min(scale.least, span.from);
            scale.most = std::max(scale.most, span.to);
        }
        if (scale.most <= scale.least) scale.most = scale.least + 1;
        scale.width = chart;
    }
    geometry.chart_x = theme.margin + theme.frame_padding + geometry.words + chart_gap;
    geometry.width = std::max(sheet, around + scale.width);
    return geometry;
}

struct Drawn {
    double from = 0, to = 0, middle = 0;  // of the bar, absolute
    std::size_t card = 0;
};

BoxMark bar_mark(const Gantt::Bar& bar, double x, double width, const Theme& theme) {
    BoxMark box;
    box.x = x;
    box.y = (row_height - bar_height) / 2;
    box.width = width;
    box.height = bar_height;
    box.rx = 3;
    auto deep = accent(theme[bar.note.colour], theme);
    box.fill = bar.note.ink == Ink::hatched ? theme.frame : theme[bar.note.colour];
    if (bar.note.ink == Ink::hatched) box.hatch = deep;
    box.stroke = {bar.chain ? theme.ink : deep, bar.chain ? 2.2 : 0.8, Dash::none};
    return box;
}

Drawn add_row(Board& board, const Gantt::Bar& bar, const Geometry& geometry, double y, const Theme& theme) {
    auto item =
        blank("card", theme.margin + theme.frame_padding, y, geometry.width - 2 * theme.frame_padding, row_height);
    if (bar.note.ink == Ink::absent) {
        Drawn nothing{0, 0, 0, board.cards.size()};
        board.cards.push_back(empty_place(item.x, y, item.width, row_height, theme));
        return nothing;
    }
    item.tooltip = bar.note.tooltip;
    item.label = bar.note.title + (bar.when.empty() ? "" : ", " + bar.when);
    item.href = bar.note.href;
    item.shows = bar.note.shows;
    auto words = fit(bar.note.title + (bar.aside.empty() ? "" : " *"), geometry.words, row_height - 2, {11, 10, 9});
    double tall = static_cast<double>(words.lines.size()) * words.size * theme.line_height;
    add_lines(item, 0, (row_height - tall) / 2, words.lines, {words.size, Weight::regular, theme.ink, theme.frame},
              theme.line_height);
    Drawn drawn;
    drawn.from = geometry.chart_x + geometry.scale.at(bar.span.from);
    drawn.to = std::max(geometry.chart_x + geometry.scale.at(bar.span.to) - between_bars, drawn.from + 5);
    drawn.middle = y + row_height / 2;
    drawn.card = board.cards.size();
    if (bar.milestone) {
        double at = geometry.chart_x + geometry.scale.at((bar.span.from + bar.span.to) / 2);
        drawn.from = at - diamond;
        drawn.to = at + diamond;
        item.marks.push_back(
            DiscMark{at - item.x, row_height / 2, diamond, accent(theme[bar.note.colour], theme), {}, "", true});
    } else {
        item.marks.push_back(bar_mark(bar, drawn.from - item.x, drawn.to - drawn.from, theme));
    }
    auto when = bar.slack.empty() ? bar.when : bar.when + " (+" + bar.slack + ")";
    double left = drawn.to - item.x + between_bars - 3;
    item.marks.push_back(text_at(left, baseline_in(0, row_height, theme.smallest),
                                 ellipsize(when, theme.smallest, Weight::regular, item.width - left),
                                 {theme.smallest, Weight::regular, theme.muted, theme.frame}));
    board.cards.push_back(std::move(item));
    return drawn;
}

void add_arrows(Board& board, const Gantt& gantt, const std::vector<Drawn>& drawn, const Theme& theme) {
    std::vector<const Gantt::Bar*> bars;
    for (const auto& group : gantt.groups)
        for (const auto& bar : group.bars) bars.push_back(&bar);
    for (std::size_t i = 0; i < bars.size(); ++i)
        for (auto before : bars[i]->waits_for) {
            if (bars[before]->note.ink == Ink::absent) continue;
            const auto &from = drawn[before], &to = drawn[i];
            bool chain = bars[before]->chain && bars[i]->chain;
            Curve arrow;
            arrow.from = from.card;
            arrow.to = to.card;
            double x = std::max(from.from, from.to - 4), side = to.middle > from.middle ? 1 : -1;
            arrow.p0 = {x, from.middle + side * bar_height / 2};
            arrow.p1 = arrow.p2 = {x, to.middle};
            arrow.p3 = {to.from - 1, to.middle};
            arrow.width = chain ? 1.8 : 0.9;
            arrow.colour = chain ? theme.ink : theme.muted;
            arrow.opacity = chain ? 0.9 : 0.6;
            arrow.arrow = true;
            arrow.tooltip = bars[i]->note.title + " · " + bars[i]->note.remark;
            board.edges.push_back(std::move(arrow));
        }
}

double group_height(const Gantt::Group& group) {
    return group_head + static_cast<double>(group.bars.size()) * row_height + group_foot;
}

void add_frames(Board& board, const Gantt& gantt, const Geometry& geometry, double y, const Theme& theme) {
    for (const auto& group : gantt.groups) {
        double height = group_height(group);
        auto frame = box_item("frame", theme.margin, y, geometry.width, height, theme.frame_radius, theme.frame,
                              {theme.line, 1, Dash::none});
        frame.label = frame.tooltip = group.title;
        frame.marks.push_back(text_at(theme.frame_padding, baseline_in(4, group_head - 4, 13),
                                      ellipsize(group.title, 13, Weight::semibold, geometry.words),
                                      {13, Weight::semibold, theme.ink, theme.frame}));
        board.frames.push_back(std::move(frame));
        y += height + group_gap;
    }
}

/// Words or dates over the chart. Returns the height.
double add_head(Board& board, const Gantt& gantt, const Geometry& geometry, double bottom, const Theme& theme) {
    double y = board.height;
    if (gantt.dated) {
        double head = geometry.scale.axis.head(theme);
        add_axis(board, geometry.scale.axis, geometry.chart_x, y, bottom + head, theme);
        return head;
    }
    Item item;
    item.css = "head";
    item.x = geometry.chart_x;
    item.y = y;
    item.width = geometry.scale.width + overhang;
    item.height = theme.body * theme.line_height + 6;
    item.marks.push_back(text_at(0, baseline_in(0, item.height - 4, theme.body),
                                 ellipsize(gantt.axis_title, theme.body, Weight::semibold, item.width),
                                 {theme.body, Weight::semibold, theme.muted, theme.page}));
    double head = item.height;
    board.cards.push_back(std::move(item));
    return head;
}

double add_groups(Board& board, const Gantt& gantt, const Geometry& geometry, const Theme& theme) {
    double content = -group_gap;
    for (const auto& group : gantt.groups) content += group_height(group) + group_gap;
    double head = gantt.dated ? geometry.scale.axis.head(theme) : theme.body * theme.line_height + 6;
    add_frames(board, gantt, geometry, board.height + head, theme);
    double y = board.height + add_head(board, gantt, geometry, board.height + content, theme);
    std::vector<Drawn> drawn;
    for (const auto& group : gantt.groups) {
        double at = y + group_head;
        for (const auto& bar : group.bars) {
            drawn.push_back(add_row(board, bar, geometry, at, theme));
            at += row_height;
        }
        y += group_height(group) + group_gap;
    }
    add_arrows(board, gantt, drawn, theme);
    return y - group_gap;
}

}  // namespace

Board lay_out(const Gantt& gantt, const Theme& theme, const Paper& paper) {
    if (gantt.groups.empty() && gantt.tray.notes.empty()) return lay_out_nothing(gantt.heading, theme, paper);
    auto geometry = measure(gantt, theme, paper);
    auto board = open_board(gantt.heading, theme, geometry.width + 2 * theme.margin);
    double bottom = board.height;
    if (!gantt.groups.empty()) bottom = add_groups(board, gantt, geometry, theme);
    if (!gantt.tray.notes.empty())
        bottom = add_tray(board, gantt.tray, theme.margin, bottom + (gantt.groups.empty() ? 0 : theme.gutter),
                          geometry.width, theme);
    close_board(board, gantt.heading, theme, bottom);
    return board;
}

}  // namespace ecomap
