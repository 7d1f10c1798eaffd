#include "render/board/tie_curves.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace ecomap {
namespace {

constexpr double bow_share = 0.12;
constexpr double most_bow = 34;          // points, however long the line
constexpr std::size_t few_enough = 400;  // nodes; beyond, lines are straight and thin
constexpr int samples = 32;

Point at(const Curve& curve, double t) {
    double u = 1 - t;
    double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
    return {a * curve.p0.x + b * curve.p1.x + c * curve.p2.x + d * curve.p3.x,
            a * curve.p0.y + b * curve.p1.y + c * curve.p2.y + d * curve.p3.y};
}

Rect around(const Curve& curve) {
    auto [x0, x1] = std::minmax({curve.p0.x, curve.p1.x, curve.p2.x, curve.p3.x});
    auto [y0, y1] = std::minmax({curve.p0.y, curve.p1.y, curve.p2.y, curve.p3.y});
    return {x0, y0, x1, y1};
}

/// How many names and discs a curve runs over; a disc counts twice, and those that it ties do not count.
int run_over(const Curve& curve, const Network::Tie& tie, const PlacedNodes& placed) {
    int count = 0;
    for (std::size_t i = 0; i < placed.looks.size(); ++i) {
        const auto& look = placed.looks[i];
        auto disc = look.disc(placed.middles[i]);
        Rect round{disc.x - look.reach, disc.y - look.reach, disc.x + look.reach, disc.y + look.reach};
        if (i != tie.from && i != tie.to && runs_through(curve, round)) count += 2;
        else if (!look.label.lines.empty() && runs_through(curve, look.name_at(disc))) ++count;
    }
    return count;
}

Curve curve_of(const Network::Tie& tie, const PlacedNodes& placed, double bow) {
    auto curve = bowed(placed.looks[tie.from].disc(placed.middles[tie.from]), placed.looks[tie.from].reach + 0.5,
                       placed.looks[tie.to].disc(placed.middles[tie.to]), placed.looks[tie.to].reach + 0.5, bow);
    curve.from = placed.first_card + tie.from;
    curve.to = placed.first_card + tie.to;
    return curve;
}

/// Seen from the lower of the two nodes, so that the bows of ties there and back lie on different sides.
double turned(const Network::Tie& tie, double bow) { return tie.from < tie.to ? bow : -bow; }

Curve best_curve(const Network::Tie& tie, const PlacedNodes& placed) {
    if (placed.looks.size() > few_enough) return curve_of(tie, placed, 0);
    Curve best;
    int least = 1 << 30;
    for (double bow : {bow_share, -bow_share, 0.04, 0.2, -0.2}) {
        auto curve = curve_of(tie, placed, turned(tie, bow));
        int over = run_over(curve, tie, placed);
        if (over >= least) continue;
        least = over;
        best = curve;
    }
    return best;
}

}  // namespace

bool runs_through(const Curve& curve, const Rect& rect) {
    if (!rect.meets(around(curve).grown(0.5, 0.5))) return false;
    for (int step = 0; step <= samples; ++step) {
        auto p = at(curve, static_cast<double>(step) / samples);
        if (p.x > rect.x0 && p.x < rect.x1 && p.y > rect.y0 && p.y < rect.y1) return true;
    }
    return false;
}

Curve bowed(Point from, double from_reach, Point to, double to_reach, double bow) {
    double dx = to.x - from.x, dy = to.y - from.y;
    double length = std::max(std::hypot(dx, dy), 1e-6);
    double aside = std::clamp(bow, -most_bow / length, most_bow / length) * 4 / 3;
    Point c1{from.x + dx / 3 - dy * aside, from.y + dy / 3 + dx * aside};
    Point c2{from.x + dx * 2 / 3 - dy * aside, from.y + dy * 2 / 3 + dx * aside};
    auto toward = [&](Point a, Point b, double way) {
        double far = std::max(std::hypot(b.x - a.x, b.y - a.y), 1e-6);
        way = std::min(way, length * 0.45);
        return Point{a.x + (b.x - a.x) / far * way, a.y + (b.y - a.y) / far * way};
    };
    Curve curve;
    curve.p0 = toward(from, c1, from_reach);
    curve.p3 = toward(to, c2, to_reach);
    double mx = curve.p3.x - curve.p0.x, my = curve.p3.y - curve.p0.y;
    curve.p1 = {curve.p0.x + mx / 3 - my * aside, curve.p0.y + my / 3 + mx * aside};
    curve.p2 = {curve.p0.x + mx * 2 / 3 - my * aside, curve.p0.y + my * 2 / 3 + mx * aside};
    return curve;
}

double tie_width(std::size_t links) { return std::min(7.0, 1.5 + 1.1 * (static_cast<double>(links) - 1)); }

Dash dash_of(std::size_t pattern) {
    constexpr std::array dashes{Dash::none, Dash::dashed, Dash::dotted};
    return dashes[pattern % dashes.size()];
}

Bead bead_of(std::size_t pattern, const Theme& theme) {
    constexpr std::array beads{Bead::none, Bead::disc, Bead::bar};
    return theme.own_colours ? Bead::none : beads[pattern / beads.size() % beads.size()];
}

double bead_reach(double line_width) { return 2.4 + line_width / 2; }

std::vector<Curve> tie_curves(const Network& network, const PlacedNodes& placed, const std::string& ground,
                              const Theme& theme) {
    bool many = placed.looks.size() > few_enough;
    using Ends = std::pair<std::size_t, std::size_t>;
    std::map<Ends, std::size_t> all, so_far;
    auto pair_of = [](const Network::Tie& tie) -> Ends { return std::minmax(tie.from, tie.to); };
    double most = 0;
    for (const auto& tie : network.ties) {
        ++all[pair_of(tie)];
        most = std::max(most, static_cast<double>(tie.links));
    }
    auto crowd = std::clamp((static_cast<double>(network.ties.size()) - 100) / 400, 0.0, 1.0);
    double opacity = 0.8 - 0.4 * crowd;  // many lines are paler, so that discs and names stay in front
    std::vector<Curve> curves;
    for (const auto& tie : network.ties) {
        auto nth = so_far[pair_of(tie)]++;
        double aside = bow_share * static_cast<double>(1 + nth / 2) * (nth % 2 == 0 ? 1 : -1);
        auto curve = all[pair_of(tie)] > 1 ? curve_of(tie, placed, turned(tie, aside)) : best_curve(tie, placed);
        bool has_line = tie.line < network.lines.size();
        curve.colour = tie.ink == Ink::grey || !has_line ? theme.muted : theme[network.lines[tie.line].colour];
        curve.dash = many || !has_line ? Dash::none : dash_of(network.lines[tie.line].pattern);
        curve.width = (most > 6 ? 1.2 + 6 * static_cast<double>(tie.links) / most : tie_width(tie.links)) *
                      (many ? 0.5 : 1) * std::max(placed.scale, 0.5);
        curve.opacity = many ? 0.35 : opacity * (tie.ink == Ink::hatched ? 0.5 : tie.ink == Ink::grey ? 0.65 : 1);
        if (network.style == Network::Style::bubbles)
            curve.opacity = 0.15 + 0.5 * static_cast<double>(tie.links) / most;
        curve.arrow = tie.arrow && !many;
        curve.tooltip = tie.tooltip;
        const auto bead = many || !has_line ? Bead::none : bead_of(network.lines[tie.line].pattern, theme);
        bool has_core = tie.ink == Ink::hollow || tie.ink == Ink::dotted;
        if (has_core) curve.width += 2.4, curve.dash = Dash::none;
        else curve.bead = bead;
        curves.push_back(curve);
        if (!has_core) continue;
        curve.bead = bead;  // on top of the core
        curve.bead_colour = curve.colour;
        curve.width -= 2;
        curve.colour = ground;
        curve.opacity = 1;
        curve.arrow = false;
        curve.dash = tie.ink == Ink::dotted ? Dash::dashed : Dash::none;
        curves.push_back(curve);
    }
    return curves;
}

}  // namespace ecomap
