// Chips, pills and sticky notes as marks. Sizes are those of the type scale in theme.hpp; the rest is proportion.
#include "render/board/pieces.hpp"

#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <cstddef>

namespace ecomap {
namespace {

constexpr double capital_height = 0.727;  // of the shipped font, in em
constexpr double chip_letter = 0.64;      // letter size in a chip, of the chip's height
constexpr double note_inset = 8;
constexpr double hatched_edge = 6;
constexpr double note_chip = 13;
constexpr double note_chip_gap = 3;
constexpr double pill_inset = 6;
constexpr double pill_size = 9.5;

const std::string white = "#FFFFFF";

bool is_bare(const Note& note) { return note.chips.empty() && note.marks.empty() && note.badge.empty(); }

// Words keep clear of the hatched edge.
double left_inset(const Note& note) { return note_inset + (note.ink == Ink::hatched ? hatched_edge - 1 : 0); }

double inner_width(const Note& note, double width) { return width - left_inset(note) - note_inset; }

// Chips and marks stand at the bottom, the badge to the right of the last row.
struct Foot {
    double chips = 0;
    double marks = 0;
    double width = 0;  // left of the badge
    double height() const { return chips + marks + (chips > 0 && marks > 0 ? note_chip_gap : 0); }
};

Foot foot_of(const Note& note, double width, const Theme& theme) {
    Foot foot;
    double badge = note.badge.empty() ? 0 : text_width(note.badge, theme.meta, Weight::semibold) + note_chip_gap + 2;
    foot.width = inner_width(note, width) - badge;
    foot.chips = chips_height(note.chips, foot.width, note_chip, note_chip_gap);
    foot.marks = chips_height(note.marks, foot.width, note_chip, note_chip_gap);
    if (foot.height() == 0 && !note.badge.empty()) foot.marks = note_chip;
    return foot;
}

double title_room(const Note& note, double width, double height, const Theme& theme) {
    if (is_bare(note)) return height - 4;
    auto foot = foot_of(note, width, theme).height();
    return height - foot - 6 - 7 - (foot > 0 ? 2 : 0);
}

void add_surface(Item& item, const Surface& surface, bool shadow, const Theme& theme) {
    BoxMark box;
    double inset = surface.stroke.colour.empty() ? 0 : surface.stroke.width / 2;
    box.x = box.y = inset;
    box.width = item.width - 2 * inset;
    box.height = item.height - 2 * inset;
    box.rx = theme.note_radius;
    box.fill = surface.fill;
    box.stroke = surface.stroke;
    box.shadow = shadow;
    item.marks.push_back(box);
    add_hatched_edge(item, surface, theme);
}

void add_bare_title(Item& item, const Note& note, const Surface& surface) {
    auto fitted = fit(note.title, item.width - 12, item.height - 4, {11, 10, 9}, Weight::semibold);
    double line = fitted.size * 1.24;
    double top = (item.height - line * static_cast<double>(fitted.lines.size())) / 2;
    add_lines(item, item.width / 2, top, fitted.lines,
              {fitted.size, Weight::semibold, surface.text, surface.under, Anchor::middle});
}

}  // namespace

TextMark text_at(double x, double y, std::string_view text, const Pen& pen) {
    TextMark mark;
    mark.x = x;
    mark.y = y;
    mark.text = std::string(text);
    mark.size = pen.size;
    mark.weight = pen.weight;
    mark.colour = pen.colour;
    mark.anchor = pen.anchor;
    mark.width = text_width(text, pen.size, pen.weight);
    mark.background = pen.background;
    return mark;
}

double baseline_in(double top, double height, double size) { return top + (height + size * capital_height) / 2; }

std::vector<std::string> wrap_evenly(std::string_view text, double size, Weight weight, double width) {
    auto lines = wrap(text, size, weight, width);
    if (lines.size() < 2 || text_width(lines.back(), size, weight) > 0.35 * width) return lines;
    double low = 0.6 * width;
    double high = width;
    while (high - low > 4) {
        double middle = (low + high) / 2;
        auto narrower = wrap(text, size, weight, middle);
        (narrower.size() > lines.size() ? low : high) = middle;
        if (narrower.size() == lines.size()) lines = std::move(narrower);
    }
    return lines;
}

double add_lines(Item& item, double x, double top, const std::vector<std::string>& lines, const Pen& pen,
                 double line_height) {
    double step = pen.size * line_height;
    for (const auto& line : lines) {
        item.marks.push_back(text_at(x, baseline_in(top, step, pen.size), line, pen));
        top += step;
    }
    return top;
}

Surface chip_surface(const std::string& colour, Ink ink, const Theme& theme) {
    auto deep = strong(colour);
    switch (ink) {
        case Ink::solid:
            return {colour, {deep, 0.7, Dash::none}, "", ink_on(colour, theme), colour};
        case Ink::hatched: {
            auto lines = mix(colour, white, 0.62);
            return {mix(colour, white, 0.88), {deep, 0.9, Dash::none}, lines, theme.ink, lines};
        }
        case Ink::hollow:
            return {white, {deep, 1, Dash::dashed}, "", deep, white};
        case Ink::dotted:
            return {white, {deep, 1.2, Dash::dotted}, "", deep, white};
        case Ink::grey:
            return {theme.line, {}, "", theme.ink, theme.line};
    }
    return {};
}

Surface note_surface(const std::string& colour, Ink ink, const Theme& theme) {
    auto deep = strong(colour);
    switch (ink) {
        case Ink::solid: {
            auto soft = mix(colour, white, 0.14);
            return {soft, {}, "", ink_on(soft, theme), soft};
        }
        case Ink::hatched: {
            auto soft = mix(colour, white, 0.6);
            return {soft, {}, deep, theme.ink, soft};
        }
        case Ink::hollow:
            return {white, {deep, 1.4, Dash::dashed}, "", theme.ink, white};
        case Ink::dotted:
            return {white, {deep, 1.6, Dash::dotted}, "", theme.ink, white};
        case Ink::grey:
            return {theme.pill, {theme.line, 1, Dash::none}, "", theme.muted, theme.pill};
    }
    return {};
}

void add_hatched_edge(Item& item, const Surface& surface, const Theme& theme) {
    if (surface.hatch.empty()) return;
    BoxMark edge;
    edge.width = hatched_edge;
    edge.height = item.height;
    edge.rx = theme.note_radius;
    edge.hatch = surface.hatch;
    item.marks.push_back(edge);
}

double chip_width(const Chip& chip, double size) {
    auto letters = text_width(chip.code, size * chip_letter, Weight::semibold);
    return std::max(size, letters + size * 0.34);
}

double add_chip(Item& item, const Chip& chip, double x, double y, double size, std::string_view background,
                const Theme& theme) {
    double width = chip_width(chip, size);
    auto surface =
        chip_surface(chip.round && chip.ink == Ink::solid ? strong(chip.colour, 4.6) : chip.colour, chip.ink, theme);
    if (chip.round && chip.ink == Ink::hollow) {  // absent: paler than what it stands on, never mistaken for present
        auto pale = mix(background, white, 0.62);
        surface = {pale, {mix(background, theme.muted, 0.55), 0.7, Dash::none}, "", theme.muted, pale};
    }
    double inset = surface.stroke.colour.empty() ? 0 : surface.stroke.width / 2;
    BoxMark box;
    box.x = x + inset;
    box.y = y + inset;
    box.width = width - 2 * inset;
    box.height = size - 2 * inset;
    box.rx = chip.round ? box.height / 2 : size * 0.22;
    box.fill = surface.fill;
    box.stroke = surface.stroke;
    box.hatch = surface.hatch;
    item.marks.push_back(box);
    auto weight = chip.round && chip.ink == Ink::hollow ? Weight::regular : Weight::semibold;
    double letter = size * chip_letter;
    if (!chip.code.empty())
        item.marks.push_back(text_at(x + width / 2, baseline_in(y, size, letter), chip.code,
                                     {letter, weight, surface.text, surface.under, Anchor::middle}));
    return width;
}

double add_chips(Item& item, std::span<const Chip> chips, double x, double y, double width, double size, double gap,
                 std::string_view background, const Theme& theme) {
    double at = x;
    double top = y;
    for (const auto& chip : chips) {
        if (at > x && at + chip_width(chip, size) > x + width) {
            at = x;
            top += size + gap;
        }
        at += add_chip(item, chip, at, top, size, background, theme) + gap;
    }
    return chips.empty() ? 0 : top + size - y;
}

double chips_height(std::span<const Chip> chips, double width, double size, double gap) {
    double at = 0;
    double top = 0;
    for (const auto& chip : chips) {
        double wide = chip_width(chip, size);
        if (at > 0 && at + wide > width) {
            at = 0;
            top += size + gap;
        }
        at += wide + gap;
    }
    return chips.empty() ? 0 : top + size;
}

std::string pill_text(const Chip& chip) {
    if (chip.code.empty()) return chip.label;
    return chip.label.empty() ? chip.code : chip.code + " " + chip.label;
}

double pill_width(std::string_view text, double most) {
    return std::min(most, text_width(text, pill_size) + 2 * pill_inset);
}

double pill_height() { return 15; }

double add_pill(Item& item, const Chip& chip, double x, double y, double most, const Theme& theme) {
    auto text = ellipsize(pill_text(chip), pill_size, Weight::regular, most - 2 * pill_inset);
    BoxMark box;
    box.x = x + 0.5;
    box.y = y + 0.5;
    box.width = pill_width(text, most) - 1;
    box.height = pill_height() - 1;
    box.rx = box.height / 2;
    box.fill = theme.pill;
    auto under = theme.pill;
    if (chip.ink == Ink::hatched) {
        box.hatch = under = mix(theme.line, white, 0.25);
        box.fill = white;
        box.stroke = {theme.line, 1, Dash::none};
    } else if (chip.ink == Ink::hollow || chip.ink == Ink::dotted) {
        box.fill = under = white;
        box.stroke = {theme.muted, 0.8, chip.ink == Ink::hollow ? Dash::dashed : Dash::dotted};
    }
    item.marks.push_back(box);
    auto colour = chip.ink == Ink::grey ? theme.muted : theme.ink;
    item.marks.push_back(text_at(x + pill_inset, baseline_in(y, pill_height(), pill_size), text,
                                 {pill_size, Weight::regular, colour, under, Anchor::start}));
    return box.width + 1;
}

double note_height(std::span<const Note> notes, double width, double least, double most, const Theme& theme) {
    double height = least;
    for (const auto& note : notes) {
        double inner = is_bare(note) ? width - 12 : inner_width(note, width);
        auto needs_more = [&] {
            double room = title_room(note, width, height, theme);
            return room < theme.smallest * 1.24 || fit(note.title, inner, room, {11, 10, 9}, Weight::semibold).cut;
        };
        while (height < most && needs_more()) height = std::min(most, height + 6);
    }
    return height;
}

Item make_note(const Note& note, double x, double y, double width, double height, const Theme& theme) {
    auto surface = note_surface(note.colour, note.ink, theme);
    Item item;
    item.css = "card";
    item.x = x;
    item.y = y;
    item.width = width;
    item.height = height;
    item.tooltip = note.tooltip;
    item.label = note.title;
    item.href = note.href;
    add_surface(item, surface, note.ink == Ink::solid || note.ink == Ink::hatched, theme);
    if (is_bare(note)) {
        add_bare_title(item, note, surface);
        return item;
    }
    auto foot = foot_of(note, width, theme);
    auto fitted = fit(note.title, inner_width(note, width), std::max(12.0, title_room(note, width, height, theme)),
                      {11, 10, 9}, Weight::semibold);
    double left = left_inset(note);
    add_lines(item, left, 6, fitted.lines, {fitted.size, Weight::semibold, surface.text, surface.under});
    double top = height - 7 - foot.height();
    add_chips(item, note.chips, left, top, foot.width, note_chip, note_chip_gap, surface.under, theme);
    add_chips(item, note.marks, left, height - 7 - foot.marks, foot.width, note_chip, note_chip_gap, surface.under,
              theme);
    if (!note.badge.empty())
        item.marks.push_back(text_at(width - note_inset, baseline_in(height - 7 - note_chip, note_chip, theme.meta),
                                     note.badge,
                                     {theme.meta, Weight::semibold, surface.text, surface.under, Anchor::end}));
    return item;
}

}  // namespace ecomap
