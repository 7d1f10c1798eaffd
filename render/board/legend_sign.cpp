#include "render/board/legend_sign.hpp"

#include "render/board/line_block.hpp"
#include "render/board/matrix_heads.hpp"
#include "render/board/node_look.hpp"
#include "render/board/node_sign.hpp"
#include "render/board/pieces.hpp"
#include "render/board/sticky_note.hpp"
#include "render/board/tie_curves.hpp"
#include "render/board/wall_card.hpp"

namespace ecomap {
namespace {

constexpr double small_note = 1.6 * legend_swatch, long_line = 2.2 * legend_swatch;
constexpr double bar_height = 6;

Chip chip_of(const LegendEntry& entry) { return {entry.code, entry.colour, "", entry.ink, entry.round}; }

void add_box(Item& item, BoxMark box, double x, double y) {
    box.x += x, box.y += y;
    box.shadow = false;
    item.marks.push_back(std::move(box));
}

void add_note(Item& item, const LegendEntry& entry, double x, double y, const Theme& theme) {
    Note note;
    note.colour = entry.colour;
    note.ink = entry.ink;
    for (const auto& mark : make_note(note, 0, 0, small_note, legend_swatch, theme).marks)
        if (const auto* box = std::get_if<BoxMark>(&mark)) add_box(item, *box, x, y);
}

void add_edge(Item& item, const LegendEntry& entry, double x, double y, const Theme& theme) {
    Wall::Card card;
    card.colour = entry.colour;
    card.ink = entry.ink;
    for (const auto& box : card_ground(card, small_note, legend_swatch, theme)) add_box(item, box, x, y);
}

void add_lying_bar(Item& item, const LegendEntry& entry, double x, double y, const Theme& theme) {
    double top = y + (legend_swatch - bar_height) / 2;
    if (entry.ink == Ink::hatched)
        add_box(item, time_bar(entry.colour, entry.ink, long_line, bar_height, theme), x, top);
    else add_bar(item, x, top, long_line, bar_height, entry.colour, theme);
}

void add_line(Item& item, const LegendEntry& entry, double x, double y, const Theme& theme) {
    double middle = y + legend_swatch / 2, end = x + sign_width(entry);
    const auto colour = theme[entry.colour];
    item.marks.push_back(LineMark{{x, middle}, {end, middle}, {colour, 2, dash_of(entry.pattern)}});
    const double centre = (x + end) / 2, reach = bead_reach(2);
    const auto bead = bead_of(entry.pattern, theme);
    if (bead == Bead::disc) item.marks.push_back(DiscMark{centre, middle, reach, colour, {}, ""});
    if (bead == Bead::bar)
        item.marks.push_back(
            LineMark{{centre, middle - reach}, {centre, middle + reach}, {colour, bar_bead_width, Dash::none}});
    if (entry.sign != Sign::arrow) return;
    for (double side : {-3.5, 3.5})
        item.marks.push_back(LineMark{{end - 6, middle + side}, {end, middle}, {theme[entry.colour], 2, Dash::none}});
}

void add_disc(Item& item, const LegendEntry& entry, double x, double y, const Theme& theme) {
    auto surface = disc_surface(theme[entry.colour], entry.ink, theme.page, theme);
    double r = legend_swatch / 2 - surface.stroke.width / 2;
    item.marks.push_back(sign_mark(node_sign(entry.colour, false, theme),
                                   {x + legend_swatch / 2, y + legend_swatch / 2}, r, 0, surface.fill, surface.stroke,
                                   surface.hatch));
}

void add_diamond(Item& item, const LegendEntry& entry, double x, double y, const Theme& theme) {
    const double half = legend_swatch / 2;
    item.marks.push_back(DiscMark{x + half, y + half, half, accent(theme[entry.colour], theme), {}, "", true});
}

void add_ring(Item& item, const LegendEntry& entry, double x, double y, const Theme& theme) {
    double half = sign_width(entry) / 2, middle = y + legend_swatch / 2;
    item.marks.push_back(DiscMark{x + half, middle, half - 3.5, theme[entry.colour], {}, ""});
    item.marks.push_back(DiscMark{x + half, middle, half - 0.75, "", {theme.ink, 1.5, Dash::none}, ""});
}

void add_sizes(Item& item, const LegendEntry& entry, double x, double y, const Theme& theme) {
    struct Size {
        double at, r;
    };
    for (auto [at, r] : {Size{2, 2}, Size{9.5, 4}, Size{21.5, 6.5}})
        item.marks.push_back(DiscMark{x + at, y + legend_swatch / 2, r, theme[entry.colour], {}, ""});
}

// A cell in small: its ground with a thin, dashed, dotted or strong outline, hatched, with a dot, a ring or a sign in
// it.
void add_cell(Item& item, const LegendEntry& entry, double x, double y, const Theme& theme) {
    auto colour = theme[entry.colour];
    BoxMark box;
    box.x = x + 1, box.y = y + 1, box.width = box.height = legend_swatch - 2, box.rx = 2;
    box.fill = theme[entry.ground];
    if (entry.ink == Ink::hatched) box.hatch = hatch_under_words(entry.colour, theme);
    bool is_dashed = entry.ink == Ink::hollow || entry.pattern == 1;
    auto dash = is_dashed ? Dash::dashed : entry.ink == Ink::dotted ? Dash::dotted : Dash::none;
    bool is_strong = entry.ink == Ink::solid || entry.ink == Ink::hollow;
    box.stroke = {entry.pattern == 1 ? theme.muted : colour,
                  is_strong                ? 2.0
                  : entry.ink == Ink::grey ? 1.0
                                           : 1.3,
                  dash};
    item.marks.push_back(box);
    double middle = x + legend_swatch / 2;
    if (entry.round)
        item.marks.push_back(DiscMark{middle, y + legend_swatch / 2, 2, ink_on(theme[entry.ground], theme), {}, ""});
    if (entry.pattern == 2)
        item.marks.push_back(
            DiscMark{middle, y + legend_swatch / 2, 2.4, "", {ink_on(theme[entry.ground], theme), 1, Dash::none}, ""});
    if (!entry.code.empty())
        item.marks.push_back(text_at(middle, baseline_in(y, legend_swatch, theme.smallest), entry.code,
                                     {theme.smallest, Weight::semibold, theme.muted, box.fill, Anchor::middle}));
}

}  // namespace

double sign_width(const LegendEntry& entry) {
    if (!entry.ground.empty()) return legend_swatch;
    switch (entry.sign) {
        case Sign::swatch:
            return chip_width(chip_of(entry), legend_swatch);
        case Sign::note:
        case Sign::edge:
        case Sign::pill:
        case Sign::head:
            return small_note;
        case Sign::bullet:
            return legend_swatch / 2;
        case Sign::disc:
        case Sign::ring:
            return legend_swatch + 2;
        case Sign::diamond:
            return legend_swatch;
        case Sign::bar:
        case Sign::line:
        case Sign::arrow:
        case Sign::sizes:
            return long_line;
    }
    return legend_swatch;
}

double add_legend_sign(Item& item, const LegendEntry& entry, double x, double y, const Theme& theme) {
    if (!entry.ground.empty()) add_cell(item, entry, x, y, theme);
    else switch (entry.sign) {
            case Sign::swatch:
                add_chip(item, chip_of(entry), x, y, legend_swatch, theme.page, theme);
                break;
            case Sign::note:
                add_note(item, entry, x, y, theme);
                break;
            case Sign::edge:
                add_edge(item, entry, x, y, theme);
                break;
            case Sign::pill:
                add_box(item, pill_box(entry.ink, small_note, theme), x, y + (legend_swatch - pill_height()) / 2);
                break;
            case Sign::head:
                add_box(item, {0, 0, small_note, legend_swatch, 3, row_head_fill(entry.colour, theme), {}, ""}, x, y);
                break;
            case Sign::bullet:
                item.marks.push_back(
                    bullet(x + legend_swatch / 4, y + legend_swatch / 2, theme[entry.colour], entry.ink, theme));
                break;
            case Sign::bar:
                add_lying_bar(item, entry, x, y, theme);
                break;
            case Sign::disc:
                add_disc(item, entry, x, y, theme);
                break;
            case Sign::diamond:
                add_diamond(item, entry, x, y, theme);
                break;
            case Sign::ring:
                add_ring(item, entry, x, y, theme);
                break;
            case Sign::sizes:
                add_sizes(item, entry, x, y, theme);
                break;
            case Sign::line:
            case Sign::arrow:
                add_line(item, entry, x, y, theme);
                break;
        }
    return sign_width(entry);
}

}  // namespace ecomap
