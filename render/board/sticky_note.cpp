// Sticky notes as marks: the title and below it chips and marks, as far as there is room. Sizes are those of the type
// scale in theme.hpp; the rest is proportion.
#include "render/board/sticky_note.hpp"

#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace ecomap {
namespace {

constexpr double note_inset = 8;
constexpr double note_chip = 13;
constexpr double note_chip_gap = 3;
constexpr double strong_badge = 15, around_marks = 2;  // of what the headline speaks of

bool is_bare(const Note& note) { return note.chips.empty() && note.marks.empty() && note.badge.empty(); }

// Words keep clear of the hatched edge.
double left_inset(const Note& note) { return note_inset + (note.ink == Ink::hatched ? hatched_edge - 1 : 0); }

double right_inset(const Theme& theme) { return note_inset + type_bar_room(theme) * 0.6; }

double inner_width(const Note& note, double width, const Theme& theme) {
    return width - left_inset(note) - right_inset(theme);
}

double bare_inner_width(double width, const Theme& theme) { return width - 12 - type_bar_room(theme); }

Chip badge_chip(const Note& note) { return {note.badge, ColourRole::ink, ""}; }

double badge_width(const Note& note, const Theme& theme) {
    return note.badge_stands_out ? chip_width(badge_chip(note), strong_badge)
                                 : text_width(note.badge, theme.meta, Weight::semibold);
}

// Chips and marks stand at the bottom, the badge to the right of the last row.
struct Foot {
    double chips = 0;
    double marks = 0;
    double width = 0;  // left of the badge
    double height() const { return chips + marks + (chips > 0 && marks > 0 ? note_chip_gap : 0); }
};

Foot foot_of(const Note& note, double width, const Theme& theme) {
    Foot foot;
    double badge = note.badge.empty() ? 0 : badge_width(note, theme) + note_chip_gap + 2;
    foot.width = inner_width(note, width, theme) - badge;
    foot.chips = chips_height(note.chips, foot.width, note_chip, note_chip_gap);
    foot.marks = chips_height(note.marks, foot.width, note_chip, note_chip_gap);
    if (foot.height() == 0 && !note.badge.empty()) foot.marks = note_chip;
    return foot;
}

/// `chips` in the rows that `height` has room for, but at least in one; a last one says how many more there are.
std::vector<Chip> that_fit(const std::vector<Chip>& chips, double width, double height) {
    const auto room = std::max(height, note_chip) + 0.01;
    if (chips_height(chips, width, note_chip, note_chip_gap) <= room) return chips;
    std::vector<Chip> first;
    for (auto kept = chips.size(); kept-- > 0;) {
        first.assign(chips.begin(), chips.begin() + static_cast<std::ptrdiff_t>(kept));
        first.push_back({"+" + std::to_string(chips.size() - kept), ColourRole::muted, "", Ink::grey});
        if (chips_height(first, width, note_chip, note_chip_gap) <= room) break;
    }
    return first;
}

/// The note with as many chips and marks as leave room for a line of its title.
Note without_crowd(Note note, double width, double height, const Theme& theme) {
    const auto foot = foot_of(note, width, theme);
    const double room = height - 15 - theme.smallest * 1.24;
    if (foot.height() <= room) return note;
    const double beside = note.marks.empty() || note.chips.empty() ? 0 : note_chip + note_chip_gap;
    note.marks = that_fit(note.marks, foot.width, room - beside);
    const double marks = chips_height(note.marks, foot.width, note_chip, note_chip_gap);
    note.chips = that_fit(note.chips, foot.width, room - (marks > 0 ? marks + note_chip_gap : 0));
    return note;
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

/// A line around the marks.
void add_outline(Item& item, std::span<const Chip> marks, double x, double y, double width, double height,
                 const std::string& colour) {
    double wide = -note_chip_gap;
    for (const auto& mark : marks) wide += chip_width(mark, note_chip) + note_chip_gap;
    BoxMark box;
    box.x = x - around_marks, box.y = y - around_marks;
    box.width = std::min(wide, width) + 2 * around_marks, box.height = height + 2 * around_marks;
    box.rx = note_chip / 2 + around_marks;
    box.stroke = {colour, 1.3, Dash::none};
    item.marks.push_back(box);
}

void add_badge(Item& item, const Note& note, double bottom, const Surface& surface, const Theme& theme) {
    const double right = item.width - right_inset(theme);
    if (note.badge_stands_out)
        add_chip(item, badge_chip(note), right - badge_width(note, theme), bottom - (note_chip + strong_badge) / 2,
                 strong_badge, surface.under, theme);
    else
        item.marks.push_back(text_at(right, baseline_in(bottom - note_chip, note_chip, theme.meta), note.badge,
                                     {theme.meta, Weight::semibold, surface.text, surface.under, Anchor::end}));
}

void add_bare_title(Item& item, const Note& note, const Surface& surface, const Theme& theme) {
    auto room = bare_inner_width(item.width, theme);
    auto fitted = fit(note.title, room, item.height - 4, {11, 10, 9}, Weight::semibold);
    double line = fitted.size * 1.24;
    double top = (item.height - line * static_cast<double>(fitted.lines.size())) / 2;
    add_lines(item, 6 + room / 2, top, fitted.lines,
              {fitted.size, Weight::semibold, surface.text, surface.under, Anchor::middle});
}
}  // namespace

double note_height(std::span<const Note> notes, double width, double least, double most, const Theme& theme) {
    double height = least;
    auto grow_for = [&](const Note& note) {
        double inner = is_bare(note) ? bare_inner_width(width, theme) : inner_width(note, width, theme);
        auto needs_more = [&] {
            double room = title_room(note, width, height, theme);
            return room < theme.smallest * 1.24 || fit(note.title, inner, room, {11, 10, 9}, Weight::semibold).cut;
        };
        while (height < most && needs_more()) height = std::min(most, height + 6);
    };
    for (const auto& note : notes) {
        grow_for(note);
        if (note.twin) grow_for(*note.twin);
    }
    return height;
}

Item make_note(const Note& crowded, double x, double y, double width, double height, const Theme& theme) {
    const auto note = is_bare(crowded) ? crowded : without_crowd(crowded, width, height, theme);
    auto surface = note_surface(theme[note.colour], note.ink, theme);
    auto item = blank("card", x, y, width, height);
    item.tooltip = note.tooltip;
    item.label = note.title;
    item.href = note.href;
    item.shows = note.shows;
    add_surface(item, surface, note.ink == Ink::solid || note.ink == Ink::hatched, theme);
    if (note.ink == Ink::absent) {
        item.css = "absent";
        return item;
    }
    add_type_bar(item, note.colour, theme);
    if (is_bare(note)) {
        add_bare_title(item, note, surface, theme);
        return item;
    }
    auto foot = foot_of(note, width, theme);
    auto fitted = fit(note.title, inner_width(note, width, theme),
                      std::max(12.0, title_room(note, width, height, theme)), {11, 10, 9}, Weight::semibold);
    double left = left_inset(note);
    add_lines(item, left, 6, fitted.lines, {fitted.size, Weight::semibold, surface.text, surface.under});
    double top = height - 7 - foot.height();
    add_chips(item, note.chips, left, top, foot.width, note_chip, note_chip_gap, surface.under, theme);
    add_chips(item, note.marks, left, height - 7 - foot.marks, foot.width, note_chip, note_chip_gap, surface.under,
              theme);
    if (note.marks_stand_out)
        add_outline(item, note.marks, left, height - 7 - foot.marks, foot.width, foot.marks, surface.text);
    if (!note.badge.empty()) add_badge(item, note, height - 7, surface, theme);
    return item;
}
}  // namespace ecomap
