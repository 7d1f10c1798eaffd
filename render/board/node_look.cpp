#include "render/board/node_look.hpp"

#include "render/board/pieces.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ecomap {
namespace {

constexpr double rim = 2, ring_gap = 1.5, ring_width = 1.8;
constexpr double label_gap = 2, label_line = 1.18;
constexpr double label_width = 106, leading_width = 132;
constexpr std::size_t label_lines = 3;
constexpr double text_inside = 44;  // radius from which a bubble has its words inside

struct Sizes {
    double least, most;  // radius
};

/// Bubbles carry text on their colour.
std::string colour_of(const Network::Node& node, const Theme& theme) {
    auto colour = visible(theme[node.colour], theme);
    return node.lines.empty() ? colour : fill_for_text(colour, theme);
}

Sizes sizes_of(Network::Style style) {
    switch (style) {
        case Network::Style::names:
            return {7, 27};
        case Network::Style::dots:
            return {3, 13};
        case Network::Style::bubbles:
            return {14, 104};
    }
    return {};
}

double radius_of(const Network::Node& node, Network::Style style) {
    auto [least, most] = sizes_of(style);
    double share = std::clamp(node.size, 0.0, 1.0);
    return std::sqrt(least * least + share * (most * most - least * least));
}

double height_of(const Fitted& text) { return static_cast<double>(text.lines.size()) * text.size * label_line; }

double width_of(const Fitted& text, Weight weight) {
    double widest = 0;
    for (const auto& line : text.lines) widest = std::max(widest, text_width(line, text.size, weight));
    return widest;
}

/// Lines for the inside of a disc, each cut to the chord where it stands; those that have no room are left out.
Fitted lines_inside(const Network::Node& node, double radius) {
    constexpr double size = 10;
    Fitted text{size, {}, false};
    double step = size * label_line, title = 12.5 * label_line;
    auto room = static_cast<std::size_t>(std::max(0.0, (1.5 * radius - title) / step));
    auto count = std::min(room, node.lines.size());
    double top = -(title + step * static_cast<double>(count)) / 2;
    auto chord = [&](double from, double to) {
        double far = std::max(std::abs(from), std::abs(to));
        return far < radius ? 2 * std::sqrt(radius * radius - far * far) - 10 : 0;
    };
    text.lines.push_back(ellipsize(node.label, 12.5, Weight::semibold, chord(top, top + title)));
    for (std::size_t i = 0; i < count; ++i) {
        double from = top + title + step * static_cast<double>(i);
        text.lines.push_back(ellipsize(node.lines[i], size, Weight::regular, chord(from, from + step)));
    }
    return text;
}

Fitted label_of(const Network::Node& node, const Theme& theme) {
    bool leading = node.rank > 0;
    auto lines = static_cast<double>(label_lines);
    auto words = node.lines.empty() ? node.label : node.label + " · " + node.lines.front();
    double size = leading ? 11.5 : 10;
    return fit(words, leading ? leading_width : label_width, lines * size * label_line + 0.1,
               {size, size - 0.5, theme.smallest}, leading ? Weight::semibold : Weight::regular, label_line);
}

void add_bubble_words(Item& item, const NodeLook& look, double x, double y, const std::string& colour,
                      const Theme& theme) {
    double step = look.inside.size * label_line, title = 12.5 * label_line;
    double top = y - (title + step * static_cast<double>(look.inside.lines.size() - 1)) / 2;
    Pen pen{12.5, Weight::semibold, ink_on(colour, theme), colour, Anchor::middle};
    for (const auto& line : look.inside.lines) {
        double high = pen.size > 12 ? title : step;
        if (!line.empty()) item.marks.push_back(text_at(x, baseline_in(top, high, pen.size), line, pen));
        top += high;
        pen.size = look.inside.size, pen.weight = Weight::regular;
    }
}

void add_disc(Item& item, const Network::Node& node, const NodeLook& look, double x, double y,
              const std::string& ground, const Theme& theme) {
    auto surface = disc_surface(colour_of(node, theme), node.ink, ground, theme);
    bool plain = node.ink == Ink::solid || node.ink == Ink::grey;
    auto stroke = plain ? Stroke{ground, rim * look.scale, Dash::none} : surface.stroke;
    double r = look.radius;
    item.marks.push_back(sign_mark(look.sign, {x, y}, sign_reach(look.sign, r), plain ? rim * look.scale / 2 : 0,
                                   surface.fill, stroke, surface.hatch));
    if (node.parts > 0)
        item.marks.push_back(DiscMark{
            x, y, look.reach - ring_width * look.scale / 2, "", {theme.ink, ring_width * look.scale, Dash::none}, ""});
    auto word = node.rank > 0 && node.badge.empty() ? std::to_string(node.rank) : node.badge;
    double size = std::min(12.0, r * 0.95);
    if (word.empty() || size < 8 || text_width(word, size, Weight::semibold) > 1.6 * r) return;
    item.marks.push_back(text_at(x, baseline_in(y - r, 2 * r, size), word,
                                 {size, Weight::semibold, surface.text, surface.under, Anchor::middle}));
}

bool is_upright(NameSide side) { return side == NameSide::below || side == NameSide::above; }

/// Disc and label beside each other or below each other.
NodeBox box_of(const NodeLook& look) {
    double disc = 2 * look.reach;
    if (look.label.lines.empty()) return {disc, disc};
    if (is_upright(look.side)) return {std::max(disc, look.name.width + 4), disc + label_gap + look.name.height + 1};
    return {disc + label_gap + look.name.width + 2, std::max(disc, look.name.height + 1)};
}

}  // namespace

Point NodeLook::to_disc() const {
    double aside = box.width / 2 - reach, up = box.height / 2 - reach;
    switch (side) {
        case NameSide::below:
            return {0, -up};
        case NameSide::above:
            return {0, up};
        case NameSide::right:
            return {-aside, 0};
        case NameSide::left:
            return {aside, 0};
    }
    return {};
}

Rect NodeLook::name_at(Point disc) const {
    double far = reach + label_gap, w = name.width, h = name.height;
    switch (side) {
        case NameSide::below:
            return Rect{-w / 2, far, w / 2, far + h}.moved(disc.x, disc.y);
        case NameSide::above:
            return Rect{-w / 2, -far - h, w / 2, -far}.moved(disc.x, disc.y);
        case NameSide::right:
            return Rect{far, -h / 2, far + w, h / 2}.moved(disc.x, disc.y);
        case NameSide::left:
            return Rect{-far - w, -h / 2, -far, h / 2}.moved(disc.x, disc.y);
    }
    return {};
}

NodeLook NodeLook::with_name(NameSide to) const {
    auto look = *this;
    look.side = to;
    look.box = box_of(look);
    return look;
}

Surface disc_surface(const std::string& colour, Ink ink, const std::string& ground, const Theme& theme) {
    auto surface = chip_surface(visible(colour, theme), ink, theme);
    if (ink != Ink::hollow && ink != Ink::dotted) return surface;
    surface.fill = surface.under = ground;
    surface.stroke.colour = accent(colour, theme);
    surface.text = theme.ink;
    return surface;
}

NodeLook look_of(const Network::Node& node, Network::Style style, double scale, const Theme& theme) {
    NodeLook look;
    look.scale = scale;
    look.radius = radius_of(node, style) * scale;
    look.sign = node_sign(node.colour, node.square, theme);
    look.reach =
        sign_reach(look.sign, look.radius) + rim * scale + (node.parts > 0 ? (ring_gap + ring_width) * scale : 0);
    look.weight = node.rank > 0 ? Weight::semibold : Weight::regular;
    if (style == Network::Style::bubbles && look.radius >= text_inside)
        look.inside = lines_inside(node, sign_inside(look.sign, look.radius));
    else if (style != Network::Style::dots || (node.rank > 0 && scale >= 1)) look.label = label_of(node, theme);
    look.name = {width_of(look.label, look.weight), height_of(look.label)};
    look.box = box_of(look);
    return look;
}

Item node_item(const Network::Node& node, const NodeLook& look, Point middle, const std::string& ground,
               const Theme& theme) {
    Item item;
    item.css = "card";
    item.width = look.box.width, item.height = look.box.height;
    item.x = middle.x - item.width / 2, item.y = middle.y - item.height / 2;
    item.tooltip = node.tooltip;
    item.label = node.label;
    item.key = node.key;
    item.ranked = node.members.empty();
    if (!item.ranked) item.amount = node.value;
    item.href = node.href;
    item.shows = node.shows;
    auto [x, y] = look.disc({item.width / 2, item.height / 2});
    add_disc(item, node, look, x, y, ground, theme);
    if (!look.inside.lines.empty()) add_bubble_words(item, look, x, y, colour_of(node, theme), theme);
    if (look.label.lines.empty()) return item;
    auto first = item.marks.size();
    auto name = look.name_at({x, y});
    double start = is_upright(look.side) ? x : look.side == NameSide::right ? name.x0 : name.x1;
    auto anchor = is_upright(look.side) ? Anchor::middle : look.side == NameSide::right ? Anchor::start : Anchor::end;
    add_lines(item, start, name.y0, look.label.lines, {look.label.size, look.weight, theme.ink, ground, anchor},
              label_line);
    for (auto at = first; at < item.marks.size(); ++at) std::get<TextMark>(item.marks[at]).halo = true;
    return item;
}

}  // namespace ecomap
