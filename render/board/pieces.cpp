// Lines of text, surfaces, chips and pills as marks. Sizes are those of the type scale in theme.hpp; the rest is
// proportion.
#include "render/board/pieces.hpp"

#include "render/board/text_metrics.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <cstddef>

namespace ecomap {
namespace {

constexpr double capital_height = 0.727;  // of the shipped font, in em
constexpr double chip_letter = 0.64;      // letter size in a chip, of the chip's height
constexpr double type_bar = 4;
constexpr double pill_inset = 6;
constexpr double pill_size = 9.5;

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
    const auto& paper = theme.paper;
    switch (ink) {
        case Ink::solid: {
            auto fill = fill_for_text(colour, theme);
            return {fill, {visible(deep, theme), 0.7, Dash::none}, "", ink_on(fill, theme), fill};
        }
        case Ink::hatched: {
            // A pale colour would drown on light paper: it stands on the frame, where that is dark.
            const bool drowns = contrast(colour, paper) < 2 && contrast(colour, paper) < contrast(colour, theme.frame);
            const auto& ground = drowns ? theme.frame : paper;
            auto lines = mix(colour, ground, 0.62);
            return {mix(colour, ground, 0.88),
                    {deep, 0.9, Dash::none},
                    lines,
                    readable(theme.note_ink, lines, theme),
                    lines};
        }
        case Ink::hollow:
            return {paper, {deep, 1, Dash::dashed}, "", readable(deep, paper, theme), paper};
        case Ink::dotted:
            return {paper, {deep, 1.2, Dash::dotted}, "", readable(deep, paper, theme), paper};
        case Ink::grey:
            return {theme.line, {}, "", theme.ink, theme.line};
        case Ink::absent:
            return {"", {theme.muted, 0.8, Dash::dotted}, "", theme.muted, paper};
    }
    return {};
}

Surface note_surface(const std::string& colour, Ink ink, const Theme& theme) {
    auto deep = strong(colour);
    const auto& paper = theme.paper;
    switch (ink) {
        case Ink::solid: {
            if (theme.type_bars) return {paper, {theme.muted, 0.8, Dash::none}, "", theme.note_ink, paper};
            auto soft = fill_for_text(mix(colour, paper, 0.14), theme);
            return {soft, {}, "", ink_on(soft, theme), soft};
        }
        case Ink::hatched: {
            if (theme.type_bars) return {paper, {theme.muted, 0.8, Dash::none}, theme.muted, theme.note_ink, paper};
            auto soft = fill_for_text(mix(colour, paper, 0.6), theme);
            return {soft, {}, deep, ink_on(soft, theme), soft};
        }
        case Ink::hollow:
            return {paper, {deep, 1.4, Dash::dashed}, "", theme.note_ink, paper};
        case Ink::dotted:
            return {paper, {deep, 1.6, Dash::dotted}, "", theme.note_ink, paper};
        case Ink::grey:
            return {theme.pill, {theme.line, 1, Dash::none}, "", theme.muted, theme.pill};
        case Ink::absent:
            return {"", {theme.muted, 0.8, Dash::dotted}, "", theme.muted, paper};
    }
    return {};
}

void add_bar(Item& item, double x, double y, double width, double height, const ColourRole& role, const Theme& theme) {
    auto colour = theme[role];
    auto piece = [&](double left, double top, double wide, double high) {
        BoxMark box;
        box.x = left, box.y = top, box.width = wide, box.height = high;
        box.rx = std::min(wide, high) / 2;
        box.fill = theme.type_bars ? colour : accent(colour, theme);
        item.marks.push_back(box);
    };
    auto pattern = bar_pattern(role, theme);
    if (pattern == 0) return piece(x, y, width, height);
    bool lies = width > height;
    double along = std::max(width, height), across = std::min(width, height);
    auto part = [&](double from, double length, double side, double thick) {
        if (lies) piece(x + from, y + side, length, thick);
        else piece(x + side, y + from, thick, length);
    };
    if (pattern == 1) {
        for (double from = 0; from + across * 0.8 <= along + 0.01; from += across * 1.4)
            part(from, across * 0.8, 0, across);
        return;
    }
    part(0, along, 0, across * 0.32);
    part(0, along, across * 0.68, across * 0.32);
}

BoxMark time_bar(const ColourRole& role, Ink ink, double width, double height, const Theme& theme) {
    BoxMark bar;
    bar.width = width;
    bar.height = height;
    bar.rx = height / 2;
    bar.fill = accent(theme[role], theme);
    if (ink == Ink::hatched) {
        bar.hatch = bar.fill;
        bar.fill = theme.frame;
        bar.stroke = {bar.hatch, 0.8, Dash::none};
    }
    return bar;
}

std::string hatch_under_words(const ColourRole& role, const Theme& theme) {
    bool is_line = role.empty() || role.kind == ColourRole::line;
    return is_line ? theme.line : tint(theme[role], 0.55, theme);
}

double type_bar_room(const Theme& theme) { return theme.type_bars ? type_bar + 2 : 0; }

void add_type_bar(Item& item, const ColourRole& role, const Theme& theme) {
    if (theme.type_bars) add_bar(item, item.width - type_bar - 1.6, 2.5, type_bar, item.height - 5, role, theme);
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
    auto surface = chip_surface(theme[chip.colour], chip.ink, theme);
    if (chip.round && chip.ink == Ink::hollow) {  // absent: paler than what it stands on, never mistaken for present
        bool on_dark = contrast(background, theme.bright) > contrast(background, theme.note_ink);
        auto pale = mix(background, on_dark ? theme.bright : theme.paper, on_dark ? 0.07 : 0.62);
        auto outline = mix(background, theme.muted, 0.55);
        surface = {pale, {outline, 0.7, Dash::none}, "", readable(theme.muted, pale, theme), pale};
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
    if (chip.code.empty()) return chip.label + chip.star;
    return (chip.label.empty() ? chip.code : chip.code + " " + chip.label) + chip.star;
}

double pill_width(std::string_view text, double most) {
    return std::min(most, text_width(text, pill_size) + 2 * pill_inset);
}

double pill_height() { return 15; }

BoxMark pill_box(Ink ink, double width, const Theme& theme) {
    BoxMark box;
    box.x = box.y = 0.5;
    box.width = width - 1;
    box.height = pill_height() - 1;
    box.rx = box.height / 2;
    box.fill = theme.pill;
    if (ink == Ink::hatched) {
        box.hatch = mix(theme.line, theme.frame, 0.25);
        box.fill = theme.frame;
        box.stroke = {theme.line, 1, Dash::none};
    } else if (ink == Ink::hollow || ink == Ink::dotted) {
        box.fill = theme.frame;
        box.stroke = {theme.muted, 0.8, ink == Ink::hollow ? Dash::dashed : Dash::dotted};
    }
    return box;
}

double add_pill(Item& item, const Chip& chip, double x, double y, double most, const Theme& theme) {
    auto text = ellipsize(pill_text(chip), pill_size, Weight::regular, most - 2 * pill_inset);
    double width = pill_width(text, most);
    auto box = pill_box(chip.ink, width, theme);
    box.x += x, box.y += y;
    box.shows = chip.shows;
    item.marks.push_back(box);
    auto under = box.hatch.empty() ? box.fill : box.hatch;
    auto colour = readable(chip.ink == Ink::grey ? theme.muted : theme.ink, under, theme);
    item.marks.push_back(text_at(x + pill_inset, baseline_in(y, pill_height(), pill_size), text,
                                 {pill_size, Weight::regular, colour, under, Anchor::start}));
    return width;
}

Item blank(std::string_view css, double x, double y, double width, double height) {
    Item item;
    item.css = css;
    item.x = x;
    item.y = y;
    item.width = width;
    item.height = height;
    return item;
}

std::string more_words(std::size_t count, std::string_view language) {
    return in_words({"board.more", {{"count", count}}}, language);
}

}  // namespace ecomap
