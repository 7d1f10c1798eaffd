// Columns of cards and the lines between them. Cards are ordered so that few lines cross (layer_order.hpp) and settle
// at the height of what they are tied to; what is tied to nothing stands last. A line that passes a column by gets a
// lane of its own there, so that no line runs under a card. What is missing is red, dashed and said in words.
#include "render/board/chrome.hpp"
#include "render/board/layer_order.hpp"
#include "render/board/layout.hpp"
#include "render/board/matrix_heads.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace ecomap {
namespace {

constexpr double card_width = 236, least_card = 106;
constexpr double between = 96, least_between = 34;
constexpr double card_gap = 9, lane = 6;
constexpr double head_height = 32, head_gap = 12;
constexpr double left_inset = 15, right_inset = 10, top_inset = 8;
constexpr double bar = 5;
constexpr double chip_size = 13, chip_gap = 3;
constexpr double title_size = 11.5, leading = 1.2;
constexpr double line_width = 1.5, strong_width = 3;

/// A card's words, set into its width.
struct Words {
    Fitted title, remark, alarm;
    std::string code;
    double code_width = 0, marks = 0;  // marks: height of the line of code and chips
    double height = 0;
};

double lines_height(const Fitted& fitted) { return static_cast<double>(fitted.lines.size()) * fitted.size * leading; }

Words own_words_of(const Layers::Card& card, double width, const Theme& theme) {
    Words words;
    double inner = width - left_inset - right_inset;
    words.code = ellipsize(card.code, theme.meta, Weight::regular, inner * 0.55);
    words.code_width = words.code.empty() ? 0 : text_width(words.code, theme.meta) + 7;
    words.marks = std::max(words.code.empty() ? 0 : chip_size,
                           chips_height(card.chips, inner - words.code_width, chip_size, chip_gap));
    words.title =
        fit(card.title, inner, 4 * title_size * leading + 0.1, {title_size, 10.5, 9.5, 9}, Weight::semibold, leading);
    auto small = [&](const std::string& text, double lines, Weight weight) {
        return text.empty() ? Fitted{}
                            : fit(text, inner, lines * theme.meta * leading + 0.1, {theme.meta, 9}, weight, leading);
    };
    words.remark = small(card.remark, 3, Weight::regular);
    words.alarm = small(card.alarm, 3, Weight::semibold);
    words.height = 2 * top_inset + lines_height(words.title) + (words.marks > 0 ? words.marks + 4 : 0) +
                   (card.remark.empty() ? 0 : lines_height(words.remark) + 2) +
                   (card.alarm.empty() ? 0 : lines_height(words.alarm) + 3);
    return words;
}

/// The same, as high as the card's twin of the other side needs too.
Words words_of(const Layers::Card& card, double width, const Theme& theme) {
    auto words = own_words_of(card, width, theme);
    if (card.twin) words.height = std::max(words.height, own_words_of(*card.twin, width, theme).height);
    return words;
}

/// A card or a lane in a column.
struct Slot {
    double height = 0, centre = 0;
    std::size_t item = 0;  // in Board::cards; cards only
};

struct Plan {
    double card = 0, between = 0, width = 0, left = 0;
    LayerGraph graph;
    LayerOrder order;
    std::vector<std::vector<Slot>> slots;          // cards first, then lanes
    std::vector<std::vector<std::size_t>> passed;  // of each link: its lanes, column by column
    std::vector<std::vector<Words>> words;
    std::vector<std::vector<bool>> is_apart;  // of each card
    double x_of(std::size_t column) const { return left + static_cast<double>(column) * (card + between); }
};

void set_widths(Plan& plan, std::size_t columns, bool has_links, const Theme& theme, const Paper& paper) {
    auto count = static_cast<double>(columns);
    double space = has_links ? between : theme.gutter, least_space = has_links ? least_between : theme.gutter;
    double needed =
        paper.is_free() ? count * card_width + (count - 1) * space : count * least_card + (count - 1) * least_space;
    plan.width = board_width(needed + 2 * theme.margin, theme, paper);
    double inner = plan.width - 2 * theme.margin;
    plan.left = theme.margin;
    plan.between = std::clamp(inner * space / (count * card_width + (count - 1) * space), least_space, space);
    plan.card = (inner - (count - 1) * plan.between) / count;
}

void set_apart(Plan& plan, const Layers& layers) {
    for (const auto& column : layers.columns)
        plan.is_apart.emplace_back(column.cards.size(), !layers.apart_title.empty());
    for (const auto& link : layers.links)
        plan.is_apart[link.from_column][link.from] = plan.is_apart[link.to_column][link.to] = false;
}

void add_slots(Plan& plan, const Layers& layers, const Theme& theme) {
    set_apart(plan, layers);
    for (const auto& column : layers.columns) {
        auto& slots = plan.slots.emplace_back();
        auto& words = plan.words.emplace_back();
        for (const auto& card : column.cards) {
            words.push_back(words_of(card, plan.card, theme));
            slots.push_back({words.back().height, 0, 0});
        }
    }
    for (const auto& link : layers.links) {
        auto& lanes = plan.passed.emplace_back();
        auto from = link.from;
        for (auto column = link.from_column; column < link.to_column; ++column) {
            bool arrives = column + 1 == link.to_column;
            auto to = arrives ? link.to : plan.slots[column + 1].size();
            if (!arrives) {
                plan.slots[column + 1].push_back({lane, 0, 0});
                lanes.push_back(to);
            }
            plan.graph.arcs.push_back({column, from, to});
            from = to;
        }
    }
    for (const auto& slots : plan.slots) plan.graph.sizes.push_back(slots.size());
    plan.order = order_layers(plan.graph);
    for (std::size_t c = 0; c < layers.columns.size(); ++c)
        std::erase_if(plan.order[c],
                      [&](auto node) { return node < plan.is_apart[c].size() && plan.is_apart[c][node]; });
}

double column_height(const Plan& plan, std::size_t column) {
    double height = -card_gap;
    for (auto node : plan.order[column]) height += plan.slots[column][node].height + card_gap;
    return std::max(height, 0.0);
}

/// Lets every slot settle at the mean height of what it is tied to.
void settle_slots(Plan& plan, double top, double bottom) {
    for (std::size_t c = 0; c < plan.slots.size(); ++c) {
        double y = top;
        for (auto node : plan.order[c]) {
            auto& slot = plan.slots[c][node];
            slot.centre = y + slot.height / 2;
            y += slot.height + card_gap;
        }
    }
    for (int round = 0; round < 12; ++round)
        for (std::size_t c = 0; c < plan.slots.size(); ++c) {
            auto column = round % 2 == 0 ? c : plan.slots.size() - 1 - c;
            std::vector<double> sum(plan.slots[column].size(), 0), count(sum.size(), 0), wanted, heights;
            for (const auto& arc : plan.graph.arcs) {
                if (arc.layer == column) sum[arc.from] += plan.slots[column + 1][arc.to].centre, ++count[arc.from];
                if (arc.layer + 1 == column) sum[arc.to] += plan.slots[arc.layer][arc.from].centre, ++count[arc.to];
            }
            for (auto node : plan.order[column]) {
                wanted.push_back(count[node] > 0 ? sum[node] / count[node] : bottom);
                heights.push_back(plan.slots[column][node].height);
            }
            auto centres = settle(wanted, heights, card_gap, top, bottom);
            for (std::size_t i = 0; i < centres.size(); ++i)
                plan.slots[column][plan.order[column][i]].centre = centres[i];
        }
}

struct Look {
    std::string fill, text, quiet;
    Stroke stroke;
    std::string bar, hatch;
};

Look look_of(const Layers::Card& card, const Theme& theme) {
    if (!card.alarm.empty()) return {theme.gap_fill, theme.ink, theme.muted, {theme.gap, 1.4, Dash::dashed}, "", ""};
    if (card.ink == Ink::solid || card.ink == Ink::hatched) {
        auto deep = accent(theme[card.colour], theme);
        return {tint(theme[card.colour], 0.78, theme), theme.ink, theme.muted, {}, deep,
                card.ink == Ink::hatched ? deep : ""};
    }
    auto surface = note_surface(theme[card.colour], card.ink, theme);
    auto quiet = readable(mix(surface.text, surface.fill, 0.25), surface.fill, theme);
    return {surface.fill, surface.text, quiet, surface.stroke, "", ""};
}

void add_surface(Item& item, const Look& look, const Theme& theme) {
    BoxMark box;
    double inset = look.stroke.colour.empty() ? 0 : look.stroke.width / 2;
    box.x = box.y = inset;
    box.width = item.width - 2 * inset, box.height = item.height - 2 * inset;
    box.rx = theme.note_radius;
    box.fill = look.fill;
    box.stroke = look.stroke;
    box.shadow = look.stroke.colour.empty();
    item.marks.push_back(box);
    if (look.bar.empty()) return;
    BoxMark edge;
    edge.width = bar + (look.hatch.empty() ? 0 : 1), edge.height = item.height, edge.rx = theme.note_radius;
    (look.hatch.empty() ? edge.fill : edge.hatch) = look.bar;
    item.marks.push_back(edge);
}

Item card_item(const Layers::Card& card, const Words& words, double x, double y, double width, const Theme& theme) {
    if (card.ink == Ink::absent) return empty_place(x, y, width, words.height, theme);
    Item item;
    item.css = "card";
    item.x = x, item.y = y, item.width = width, item.height = words.height;
    item.tooltip = card.tooltip;
    item.label = card.title + (card.alarm.empty() ? "" : ": " + card.alarm);
    item.href = card.href;
    item.shows = card.shows;
    auto look = look_of(card, theme);
    add_surface(item, look, theme);
    double top = top_inset;
    if (words.marks > 0) {
        if (!words.code.empty())
            item.marks.push_back(text_at(left_inset, baseline_in(top, chip_size, theme.meta), words.code,
                                         {theme.meta, Weight::regular, look.quiet, look.fill}));
        add_chips(item, card.chips, left_inset + words.code_width, top,
                  width - left_inset - right_inset - words.code_width, chip_size, chip_gap, look.fill, theme);
        top += words.marks + 4;
    }
    top = add_lines(item, left_inset, top, words.title.lines,
                    {words.title.size, Weight::semibold, look.text, look.fill}, leading);
    if (!card.remark.empty())
        top = add_lines(item, left_inset, top + 2, words.remark.lines,
                        {words.remark.size, Weight::regular, look.quiet, look.fill}, leading);
    if (!card.alarm.empty())
        add_lines(item, left_inset, top + 3, words.alarm.lines,
                  {words.alarm.size, Weight::semibold, theme.gap, look.fill}, leading);
    return item;
}

void add_head(Board& board, const Layers::Column& column, double x, double y, double width, const Theme& theme) {
    Item item;
    item.css = "head";
    item.x = x, item.y = y, item.width = width, item.height = head_height;
    item.label = column.title + (column.count.empty() ? "" : ": " + column.count);
    BoxMark box;
    box.width = width, box.height = head_height, box.rx = 8;
    box.fill = theme.band;
    item.marks.push_back(box);
    double count = column.count.empty() ? 0 : text_width(column.count, 13, Weight::semibold) + 8;
    auto title =
        fit(column.title, width - 2 * left_inset - count, head_height - 4, {13, 11, 10, 9}, Weight::semibold, leading);
    add_lines(item, left_inset, (head_height - lines_height(title)) / 2, title.lines,
              {title.size, Weight::semibold, theme.band_ink, theme.band}, leading);
    if (!column.count.empty())
        item.marks.push_back(text_at(width - left_inset, baseline_in(0, head_height, 13), column.count,
                                     {13, Weight::semibold, theme.band_accent, theme.band, Anchor::end}));
    board.cards.push_back(std::move(item));
}

/// An empty column is seen: dashed, with its words.
void add_none(Board& board, const Layers::Column& column, double x, double y, double width, const Theme& theme) {
    Item item;
    item.css = "frame";
    item.x = x, item.y = y, item.width = width, item.height = 64;
    item.label = column.title + ": " + column.none;
    BoxMark box;
    box.x = box.y = 0.7, box.width = width - 1.4, box.height = 62.6, box.rx = theme.note_radius;
    box.fill = theme.gap_fill;
    box.stroke = {theme.gap, 1.4, Dash::dashed};
    item.marks.push_back(box);
    auto words = fit("– " + column.none + " –", width - 16, 56, {theme.body, 10, 9}, Weight::semibold, leading);
    add_lines(item, width / 2, (64 - lines_height(words)) / 2, words.lines,
              {words.size, Weight::semibold, theme.gap, theme.gap_fill, Anchor::middle}, leading);
    board.frames.push_back(std::move(item));
}

void add_links(Board& board, const Layers& layers, const Plan& plan, const Theme& theme) {
    for (std::size_t i = 0; i < layers.links.size(); ++i) {
        const auto& link = layers.links[i];
        if (link.absent) continue;
        Curve edge;
        edge.from = plan.slots[link.from_column][link.from].item;
        edge.to = plan.slots[link.to_column][link.to].item;
        edge.width = link.strong ? strong_width : line_width;
        edge.colour = theme.muted;
        edge.opacity = 0.75;
        edge.dash = link.inferred ? Dash::dashed : Dash::none;
        edge.tooltip = link.tooltip;
        auto draw = [&](Point a, Point b) {
            double middle = (a.x + b.x) / 2;
            edge.p0 = a, edge.p1 = {middle, a.y}, edge.p2 = {middle, b.y}, edge.p3 = b;
            board.edges.push_back(edge);
        };
        Point at{plan.x_of(link.from_column) + plan.card, plan.slots[link.from_column][link.from].centre};
        for (std::size_t step = 0; step < plan.passed[i].size(); ++step) {
            auto column = link.from_column + 1 + step;
            double y = plan.slots[column][plan.passed[i][step]].centre;
            draw(at, {plan.x_of(column), y});
            draw({plan.x_of(column), y}, {plan.x_of(column) + plan.card, y});
            at = {plan.x_of(column) + plan.card, y};
        }
        edge.arrow = true;
        draw(at, {plan.x_of(link.to_column), plan.slots[link.to_column][link.to].centre});
    }
}

/// The cards of a column that no line touches, in rows across the page. Returns the bottom.
double add_apart(Board& board, const Layers& layers, const Plan& plan, std::size_t c, double bottom,
                 const Theme& theme) {
    const auto& cards = layers.columns[c].cards;
    std::vector<std::size_t> apart;
    for (std::size_t i = 0; i < cards.size(); ++i)
        if (plan.is_apart[c][i]) apart.push_back(i);
    if (apart.empty()) return bottom;
    double inner = plan.width - 2 * theme.margin, room = inner - 2 * theme.frame_padding;
    auto across = std::max<std::size_t>(1, static_cast<std::size_t>((room + card_gap) / (0.85 * plan.card + card_gap)));
    double width = (room + card_gap) / static_cast<double>(across) - card_gap;
    Item frame;
    frame.css = "frame tray";
    frame.x = theme.margin, frame.y = bottom + theme.gutter, frame.width = inner;
    frame.label = layers.columns[c].title + ": " + layers.apart_title;
    double y = frame.y + 36;
    for (std::size_t first = 0; first < apart.size(); first += across) {
        auto last = std::min(first + across, apart.size());
        double height = 0;
        for (auto i = first; i < last; ++i) height = std::max(height, words_of(cards[apart[i]], width, theme).height);
        for (auto i = first; i < last; ++i) {
            auto words = words_of(cards[apart[i]], width, theme);
            words.height = height;
            double x = frame.x + theme.frame_padding + static_cast<double>(i - first) * (width + card_gap);
            board.cards.push_back(card_item(cards[apart[i]], words, x, y, width, theme));
        }
        y += height + card_gap;
    }
    frame.height = y - card_gap + theme.frame_padding - frame.y;
    BoxMark box;
    box.x = box.y = 0.5, box.width = inner - 1, box.height = frame.height - 1, box.rx = theme.frame_radius;
    box.fill = theme.frame;
    box.stroke = {theme.line, 1, Dash::none};
    frame.marks.push_back(box);
    frame.marks.push_back(text_at(theme.frame_padding, baseline_in(8, 22, theme.frame_title),
                                  ellipsize(frame.label, theme.frame_title, Weight::semibold, room),
                                  {theme.frame_title, Weight::semibold, theme.ink, theme.frame}));
    board.frames.push_back(frame);
    return frame.y + frame.height;
}

}  // namespace

Board lay_out(const Layers& layers, const Theme& theme, const Paper& paper) {
    Plan plan;
    set_widths(plan, std::max<std::size_t>(layers.columns.size(), 1), !layers.links.empty(), theme, paper);
    add_slots(plan, layers, theme);
    auto board = open_board(layers.heading, theme, plan.width);
    double y = board.height, top = y + head_height + head_gap, height = 0;
    for (std::size_t c = 0; c < plan.slots.size(); ++c) height = std::max(height, column_height(plan, c));
    settle_slots(plan, top, top + height);
    for (std::size_t c = 0; c < layers.columns.size(); ++c) {
        const auto& column = layers.columns[c];
        add_head(board, column, plan.x_of(c), y, plan.card, theme);
        if (column.cards.empty()) {
            add_none(board, column, plan.x_of(c), top, plan.card, theme);
            height = std::max(height, 64.0);
        }
        for (auto node : plan.order[c]) {
            if (node >= column.cards.size()) continue;  // a lane
            auto& slot = plan.slots[c][node];
            slot.item = board.cards.size();
            board.cards.push_back(card_item(column.cards[node], plan.words[c][node], plan.x_of(c),
                                            slot.centre - slot.height / 2, plan.card, theme));
        }
    }
    add_links(board, layers, plan, theme);
    double bottom = layers.columns.empty() ? y : top + height;
    for (std::size_t c = 0; c < layers.columns.size(); ++c) bottom = add_apart(board, layers, plan, c, bottom, theme);
    close_board(board, layers.heading, theme, bottom);
    return board;
}

}  // namespace ecomap
