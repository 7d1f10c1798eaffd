// Bars left and right, joined by ribbons: every width is the same number of points per count, so what leaves a bar is
// what the bar is high, and what arrives is what the other bar is high. Both sides are sorted by size, and ribbons
// leave in the order of their targets, so that few cross. A bar's place is never lower than its label, so labels never
// collide.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/matrix_heads.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

namespace ecomap {
namespace {

constexpr double bar_width = 16;
constexpr double ribbon_span = 520;
constexpr double label_gap = 12, chip_size = 26;
constexpr double most_label = 250, least_label = 110;
constexpr double least_span = 150;
constexpr double bars_height = 520;  // of all bars of a side together, when the counts allow
constexpr double thinnest = 0.9;     // of a ribbon of one
constexpr double thickest = 12;
constexpr double slot_gap = 12;
constexpr double title_line = 1.2, remark_line = 14;
constexpr double ribbon_opacity = 0.55;

struct Bar {
    std::size_t node = 0;        // in the shape's list
    double count = 0, room = 0;  // room: the larger of both sides of a pair, which keeps the place
    double label_height = 0;
    Fitted title;
    double y = 0, height = 0;  // of the bar; `room` too is in points once it is placed
    double used = 0;           // by ribbons so far
    std::size_t card = 0;      // in Board::cards
};

struct Side {
    std::vector<Bar> bars;          // from the top
    std::vector<std::size_t> rank;  // of each node, from the top
    double label = 0;               // width
    bool chips = false;
};

double chip_room(const Flow::Node& node) {
    return node.code.empty() ? 0 : chip_width({node.code, node.colour, "", Ink::solid}, chip_size) + 10;
}

/// What arrives at or leaves each node.
struct Counts {
    std::vector<double> counts, rooms;
    explicit Counts(std::size_t nodes) : counts(nodes), rooms(nodes) {}
    void add(std::size_t node, const Flow::Ribbon& ribbon) {
        counts[node] += ribbon.width;
        rooms[node] += ribbon.place();
    }
};

double label_need(const Flow::Node& node) {
    double text = std::max(text_width(node.title, 13, Weight::semibold), text_width(node.remark, 10.5));
    return text + chip_room(node);
}

bool has_remark(const Flow::Node& node) { return !node.remark.empty() || (node.twin && !node.twin->remark.empty()); }

Side make_side(const std::vector<Flow::Node>& nodes, const Counts& counts, double most) {
    Side side;
    std::vector<std::size_t> order(nodes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return counts.rooms[a] > counts.rooms[b]; });
    side.rank.resize(nodes.size());
    double widest = least_label;
    for (const auto& node : nodes)
        widest = std::max({widest, label_need(node), node.twin ? label_need(*node.twin) : 0});
    side.label = std::min(widest + 1, most);
    double lines = side.label < widest && most < most_label ? 4 : 2;  // on paper nothing shows a name that was cut
    for (auto node : order) {
        side.rank[node] = side.bars.size();
        Bar bar;
        bar.node = node;
        bar.count = counts.counts[node];
        bar.room = counts.rooms[node];
        bar.title = fit(nodes[node].title, side.label - chip_room(nodes[node]), lines * 13 * title_line + 0.1,
                        {13, 12, 11, 10}, Weight::semibold, title_line);
        bar.label_height = static_cast<double>(bar.title.lines.size()) * bar.title.size * title_line +
                           (has_remark(nodes[node]) ? remark_line : 0);
        if (!nodes[node].code.empty()) bar.label_height = std::max(bar.label_height, chip_size);
        side.bars.push_back(std::move(bar));
    }
    return side;
}

double slot_of(const Bar& bar, double unit) { return std::max(bar.room * unit, bar.label_height); }

double height_of(const Side& side, double unit) {
    double height = -slot_gap;
    for (const auto& bar : side.bars) height += slot_of(bar, unit) + slot_gap;
    return height;
}

/// Spreads the bars from `top` over `height`; a lone bar stands in the middle.
void place(Side& side, double unit, double top, double height) {
    double spare = height - height_of(side, unit);
    auto gaps = static_cast<double>(side.bars.size()) - 1;
    double gap = slot_gap + (gaps > 0 ? spare / gaps : 0);
    double y = top + (gaps > 0 ? 0 : spare / 2);
    for (auto& bar : side.bars) {
        double slot = slot_of(bar, unit);
        bar.height = bar.count * unit;
        bar.room *= unit;
        bar.y = y + (slot - bar.room) / 2;
        y += slot + gap;
    }
}

/// Bars to the left have ribbons of other colours beside them, from which they have to stand out.
Item bar_item(const Bar& bar, const Flow::Node& node, double x, bool is_left, const Theme& theme) {
    Item item;
    item.css = "card";
    item.x = x, item.y = bar.y, item.width = bar_width, item.height = std::max(bar.height, 1.0);
    item.tooltip = node.remark.empty() ? node.title : node.title + ": " + node.remark;
    item.label = item.tooltip;
    item.amount = bar.count;
    if (node.ink == Ink::absent) return empty_place(x, bar.y, bar_width, std::max(bar.room, 1.0), theme);
    BoxMark box;
    box.width = bar_width, box.height = item.height, box.rx = std::min(3.0, item.height / 2);
    auto colour = node.colour.empty() ? theme.muted : theme[node.colour];
    box.fill = visible(is_left ? accent(colour, theme) : colour, theme);
    item.marks.push_back(box);
    return item;
}

/// `anchor` end: right-aligned, to the left of a bar; start: to the right of one, after the chip.
Item label_item(const Bar& bar, const Flow::Node& node, double x, double width, Anchor anchor, const Theme& theme) {
    Item item;
    item.css = "head";
    item.x = x, item.width = width, item.height = bar.label_height;
    item.y = bar.y + bar.room / 2 - bar.label_height / 2;
    if (node.ink == Ink::absent) return item;
    item.tooltip = bar.title.cut ? node.title : "";
    double at = anchor == Anchor::end ? width : 0;
    if (!node.code.empty()) {
        Chip chip{node.code, node.colour, node.title, Ink::solid};
        double wide = chip_width(chip, chip_size);
        double left = anchor == Anchor::end ? width - wide : 0;
        add_chip(item, chip, left, (bar.label_height - chip_size) / 2, chip_size, theme.page, theme);
        at += anchor == Anchor::end ? -(wide + 10) : wide + 10;
    }
    double text = static_cast<double>(bar.title.lines.size()) * bar.title.size * title_line +
                  (node.remark.empty() ? 0 : remark_line);
    double top = add_lines(item, at, (bar.label_height - text) / 2, bar.title.lines,
                           {bar.title.size, Weight::semibold, theme.ink, theme.page, anchor}, title_line);
    if (!node.remark.empty())
        item.marks.push_back(text_at(at, baseline_in(top, remark_line, 10.5),
                                     ellipsize(node.remark, 10.5, Weight::regular, width - chip_room(node)),
                                     {10.5, Weight::regular, theme.muted, theme.page, anchor}));
    return item;
}

Item side_title(const std::string& title, double x, double y, double width, Anchor anchor, const Theme& theme) {
    Item item;
    item.css = "head";
    item.x = x, item.y = y, item.width = width, item.height = 14;
    item.marks.push_back(text_at(anchor == Anchor::end ? width : 0, baseline_in(0, 14, theme.meta),
                                 ellipsize(title, theme.meta, Weight::semibold, width),
                                 {theme.meta, Weight::semibold, theme.muted, theme.page, anchor}));
    return item;
}

/// The ribbons in the order in which they leave the bars of one side.
std::vector<std::size_t> ribbons_by(const Flow& flow, const Side& left, const Side& right, bool left_first) {
    std::vector<std::size_t> order(flow.ribbons.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        auto one = std::pair(left.rank[flow.ribbons[a].from], right.rank[flow.ribbons[a].to]);
        auto two = std::pair(left.rank[flow.ribbons[b].from], right.rank[flow.ribbons[b].to]);
        if (left_first) return one < two;
        return std::pair(one.second, one.first) < std::pair(two.second, two.first);
    });
    return order;
}

/// Where each ribbon touches a side: the middle of its part of the bar.
std::vector<double> touch(const Flow& flow, Side& side, const std::vector<std::size_t>& order, double unit,
                          bool is_left) {
    std::vector<double> at(flow.ribbons.size());
    for (auto r : order) {
        const auto& ribbon = flow.ribbons[r];
        auto& bar = side.bars[side.rank[is_left ? ribbon.from : ribbon.to]];
        at[r] = bar.y + bar.used + ribbon.width * unit / 2;
        bar.used += ribbon.width * unit;
    }
    return at;
}

/// Wide ribbons first, so that thin ones lie on top of them.
void add_ribbons(Board& board, const Flow& flow, Side& left, Side& right, double unit, double x0, double x3,
                 const Theme& theme) {
    auto out = touch(flow, left, ribbons_by(flow, left, right, true), unit, true);
    auto in = touch(flow, right, ribbons_by(flow, left, right, false), unit, false);
    auto order = ribbons_by(flow, left, right, true);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return flow.ribbons[a].width > flow.ribbons[b].width; });
    double middle = (x0 + x3) / 2;
    for (auto r : order) {
        const auto& ribbon = flow.ribbons[r];
        if (ribbon.width <= 0) continue;
        Curve edge;
        edge.from = left.bars[left.rank[ribbon.from]].card;
        edge.to = right.bars[right.rank[ribbon.to]].card;
        edge.p0 = {x0, out[r]}, edge.p1 = {middle, out[r]}, edge.p2 = {middle, in[r]}, edge.p3 = {x3, in[r]};
        edge.width = ribbon.width * unit;
        const auto& colour = flow.right[ribbon.to].colour;
        edge.colour = visible(colour.empty() ? theme.muted : theme[colour], theme);
        edge.opacity = ribbon_opacity;
        edge.tooltip = ribbon.tooltip;
        board.edges.push_back(std::move(edge));
    }
}

double unit_for(double total, const Paper& paper) {
    double height = paper.is_free() ? bars_height : std::min(bars_height, paper.height * 0.45);
    return std::clamp(height / std::max(total, 1.0), thinnest, thickest);
}

/// The widest a label may be, so that both sides and the ribbons find room.
double label_room(const Theme& theme, const Paper& paper) {
    if (paper.is_free()) return most_label;
    double room = paper.width - 2 * (theme.margin + label_gap + bar_width) - least_span;
    return std::clamp(room / 2, least_label, most_label);
}

/// Bars, labels and the title of a side. `bar_x` is the left edge of its bars.
void add_side(Board& board, Side& side, const std::vector<Flow::Node>& nodes, const std::string& title, double top,
              double bar_x, Anchor anchor, const Theme& theme) {
    double x = anchor == Anchor::end ? bar_x - label_gap - side.label : bar_x + bar_width + label_gap;
    if (!title.empty()) board.cards.push_back(side_title(title, x, top, side.label, anchor, theme));
    for (auto& bar : side.bars) {
        bar.card = board.cards.size();
        board.cards.push_back(bar_item(bar, nodes[bar.node], bar_x, anchor == Anchor::end, theme));
        board.cards.push_back(label_item(bar, nodes[bar.node], x, side.label, anchor, theme));
    }
}

}  // namespace

Board lay_out(const Flow& flow, const Theme& theme, const Paper& paper) {
    if (flow.left.empty() || flow.right.empty()) return lay_out_nothing(flow.heading, theme, paper);
    Counts out(flow.left.size()), in(flow.right.size());
    for (const auto& ribbon : flow.ribbons) {
        out.add(ribbon.from, ribbon);
        in.add(ribbon.to, ribbon);
    }
    double room = label_room(theme, paper);
    auto left = make_side(flow.left, out, room), right = make_side(flow.right, in, room);
    double unit = unit_for(std::accumulate(out.rooms.begin(), out.rooms.end(), 0.0), paper);

    double bars_left = theme.margin + left.label + label_gap;
    double beside = bars_left + 2 * bar_width + label_gap + right.label + theme.margin;
    double width = board_width(beside + (paper.is_free() ? ribbon_span : least_span), theme, paper);
    double bars_right = bars_left + width - beside + bar_width;
    auto board = open_board(flow.heading, theme, width);
    double top = board.height, titles = flow.left_title.empty() && flow.right_title.empty() ? 0 : 24;
    double height = std::max(height_of(left, unit), height_of(right, unit));
    place(left, unit, top + titles, height);
    place(right, unit, top + titles, height);
    add_side(board, left, flow.left, flow.left_title, top, bars_left, Anchor::end, theme);
    add_side(board, right, flow.right, flow.right_title, top, bars_right, Anchor::start, theme);
    add_ribbons(board, flow, left, right, unit, bars_left + bar_width, bars_right, theme);
    close_board(board, flow.heading, theme, top + titles + height + theme.gap_medium);
    return board;
}

}  // namespace ecomap
