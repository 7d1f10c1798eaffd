// One actor in the middle and its contacts on a ring, in the order of their groups with a gap between groups. The ring
// is as large as the names need: they stand outside it, to the side that they lean to, and it grows until none touches
// another. Ties among contacts bend inward, thin and dashed, so that the ring stays what is seen first.
#include "render/board/chrome.hpp"
#include "render/board/layout.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/matrix_heads.hpp"
#include "render/board/node_look.hpp"
#include "render/board/pieces.hpp"
#include "render/board/side_lists.hpp"
#include "render/board/text_metrics.hpp"
#include "render/board/tie_curves.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ecomap {
namespace {

constexpr double middle_radius = 54;
constexpr double least_ring = 190, ring_step = 8, most_ring = 4000;
constexpr double label_width = 170, label_gap = 7, label_line = 1.2;
constexpr double inset = 24;
constexpr double ring_room = 3.3;  // around a disc, for the ring of those who depend on the middle
constexpr double apart = 9;        // of names
constexpr double inward = 0.5;     // how far ties among contacts bend to the middle

/// A contact on the ring; (0, 0) is the middle of the ring.
struct Spot {
    const Ego::Contact* contact = nullptr;
    double angle = 0;              ///< clockwise from the top
    double radius = 0, reach = 0;  ///< reach: of the larger of both sides of a pair
    NodeSign sign = NodeSign::disc;
    Fitted label;
    double label_wide = 0;
    Point at;
    Rect disc{}, words{};
    Anchor anchor = Anchor::middle;
};

double radius_of(const Ego::Contact& contact) {
    return std::min(20.0, 6 + 2.2 * std::sqrt(static_cast<double>(contact.degree)));
}

double reach_of(const Ego::Contact& contact, NodeSign sign) {
    return sign_reach(sign, radius_of(contact)) + 2 + (contact.only_through ? ring_room : 0);
}

std::vector<Spot> spots_of(const Ego& ego, const Theme& theme) {
    std::vector<Spot> spots;
    double places = 0;
    double gap = ego.groups.size() > 1 ? 0.8 : 0;
    for (const auto& group : ego.groups) {
        for (const auto& contact : group.contacts) {
            Spot spot;
            spot.contact = &contact;
            spot.angle = places;
            spot.radius = radius_of(contact);
            spot.sign = node_sign(contact.colour, contact.square, theme);
            spot.reach = std::max(reach_of(contact, spot.sign), contact.twin ? reach_of(*contact.twin, spot.sign) : 0);
            spot.label =
                fit(contact.label, label_width, 2 * 11 * label_line + 0.1, {11, 10}, Weight::regular, label_line);
            for (const auto& line : spot.label.lines)
                spot.label_wide = std::max(spot.label_wide, text_width(line, spot.label.size));
            spots.push_back(std::move(spot));
            ++places;
        }
        places += gap;
    }
    for (auto& spot : spots) spot.angle = (spot.angle + 0.5) / std::max(places, 1.0) * 2 * std::numbers::pi;
    return spots;
}

void put(Spot& spot, double ring) {
    double dx = std::sin(spot.angle), dy = -std::cos(spot.angle);
    spot.at = {ring * dx, ring * dy};
    spot.disc = {spot.at.x - spot.reach, spot.at.y - spot.reach, spot.at.x + spot.reach, spot.at.y + spot.reach};
    double far = ring + spot.reach + label_gap;
    double width = spot.label_wide + 2;  // and room to the next name: see is_crowded
    double height = static_cast<double>(spot.label.lines.size()) * spot.label.size * label_line;
    spot.anchor = dx > 0.3 ? Anchor::start : dx < -0.3 ? Anchor::end : Anchor::middle;
    double x = far * dx, y = far * dy;
    double left = spot.anchor == Anchor::start ? x : spot.anchor == Anchor::end ? x - width : x - width / 2;
    double top = y - height / 2 + dy * height / 2;
    spot.words = {left, top, left + width, top + height};
}

bool is_crowded(const std::vector<Spot>& spots) {
    for (std::size_t i = 0; i < spots.size(); ++i)
        for (std::size_t j = 0; j < spots.size(); ++j) {
            if (i < j &&
                (spots[i].words.grown(apart, apart / 3).meets(spots[j].words) || spots[i].disc.meets(spots[j].disc)))
                return true;
            if (i != j && spots[i].words.meets(spots[j].disc)) return true;
        }
    return false;
}

/// The smallest ring on which nothing touches.
double place(std::vector<Spot>& spots) {
    double ring = least_ring;
    for (;; ring += ring_step) {
        for (auto& spot : spots) put(spot, ring);
        if (ring >= most_ring || !is_crowded(spots)) return ring;
    }
}

Item card(const std::string& tooltip, const std::string& label, const std::string& href, Point middle, double reach) {
    Item item;
    item.css = "card";
    item.x = middle.x - reach, item.y = middle.y - reach;
    item.width = item.height = 2 * reach;
    item.tooltip = tooltip;
    item.label = label;
    item.href = href;
    return item;
}

Item contact_item(const Spot& spot, Point middle, const Theme& theme) {
    const auto& contact = *spot.contact;
    Point at{middle.x + spot.at.x, middle.y + spot.at.y};
    auto item = card(contact.tooltip, contact.label, contact.href, at, spot.reach);
    auto surface = disc_surface(theme[contact.colour], contact.ink, theme.frame, theme);
    if (contact.ink == Ink::absent) item.css = "absent";
    bool plain = contact.ink == Ink::solid || contact.ink == Ink::grey;
    auto stroke = plain ? Stroke{theme.frame, 2, Dash::none} : surface.stroke;
    double c = spot.reach;
    item.marks.push_back(sign_mark(spot.sign, {c, c}, sign_reach(spot.sign, spot.radius), plain ? 1 : 0, surface.fill,
                                   stroke, surface.hatch));
    if (contact.only_through)
        item.marks.push_back(DiscMark{c, c, reach_of(contact, spot.sign) - 0.9, "", {theme.ink, 1.8, Dash::none}, ""});
    return item;
}

Item words_item(const Spot& spot, Point middle, const Theme& theme) {
    Item item;
    item.css = "head";
    item.solid = false;
    item.x = middle.x + spot.words.x0, item.y = middle.y + spot.words.y0;
    item.width = spot.words.x1 - spot.words.x0, item.height = spot.words.y1 - spot.words.y0;
    if (spot.contact->ink == Ink::absent) return item;
    double x = spot.anchor == Anchor::start ? 1 : spot.anchor == Anchor::end ? item.width - 1 : item.width / 2;
    add_lines(item, x, 0, spot.label.lines, {spot.label.size, Weight::regular, theme.ink, theme.frame, spot.anchor},
              label_line);
    return item;
}

Item middle_item(const Ego& ego, Point middle, const Theme& theme) {
    const auto sign = node_sign(ego.colour, false, theme);
    const double reach = sign_reach(sign, middle_radius), inside = sign_inside(sign, middle_radius), c = reach + 2;
    auto item = card(ego.tooltip, ego.name, ego.href, middle, c);
    if (ego.ink == Ink::absent) {
        item.css = "absent";
        item.marks.push_back(sign_mark(sign, {c, c}, reach, 1, "", empty_outline(theme), ""));
        return item;
    }
    auto fill = fill_for_text(visible(theme[ego.colour], theme), theme);
    item.marks.push_back(sign_mark(sign, {c, c}, reach, 1, fill, {theme.frame, 2, Dash::none}, ""));
    auto name = fit(ego.name, 1.56 * inside, 1.2 * inside, {17, 15, 13, 12, 11, 10, 9}, Weight::semibold);
    double step = name.size * 1.24;
    add_lines(item, c, c - step * static_cast<double>(name.lines.size()) / 2, name.lines,
              {name.size, Weight::semibold, ink_on(fill, theme), fill, Anchor::middle});
    return item;
}

/// Spokes are under everything: wide ones first.
void add_spokes(Board& board, const std::vector<Spot>& spots, Point middle, std::size_t first_card,
                const Theme& theme) {
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const auto& spot = spots[i];
        if (spot.contact->ink == Ink::absent) continue;
        Point at{middle.x + spot.at.x, middle.y + spot.at.y};
        auto curve = bowed(middle, middle_radius + 5, at, spot.reach + 2, 0);
        curve.from = first_card, curve.to = first_card + 1 + i;
        curve.width = tie_width(spot.contact->links) + 0.6;
        bool was = spot.contact->tie == Ink::grey;
        curve.colour = was ? theme.muted : accent(theme[spot.contact->colour], theme, 3.4);
        curve.opacity = spot.contact->tie == Ink::hatched ? 0.45 : 0.9;
        bool later = spot.contact->tie == Ink::hollow || spot.contact->tie == Ink::dotted;
        curve.dash = later ? (spot.contact->tie == Ink::hollow ? Dash::dashed : Dash::dotted) : Dash::none;
        curve.tooltip = spot.contact->tooltip;
        board.edges.push_back(std::move(curve));
    }
}

void add_ties_among(Board& board, const Ego& ego, const std::vector<Spot>& spots, Point middle, double ring,
                    std::size_t first_card, const Theme& theme) {
    for (const auto& tie : ego.ties) {
        Curve curve;
        auto end = [&](const Spot& spot, double share) {
            double far = (ring - spot.reach - 2) * share;
            return Point{middle.x + std::sin(spot.angle) * far, middle.y - std::cos(spot.angle) * far};
        };
        const auto &a = spots[tie.from], &b = spots[tie.to];
        curve.p0 = end(a, 1), curve.p1 = end(a, 1 - inward), curve.p2 = end(b, 1 - inward), curve.p3 = end(b, 1);
        curve.from = first_card + 1 + tie.from, curve.to = first_card + 1 + tie.to;
        curve.width = 1;
        curve.colour = theme.muted;
        curve.opacity = 0.6;
        curve.dash = Dash::dashed;
        curve.tooltip = tie.tooltip;
        board.edges.push_back(std::move(curve));
    }
}

/// The ring as a thin circle under all else, on a white sheet.
void add_sheet(Board& board, double x, double y, double width, double height, Point middle, double ring,
               const Theme& theme) {
    Item frame;
    frame.css = "frame";
    frame.x = x, frame.y = y, frame.width = width, frame.height = height;
    BoxMark box;
    box.width = width, box.height = height, box.rx = theme.frame_radius;
    box.fill = theme.frame;
    box.stroke = {theme.line, 1, Dash::none};
    frame.marks.push_back(box);
    if (ring > 0)
        frame.marks.push_back(DiscMark{middle.x - x, middle.y - y, ring, "", {theme.line, 1, Dash::none}, ""});
    board.frames.push_back(std::move(frame));
}

/// One or two contacts need no ring to be seen beside each other; it would only make room for nothing.
bool has_ring(const std::vector<Spot>& spots) { return spots.size() > 2; }

/// What is drawn, the ring too: with few contacts it reaches further than they do.
Rect around(const std::vector<Spot>& spots, double ring, double middle) {
    double reach = has_ring(spots) ? ring + 1 : middle + 4;
    Rect all{-reach, -reach, reach, reach};
    for (const auto& spot : spots)
        for (const auto& rect : {spot.disc, spot.words})
            all = {std::min(all.x0, rect.x0), std::min(all.y0, rect.y0), std::max(all.x1, rect.x1),
                   std::max(all.y1, rect.y1)};
    return all;
}

}  // namespace

Board lay_out(const Ego& ego, const Theme& theme, const Paper& paper) {
    if (ego.name.empty()) return lay_out_nothing(ego.heading, theme, paper);
    if (ego.groups.empty() && !ego.rest.empty()) {
        auto board = open_board(ego.heading, theme, board_width(0, theme, paper));
        double inner = board.width - 2 * theme.margin;
        close_board(board, ego.heading, theme,
                    add_tray(board, ego.rest_title, ego.rest, theme.margin, board.height, inner, theme));
        return board;
    }
    auto spots = spots_of(ego, theme);
    double ring = place(spots);
    auto all = around(spots, ring, sign_reach(node_sign(ego.colour, false, theme), middle_radius));
    double half = std::max(-all.x0, all.x1) + inset;
    auto board = open_board(ego.heading, theme, board_width(2 * half + 2 * theme.margin, theme, paper));
    double inner = board.width - 2 * theme.margin, height = all.y1 - all.y0 + 2 * inset;
    Point middle{board.width / 2, board.height + inset - all.y0};
    add_sheet(board, theme.margin, board.height, inner, height, middle, has_ring(spots) ? ring : 0, theme);
    auto first_card = board.cards.size();
    board.cards.push_back(middle_item(ego, middle, theme));
    for (const auto& spot : spots) board.cards.push_back(contact_item(spot, middle, theme));
    for (const auto& spot : spots) board.cards.push_back(words_item(spot, middle, theme));
    add_ties_among(board, ego, spots, middle, ring, first_card, theme);
    add_spokes(board, spots, middle, first_card, theme);
    double bottom = board.height + height;
    if (!ego.rest.empty())
        bottom = add_tray(board, ego.rest_title, ego.rest, theme.margin, bottom + theme.gutter, inner, theme);
    close_board(board, ego.heading, theme, bottom);
    return board;
}

}  // namespace ecomap
