// Columns of cards on shelves. Columns keep their order and stand beside each other as far as the page is wide; a
// column that is much longer than its neighbours has its cards side by side. Where shelves break is chosen by dynamic
// programming for the lowest page; on the screen the width is then chosen for a shape near A3 landscape.
#include "render/board/chrome.hpp"
#include "render/board/layout.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/line_block.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"
#include "render/board/wall_card.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ecomap {
namespace {

constexpr double screen_card = 226, least_card = 176, widest = 1.5;
constexpr double lane_inset = 8, card_gap = 8, head_inset = 12, empty_lane = 40, stripe_height = 4;
constexpr double number_size = 20;
constexpr double page_shape = 1.4142;  // A3 landscape

/// Columns first to last beside each other, each with its number of cards side by side.
struct Shelf {
    std::size_t first = 0, last = 0;
    std::vector<std::size_t> across;
    double card = 0;    // width of a card
    double head = 0;    // height of the heads
    double height = 0;  // of the lanes, heads included
};

double lane_width(std::size_t across, double card) {
    auto count = static_cast<double>(across);
    return count * card + (count - 1) * card_gap + 2 * lane_inset;
}

struct HeadText {
    Fitted title;
    std::vector<std::string> remark;
    double left = head_inset;
    double height = 0;
};

HeadText head_text(const Wall::Column& column, double width, const Theme& theme) {
    HeadText text;
    if (!column.code.empty()) text.left += text_width(column.code, number_size, Weight::semibold) + 10;
    double room = std::max(60.0, width - text.left - head_inset);
    text.title = fit(column.title, room, 4 * 13 * theme.line_height + 0.01, {13, 12, 11, 10}, Weight::semibold);
    if (!column.remark.empty())
        text.remark = fit(column.remark, room, 2 * theme.meta * theme.line_height + 0.01, {theme.meta}).lines;
    text.height = 18 + stripe_height +
                  static_cast<double>(text.title.lines.size()) * text.title.size * theme.line_height +
                  static_cast<double>(text.remark.size()) * theme.meta * theme.line_height;
    return text;
}

/// The heights of a column's cards at one width.
std::vector<double> card_heights(const Wall::Column& column, double card, const Theme& theme) {
    std::vector<double> heights;
    for (const auto& each : column.cards) heights.push_back(make_wall_card(each, card, theme).height);
    return heights;
}

/// How high cards of these heights are, `across` beside each other.
double stack_height(const std::vector<double>& heights, std::size_t across) {
    if (heights.empty()) return empty_lane;
    double highest = 0;
    std::size_t at = 0;
    for (auto end : cut_runs(heights, card_gap, across)) {
        double height = -card_gap;
        for (; at < end; ++at) height += heights[at] + card_gap;
        highest = std::max(highest, height);
    }
    return highest;
}

/// What all plans of a wall at one width of cards share.
struct Measured {
    const std::vector<Wall::Column>& columns;
    double card;
    const Theme& theme;
    std::vector<std::vector<double>> heights;  ///< of the cards, by column
    std::vector<double> heads;                 ///< heights of the heads over one card: the most that they need

    Measured(const std::vector<Wall::Column>& all, double width, const Theme& look)
        : columns(all), card(width), theme(look) {
        for (const auto& column : all) {
            heights.push_back(card_heights(column, width, look));
            heads.push_back(head_text(column, lane_width(1, width), look).height);
        }
    }
};

/// The lowest shelf of columns first to last in `width`; nothing across when they do not fit.
Shelf fill_shelf(const Measured& wall, std::size_t first, std::size_t last, double width) {
    Shelf shelf{first, last, std::vector<std::size_t>(last - first, 1), wall.card, 0, 0};
    auto lanes = static_cast<double>(last - first);
    double gutter = wall.theme.gutter;
    double left = width - lanes * (lane_width(1, wall.card) + gutter) + gutter;
    if (left < -0.01 && last - first > 1) return {first, last, {}, 0, 0, 0};
    std::vector<double> heights;
    for (auto i = first; i < last; ++i) heights.push_back(stack_height(wall.heights[i], 1));
    while (left >= wall.card + card_gap) {
        auto at = static_cast<std::size_t>(std::max_element(heights.begin(), heights.end()) - heights.begin());
        double lower = stack_height(wall.heights[first + at], shelf.across[at] + 1);
        if (lower >= heights[at] - 0.01) break;
        heights[at] = lower;
        ++shelf.across[at];
        left -= wall.card + card_gap;
    }
    shelf.head = *std::max_element(wall.heads.begin() + static_cast<std::ptrdiff_t>(first),
                                   wall.heads.begin() + static_cast<std::ptrdiff_t>(last));
    shelf.height = shelf.head + 2 * lane_inset + *std::max_element(heights.begin(), heights.end());
    return shelf;
}

std::vector<Shelf> break_shelves(const Measured& wall, double width) {
    struct Step {
        double cost = std::numeric_limits<double>::infinity();
        Shelf shelf;
    };
    auto columns = wall.columns.size();
    std::vector<Step> best(columns + 1);
    best[0].cost = 0;
    for (std::size_t last = 1; last <= columns; ++last)
        for (std::size_t first = last; first-- > 0;) {
            auto shelf = fill_shelf(wall, first, last, width);
            if (shelf.across.empty()) break;
            double cost = best[first].cost + shelf.height + wall.theme.gutter;
            if (cost < best[last].cost - 0.01) best[last] = {cost, std::move(shelf)};
        }
    std::vector<Shelf> shelves;
    for (auto last = columns; last > 0; last = shelves.back().first) shelves.push_back(best[last].shelf);
    std::reverse(shelves.begin(), shelves.end());
    return shelves;
}

double height_of(const std::vector<Shelf>& shelves, const Theme& theme) {
    double height = 0;
    for (const auto& shelf : shelves) height += shelf.height + theme.gutter;
    return height;
}

/// Width and shelves of a board, before the shelves are justified.
struct Plan {
    double width = 0;
    std::vector<Shelf> shelves;
};

/// As many lanes as fit the sheet with cards of the least width; fewer, with wider cards, while the highest card would
/// not fit the sheet even alone.
Plan plan_paper(const Wall& wall, const Theme& theme, const Paper& paper) {
    double width = board_width(2 * theme.margin + lane_width(1, least_card), theme, paper);
    double inner = width - 2 * theme.margin;
    double around = open_board(wall.heading, theme, width).height + closing_height(wall.heading, theme, width);
    auto lanes = std::max(1.0, std::floor((inner + theme.gutter) / (lane_width(1, least_card) + theme.gutter)));
    Plan plan;
    for (bool fits = false; !fits && lanes >= 1; --lanes) {
        double card = (inner + theme.gutter) / lanes - theme.gutter - 2 * lane_inset;
        Measured measured(wall.columns, card, theme);
        plan = {width, break_shelves(measured, inner)};
        fits = true;
        for (std::size_t i = 0; i < wall.columns.size(); ++i)
            for (double height : measured.heights[i])
                fits = fits && around + measured.heads[i] + 2 * lane_inset + height <= paper.height;
    }
    return plan;
}

Plan plan_screen(const Wall& wall, const Theme& theme) {
    Measured measured(wall.columns, screen_card, theme);
    std::size_t count = 0;
    for (const auto& column : wall.columns) count += std::max<std::size_t>(1, column.cards.size());
    auto most = std::min<std::size_t>(count, 4 + static_cast<std::size_t>(2 * std::sqrt(static_cast<double>(count))));
    Plan best;
    double lowest = std::numeric_limits<double>::infinity();
    for (std::size_t lanes = 1; lanes <= most; ++lanes) {
        auto inner = static_cast<double>(lanes) * (lane_width(1, screen_card) + theme.gutter) - theme.gutter;
        double width = board_width(inner + 2 * theme.margin, theme, {});
        auto shelves = break_shelves(measured, width - 2 * theme.margin);
        double other = open_board(wall.heading, theme, width).height + closing_height(wall.heading, theme, width);
        double bad = std::abs(std::log(width / (height_of(shelves, theme) + other) / page_shape)) +
                     0.15 * static_cast<double>(shelves.size());
        if (bad < lowest - 1e-9) {
            lowest = bad;
            best = {width, std::move(shelves)};
        }
    }
    return best;
}

Item lane_item(const Wall::Column& column, const Shelf& shelf, double x, double y, double width, const Theme& theme) {
    Item item;
    item.css = "frame";
    item.x = x;
    item.y = y;
    item.width = width;
    item.height = shelf.height;
    item.label = column.remark.empty() ? column.title : column.title + ": " + column.remark;
    item.tooltip = column.tooltip.empty() ? item.label : column.tooltip;
    BoxMark lane;
    lane.width = width;
    lane.height = shelf.height;
    lane.rx = theme.frame_radius - 2;
    lane.fill = mix(theme.page, theme.line, 0.45);
    item.marks.push_back(lane);
    BoxMark band = lane;
    band.height = shelf.head;
    band.fill = theme.band;
    item.marks.push_back(band);
    band.y = band.height = shelf.head / 2;  // square below, where the cards begin
    band.rx = 0;
    item.marks.push_back(band);
    if (!column.colour.empty()) {
        BoxMark stripe;
        stripe.y = shelf.head - stripe_height;
        stripe.width = width;
        stripe.height = stripe_height;
        stripe.fill = visible(theme[column.colour], theme);
        item.marks.push_back(stripe);
    }
    auto text = head_text(column, width, theme);
    if (!column.code.empty())
        item.marks.push_back(text_at(head_inset, baseline_in(0, shelf.head, number_size), column.code,
                                     {number_size, Weight::semibold, theme.band_accent, theme.band}));
    double top = (shelf.head - text.height) / 2 + 9;
    top = add_lines(item, text.left, top, text.title.lines,
                    {text.title.size, Weight::semibold, theme.band_ink, theme.band}, theme.line_height);
    add_lines(item, text.left, top, text.remark, {theme.meta, Weight::regular, theme.band_ink, theme.band},
              theme.line_height);
    if (column.cards.empty() && !column.none.empty())
        item.marks.push_back(text_at(width / 2, baseline_in(shelf.head, empty_lane + 2 * lane_inset, theme.meta),
                                     ellipsize(column.none, theme.meta, Weight::regular, width - 2 * lane_inset),
                                     {theme.meta, Weight::regular, theme.ink, lane.fill, Anchor::middle}));
    return item;
}

void add_lane(Board& board, const Wall::Column& column, std::size_t across, const Shelf& shelf, double x, double y,
              const Theme& theme) {
    board.frames.push_back(lane_item(column, shelf, x, y, lane_width(across, shelf.card), theme));
    std::vector<Item> items;
    std::vector<double> heights;
    for (const auto& card : column.cards) {
        items.push_back(make_wall_card(card, shelf.card, theme));
        heights.push_back(items.back().height);
    }
    std::size_t at = 0;
    double left = x + lane_inset;
    for (auto end : cut_runs(heights, card_gap, across)) {
        double top = y + shelf.head + lane_inset;
        for (; at < end; ++at) {
            items[at].x = left;
            items[at].y = top;
            top += items[at].height + card_gap;
            board.cards.push_back(std::move(items[at]));
        }
        left += shelf.card + card_gap;
    }
}

/// Widens the cards of a shelf until it fills the width, and says how high it then is.
void justify(Shelf& shelf, const std::vector<Wall::Column>& columns, double width, const Theme& theme) {
    double fixed = -theme.gutter, cards = 0;
    for (auto across : shelf.across) {
        fixed += theme.gutter + lane_width(across, 0);
        cards += static_cast<double>(across);
    }
    shelf.card = std::clamp((width - fixed) / cards, shelf.card, widest * shelf.card);
    double highest = shelf.head = 0;
    for (auto i = shelf.first; i < shelf.last; ++i) {
        auto across = shelf.across[i - shelf.first];
        highest = std::max(highest, stack_height(card_heights(columns[i], shelf.card, theme), across));
        shelf.head = std::max(shelf.head, head_text(columns[i], lane_width(across, shelf.card), theme).height);
    }
    shelf.height = shelf.head + 2 * lane_inset + highest;
}

}  // namespace

Board lay_out(const Wall& wall, const Theme& theme, const Paper& paper) {
    if (wall.columns.empty()) return lay_out_nothing(wall.heading, theme, paper);
    auto plan = paper.is_free() ? plan_screen(wall, theme) : plan_paper(wall, theme, paper);
    auto board = open_board(wall.heading, theme, plan.width);
    double y = board.height;
    for (auto& shelf : plan.shelves) {
        justify(shelf, wall.columns, plan.width - 2 * theme.margin, theme);
        double x = theme.margin;
        for (auto i = shelf.first; i < shelf.last; ++i) {
            auto across = shelf.across[i - shelf.first];
            add_lane(board, wall.columns[i], across, shelf, x, y, theme);
            x += lane_width(across, shelf.card) + theme.gutter;
        }
        y += shelf.height + theme.gutter;
    }
    close_board(board, wall.heading, theme, y - theme.gutter);
    return board;
}

}  // namespace ecomap
