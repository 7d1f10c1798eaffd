// Lanes of dated cards. A card hangs from its date: a bar above it as long as the date is vague (a year, a month) or as
// the event lasted, so that the eye never takes "2014" for the first of January. Cards are packed into rows of their
// lane, each in the first row that has room, and keep to the axis. Bands lie behind all lanes, named above them.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_card.hpp"
#include "render/board/text_metrics.hpp"
#include "render/board/time_axis.hpp"
#include "render/board/tray.hpp"

#include <algorithm>
#include <vector>

namespace ecomap {
namespace {

constexpr double head_width = 158, head_inset = 14;
constexpr double lane_padding = 12, lane_gap = 8;
constexpr double card_gap = 8, row_gap = 9;
constexpr double bar_height = 5;
constexpr double hang = 4;                             // a card begins a little before its date
constexpr double widest_axis = 1290;                   // on the screen
constexpr double overhang = 108, least_overhang = 60;  // to the right of the axis, for cards of the last year
constexpr double band_label = 20, band_gap = 4;
constexpr double least_lane = 64;

struct Placed {
    const Lanes::Card* card = nullptr;
    double x = 0;  // of the card, from the left of the axis
    double bar_from = 0, bar_to = 0;
    std::size_t row = 0;
    double height = 0;
};

struct PlacedLane {
    std::vector<Placed> cards;
    std::vector<double> rows;  // heights
    double height = 0;
};

struct PlacedBand {
    double x = 0, width = 0;
    std::size_t row = 0;
    std::string words;
    double words_x = 0, words_width = 0;
};

struct Geometry {
    TimeAxis axis;
    double left = 0, chart = 0, width = 0;  // left edge of lanes, width of the chart beside the heads, of the board
    std::vector<PlacedLane> lanes;
    std::vector<PlacedBand> bands;
    std::size_t band_rows = 0;
};

PlacedLane place(const Lanes::Lane& lane, const TimeAxis& axis, double chart, const Theme& theme) {
    PlacedLane placed;
    for (const auto& card : lane.cards) {
        Placed one;
        one.card = &card;
        one.bar_from = axis.at(card.span.from);
        one.bar_to = std::max(axis.at(card.span.to), one.bar_from + bar_height);
        one.x = std::clamp(one.bar_from - hang, 0.0, std::max(0.0, chart - text_card_width()));
        one.height = bar_height + text_card_height(card.when, card.note, text_card_width(), theme);
        placed.cards.push_back(one);
    }
    std::stable_sort(placed.cards.begin(), placed.cards.end(),
                     [](const Placed& a, const Placed& b) { return a.bar_from < b.bar_from; });
    std::vector<double> ends;
    for (auto& one : placed.cards) {
        while (one.row < ends.size() && ends[one.row] + card_gap > std::min(one.x, one.bar_from)) ++one.row;
        if (one.row == ends.size()) {
            ends.push_back(0);
            placed.rows.push_back(0);
        }
        ends[one.row] = std::max(one.x + text_card_width(), one.bar_to);
        placed.rows[one.row] = std::max(placed.rows[one.row], one.height);
    }
    placed.height = 2 * lane_padding;
    for (auto height : placed.rows) placed.height += height + row_gap;
    placed.height -= placed.rows.empty() ? 0 : row_gap;
    return placed;
}

Fitted lane_title(const Lanes::Lane& lane, const Theme& theme) {
    return fit(lane.title, head_width - 2 * head_inset - 8, 4 * theme.frame_title * theme.line_height + 0.1,
               {13, 12, 11, 10}, Weight::semibold);
}

double head_height(const Lanes::Lane& lane, const Theme& theme) {
    auto title = lane_title(lane, theme);
    return 2 * lane_padding + static_cast<double>(title.lines.size()) * title.size * theme.line_height +
           (lane.remark.empty() ? 0 : theme.meta * theme.line_height + 2);
}

void place_bands(const Lanes& lanes, Geometry& geometry) {
    std::vector<double> ends;
    for (const auto& band : lanes.bands) {
        PlacedBand placed;
        placed.x = geometry.axis.at(band.span.from);
        placed.width = std::max(geometry.axis.at(band.span.to) - placed.x, bar_height);
        placed.words = ellipsize(band.when + " · " + band.title, 10, Weight::semibold, geometry.chart - 16);
        placed.words_width = text_width(placed.words, 10, Weight::semibold) + 16;
        placed.words_x = std::clamp(placed.x, 0.0, std::max(0.0, geometry.chart - placed.words_width));
        while (placed.row < ends.size() && ends[placed.row] + card_gap > placed.words_x) ++placed.row;
        if (placed.row == ends.size()) ends.push_back(0);
        ends[placed.row] = placed.words_x + placed.words_width;
        geometry.bands.push_back(std::move(placed));
    }
    geometry.band_rows = ends.size();
}

Geometry measure(const Lanes& lanes, const Theme& theme, const Paper& paper) {
    Geometry geometry;
    std::vector<Span> spans;
    for (const auto& lane : lanes.lanes)
        for (const auto& card : lane.cards) spans.push_back(card.span);
    for (const auto& band : lanes.bands) spans.push_back(band.span);
    double around = 2 * theme.margin + head_width + 2 * lane_padding;
    double least = board_width(0, theme, paper) - around;
    double over = paper.is_free() ? overhang : least_overhang;
    geometry.axis = make_axis(spans, lanes.in_months, least - over, paper.is_free() ? widest_axis : least - over,
                              lanes.heading.language);
    geometry.left = theme.margin;
    geometry.chart = std::max(geometry.axis.width + over, least);
    geometry.width = geometry.chart + around;
    for (const auto& lane : lanes.lanes) {
        geometry.lanes.push_back(place(lane, geometry.axis, geometry.chart, theme));
        auto& height = geometry.lanes.back().height;
        height = std::max({height, head_height(lane, theme), least_lane});
    }
    place_bands(lanes, geometry);
    return geometry;
}

Item lane_frame(const Lanes::Lane& lane, double x, double y, double width, double height, const Theme& theme) {
    Item item;
    item.css = "frame";
    item.x = x;
    item.y = y;
    item.width = width;
    item.height = height;
    BoxMark box;
    box.x = box.y = 0.5;
    box.width = width - 1;
    box.height = height - 1;
    box.rx = theme.frame_radius;
    box.fill = theme.frame;
    box.stroke = {theme.line, 1, Dash::none};
    item.marks.push_back(box);
    item.label = item.tooltip = lane.remark.empty() ? lane.title : lane.title + ", " + lane.remark;
    auto title = lane_title(lane, theme);
    double tall = static_cast<double>(title.lines.size()) * title.size * theme.line_height +
                  (lane.remark.empty() ? 0 : theme.meta * theme.line_height + 2);
    double top = (height - tall) / 2;
    add_bar(item, head_inset - 2, top, 5, tall, lane.colour, theme);
    Pen pen{title.size, Weight::semibold, theme.ink, theme.frame};
    double left = head_inset + 10;
    top = add_lines(item, left, top, title.lines, pen, theme.line_height) + 2;
    pen = {theme.meta, Weight::regular, theme.muted, theme.frame};
    if (!lane.remark.empty())
        add_lines(item, left, top, {ellipsize(lane.remark, theme.meta, Weight::regular, head_width - left - 4)}, pen,
                  theme.line_height);
    return item;
}

void add_bands(Board& board, const Lanes& lanes, const Geometry& geometry, double left, double labels, double bottom,
               const Theme& theme) {
    auto fill = mix(theme.page, theme.muted, 0.16);
    for (std::size_t i = 0; i < lanes.bands.size(); ++i) {
        const auto& band = geometry.bands[i];
        Item stripe;
        stripe.css = "band";
        stripe.x = left + band.x;
        stripe.y = labels + static_cast<double>(band.row) * (band_label + band_gap) + band_label - 2;
        stripe.width = band.width;
        stripe.height = bottom - stripe.y;
        stripe.solid = false;
        BoxMark box;
        box.width = stripe.width;
        box.height = stripe.height;
        box.fill = fill;
        box.opacity = 0.55;
        stripe.marks.push_back(box);
        board.frames.push_back(std::move(stripe));
    }
    for (std::size_t i = 0; i < lanes.bands.size(); ++i) {
        const auto& band = geometry.bands[i];
        Item name;
        name.css = "card";
        name.x = left + band.words_x;
        name.y = labels + static_cast<double>(band.row) * (band_label + band_gap);
        name.width = band.words_width;
        name.height = band_label;
        name.label = band.words;
        name.tooltip = lanes.bands[i].tooltip;
        BoxMark box;
        box.width = name.width;
        box.height = name.height;
        box.rx = theme.note_radius;
        box.fill = fill;
        name.marks.push_back(box);
        name.marks.push_back(
            text_at(8, baseline_in(0, band_label, 10), band.words, {10, Weight::semibold, theme.ink, fill}));
        board.cards.push_back(std::move(name));
    }
}

Item card_of(const Placed& placed, double left, double top, const Lanes::Lane& lane, const Theme& theme) {
    const auto& card = *placed.card;
    auto item = make_text_card(card.when, card.note, left + placed.x, top + bar_height, text_card_width(),
                               placed.height - bar_height, theme);
    double from = std::min(placed.bar_from, placed.x);
    double shift_x = placed.x - from;
    for (auto& any : item.marks) {
        if (auto* box = std::get_if<BoxMark>(&any)) box->x += shift_x, box->y += bar_height;
        if (auto* text = std::get_if<TextMark>(&any)) text->x += shift_x, text->y += bar_height;
        if (auto* line = std::get_if<LineMark>(&any))
            for (auto* point : {&line->from, &line->to}) point->x += shift_x, point->y += bar_height;
    }
    item.x = left + from;
    item.y = top;
    item.width = std::max(placed.x + text_card_width(), placed.bar_to) - from;
    item.height = placed.height;
    if (card.note.ink == Ink::absent) return item;
    auto bar = time_bar(lane.colour, card.note.ink, placed.bar_to - placed.bar_from, bar_height, theme);
    bar.x = placed.bar_from - from;
    item.marks.push_back(bar);
    return item;
}

double add_lanes(Board& board, const Lanes& lanes, const Geometry& geometry, const Theme& theme) {
    double head = geometry.axis.head(theme), chart = geometry.left + head_width + lane_padding;
    double labels = board.height + head;
    double top = labels + static_cast<double>(geometry.band_rows) * (band_label + band_gap) + 2;
    double y = top, width = geometry.width - 2 * theme.margin;
    std::vector<double> tops;
    for (std::size_t i = 0; i < lanes.lanes.size(); ++i) {
        tops.push_back(y);
        board.frames.push_back(lane_frame(lanes.lanes[i], geometry.left, y, width, geometry.lanes[i].height, theme));
        y += geometry.lanes[i].height + lane_gap;
    }
    double bottom = y - lane_gap;
    add_axis(board, geometry.axis, chart, board.height, bottom, theme);
    add_bands(board, lanes, geometry, chart, labels, bottom, theme);
    for (std::size_t i = 0; i < lanes.lanes.size(); ++i) {
        const auto& lane = geometry.lanes[i];
        std::vector<double> rows;
        double at = tops[i] + lane_padding;
        for (auto height : lane.rows) {
            rows.push_back(at);
            at += height + row_gap;
        }
        for (const auto& placed : lane.cards)
            board.cards.push_back(card_of(placed, chart, rows[placed.row], lanes.lanes[i], theme));
    }
    return bottom;
}

}  // namespace

Board lay_out(const Lanes& lanes, const Theme& theme, const Paper& paper) {
    if (lanes.lanes.empty() && lanes.tray.notes.empty()) return lay_out_nothing(lanes.heading, theme, paper);
    auto geometry = measure(lanes, theme, paper);
    auto board = open_board(lanes.heading, theme, geometry.width);
    double bottom = board.height;
    if (!lanes.lanes.empty()) bottom = add_lanes(board, lanes, geometry, theme);
    if (!lanes.tray.notes.empty())
        bottom = add_tray(board, lanes.tray, theme.margin, bottom + (lanes.lanes.empty() ? 0 : theme.gutter),
                          geometry.width - 2 * theme.margin, theme);
    close_board(board, lanes.heading, theme, bottom);
    return board;
}

}  // namespace ecomap
