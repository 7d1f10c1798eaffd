// Nested rounded frames: the core in the middle with its groups of notes, each ring around it as a strip on top and
// a band along the other sides. A ring that nobody has looked into is hatched and says so on a plate: what is not
// there was not looked for. Many notes are counted after the first ones; the table has them all.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/pieces.hpp"
#include "render/board/sticky_note.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace ecomap {
namespace {

constexpr double screen_width = 1240;
constexpr double band = 26, inset = 18, strip_top = 14, strip_below = 12;
constexpr double note_width = 104, note_height = 32, note_gap = 6;
constexpr double group_width = 226, group_gap = 16, group_head = 21;
constexpr std::size_t notes_of_group = 8, lines_of_strip = 2;
constexpr double plate_height = 30, more_line = 16;
constexpr double ring_radius = 20, title_size = 15;

// ---- heads -----------------------------------------------------------------------------------------------------

struct Words {
    Fitted title, count, remark;
    double width = 0, height = 0;
};

Words words_of(const Rings::Ring& ring, double width, const Theme& theme) {
    Words words;
    double room = width - 24;
    words.title = fit(ring.title, room, 2 * title_size * 1.2 + 0.1, {title_size, 13, 11, 9}, Weight::semibold, 1.2);
    words.count = fit(ring.count, room, 2 * theme.body * 1.2 + 0.1, {theme.body, 10, 9}, Weight::regular, 1.2);
    if (!ring.remark.empty())
        words.remark = fit(ring.remark, room, 3 * theme.meta * 1.2 + 0.1, {theme.meta, 9}, Weight::semibold, 1.2);
    for (const auto& [fitted, weight] :
         {std::pair(&words.title, Weight::semibold), std::pair(&words.count, Weight::regular),
          std::pair(&words.remark, Weight::semibold)}) {
        for (const auto& line : fitted->lines)
            words.width = std::max(words.width, text_width(line, fitted->size, weight));
        words.height += static_cast<double>(fitted->lines.size()) * fitted->size * 1.2;
    }
    words.width += 24;
    words.height = std::max(words.height + 14, plate_height);
    if (ring.twin) {
        auto twin = words_of(*ring.twin, width, theme);
        words.width = std::max(words.width, twin.width);
        words.height = std::max(words.height, twin.height);
    }
    return words;
}

/// Title, counts and what is not known, on a plate, so that no letter stands on a hatch.
Item plate(const Rings::Ring& ring, const Words& words, double x, double y, const Theme& theme) {
    auto item = blank("line", x, y, words.width, words.height);
    item.tooltip = ring.tooltip;
    item.label = ring.title + ": " + ring.count + (ring.remark.empty() ? "" : ", " + ring.remark);
    BoxMark box;
    box.width = words.width, box.height = words.height, box.rx = 7;
    box.fill = theme.frame;
    item.marks.push_back(box);
    double at =
        add_lines(item, 12, 7, words.title.lines, {words.title.size, Weight::semibold, theme.ink, theme.frame}, 1.2);
    at = add_lines(item, 12, at, words.count.lines, {words.count.size, Weight::regular, theme.muted, theme.frame}, 1.2);
    add_lines(item, 12, at, words.remark.lines, {words.remark.size, Weight::semibold, theme.weak, theme.frame}, 1.2);
    return item;
}

/// How many more there are: who came or went among them is not seen, so a pair marks the number.
Item more_item(std::size_t hidden, std::string_view language, double x, double y, const std::string& ground,
               const Theme& theme) {
    const auto words = more_words(hidden, language);
    auto item = blank("line", x, y, text_width(words, theme.meta, Weight::semibold) + 12, more_line);
    item.amount = static_cast<double>(hidden);
    BoxMark box;
    box.width = item.width, box.height = more_line, box.rx = more_line / 2;
    box.fill = ground;
    item.marks.push_back(box);
    item.marks.push_back(
        text_at(6, baseline_in(0, more_line, theme.meta), words, {theme.meta, Weight::semibold, theme.muted, ground}));
    return item;
}

// ---- the notes of a strip --------------------------------------------------------------------------------------

struct Strip {
    std::vector<const Note*> notes;
    double left = 0, width = 0;  // of the notes, beside the plate
    std::size_t across = 1, shown = 0;
    double height = 0;
};

Strip strip_of(const Rings::Ring& ring, const Words& words, double width) {
    Strip strip;
    for (const auto& group : ring.groups)
        for (const auto& note : group.notes) strip.notes.push_back(&note);
    bool beside = width - words.width > 2.2 * note_width;
    strip.left = beside ? words.width + group_gap : 0;
    strip.width = width - strip.left;
    strip.across =
        std::max<std::size_t>(1, static_cast<std::size_t>((strip.width + note_gap) / (note_width + note_gap)));
    auto lines = std::min(lines_of_strip, (strip.notes.size() + strip.across - 1) / strip.across);
    strip.shown = std::min(strip.notes.size(), lines * strip.across);
    double notes = static_cast<double>(lines) * (note_height + note_gap);
    if (strip.shown < strip.notes.size()) notes += more_line;
    strip.height = beside ? std::max(words.height, notes) : words.height + (notes > 0 ? 8 + notes : 0);
    return strip;
}

void add_strip(Board& board, const Rings::Ring& ring, const Words& words, const Strip& strip, double x, double y,
               const std::string& language, const Theme& theme) {
    board.cards.push_back(plate(ring, words, x, y, theme));
    double top = y + (strip.left > 0 ? 0 : words.height + 8), line = 0;
    for (std::size_t n = 0; n < strip.shown; ++n) {
        auto column = static_cast<double>(n % strip.across);
        line = static_cast<double>(n / strip.across);
        board.cards.push_back(make_note(*strip.notes[n], x + strip.left + column * (note_width + note_gap),
                                        top + line * (note_height + note_gap), note_width, note_height, theme));
    }
    auto hidden = std::count_if(strip.notes.begin() + static_cast<std::ptrdiff_t>(strip.shown), strip.notes.end(),
                                [](const Note* note) { return note->ink != Ink::absent; });
    if (hidden > 0)
        board.cards.push_back(more_item(static_cast<std::size_t>(hidden), language, x + strip.left,
                                        top + (line + 1) * (note_height + note_gap), theme.frame, theme));
}

// ---- the core --------------------------------------------------------------------------------------------------

/// The groups of the core in columns, each in the lowest so far.
struct Core {
    struct Place {
        double x = 0, y = 0;
    };
    double width = 0;  // of a group
    std::vector<Place> places;
    double height = 0;
};

std::size_t shown_of(const Rings::Group& group) {
    return group.notes.size() <= notes_of_group + 1 ? group.notes.size() : notes_of_group;
}

double group_height(const Rings::Group& group) {
    auto shown = shown_of(group);
    return group_head + static_cast<double>((shown + 1) / 2) * (note_height + note_gap) +
           (shown < group.notes.size() ? more_line : 0);
}

Core core_of(const Rings::Ring& ring, double width) {
    Core core;
    auto columns = std::max<std::size_t>(1, static_cast<std::size_t>((width + group_gap) / (group_width + group_gap)));
    columns = std::min(columns, std::max<std::size_t>(ring.groups.size(), 1));
    core.width = std::min((width + group_gap) / static_cast<double>(columns) - group_gap, 1.35 * group_width);
    std::vector<double> filled(columns, 0);
    for (const auto& group : ring.groups) {
        auto column = static_cast<std::size_t>(std::min_element(filled.begin(), filled.end()) - filled.begin());
        core.places.push_back({static_cast<double>(column) * (core.width + group_gap), filled[column]});
        filled[column] += group_height(group) + 10;
        core.height = std::max(core.height, filled[column] - 10);
    }
    return core;
}

void add_group(Board& board, const Rings::Group& group, double x, double y, double width, const std::string& language,
               const Theme& theme) {
    auto head = blank("head", x, y, width, group_head - 4);
    head.label = group.title + ": " + group.count;
    add_bar(head, 0, 0, 5, group_head - 6, group.colour, theme);
    double count = text_width(group.count, theme.body, Weight::semibold) + 8;
    head.marks.push_back(text_at(11, baseline_in(0, group_head - 6, 11.5),
                                 ellipsize(group.title, 11.5, Weight::semibold, width - 11 - count),
                                 {11.5, Weight::semibold, theme.ink, theme.frame}));
    head.marks.push_back(text_at(width, baseline_in(0, group_head - 6, theme.body), group.count,
                                 {theme.body, Weight::semibold, theme.muted, theme.frame, Anchor::end}));
    board.cards.push_back(std::move(head));
    double note = (width - note_gap) / 2;
    auto shown = shown_of(group);
    for (std::size_t n = 0; n < shown; ++n)
        board.cards.push_back(make_note(group.notes[n], x + static_cast<double>(n % 2) * (note + note_gap),
                                        y + group_head + static_cast<double>(n / 2) * (note_height + note_gap), note,
                                        note_height, theme));
    auto hidden = present({group.notes.begin() + static_cast<std::ptrdiff_t>(shown), group.notes.end()}).size();
    if (hidden > 0)
        board.cards.push_back(more_item(
            hidden, language, x, y + group_head + static_cast<double>((shown + 1) / 2) * (note_height + note_gap) - 3,
            theme.frame, theme));
}

// ---- frames ----------------------------------------------------------------------------------------------------

Item ring_frame(const Rings::Ring& ring, double x, double y, double width, double height, bool is_core,
                const Theme& theme) {
    auto item = blank("frame", x, y, width, height);
    item.solid = false;  // the rings lie in each other
    item.label = ring.title + ": " + ring.count;
    BoxMark box;
    bool looked = ring.looked == Rings::Looked::yes;
    box.x = box.y = 0.75, box.width = width - 1.5, box.height = height - 1.5, box.rx = ring_radius;
    box.fill = is_core && looked ? theme.frame : mix(theme.page, theme.frame, 0.5);
    box.stroke = looked ? Stroke{mix(theme.muted, theme.frame, 0.35), 1.5, Dash::none}
                        : Stroke{theme.muted, 1.2, ring.looked == Rings::Looked::no ? Dash::dashed : Dash::dotted};
    if (!looked) box.hatch = theme.line;
    item.marks.push_back(box);
    return item;
}

struct Shell {
    Words words;
    Strip strip;
    double width = 0, height = 0;  // height: of the whole frame
};

}  // namespace

Board lay_out(const Rings& rings, const Theme& theme, const Paper& paper) {
    if (rings.rings.empty() && rings.apart.empty()) return lay_out_nothing(rings.heading, theme, paper);
    double width = board_width(paper.is_free() ? screen_width : 0, theme, paper), full = width - 2 * theme.margin;
    auto board = open_board(rings.heading, theme, width);
    const auto& language = rings.heading.language;
    auto around = rings.rings.empty() ? 0.0 : static_cast<double>(rings.rings.size() - 1);
    double side = around > 0 ? std::min(band, full * 0.15 / around) : 0;
    std::vector<Shell> shells;
    Core core;
    double height = 0;
    for (std::size_t r = 0; r < rings.rings.size(); ++r) {
        Shell shell;
        shell.width = full - 2 * side * (around - static_cast<double>(r));
        shell.words = words_of(rings.rings[r], shell.width - 2 * inset, theme);
        if (r == 0) {
            core = core_of(rings.rings[r], shell.width - 2 * inset);
            shell.height = strip_top + shell.words.height + 8 + core.height + inset;
        } else {
            shell.strip = strip_of(rings.rings[r], shell.words, shell.width - 2 * inset);
            shell.height = strip_top + shell.strip.height + strip_below + height + side;
        }
        height = shell.height;
        shells.push_back(std::move(shell));
    }
    double bottom = board.height + height, below = bottom;
    for (std::size_t r = rings.rings.size(); r-- > 0;) {  // outermost first: the inner ones lie on top
        double out = side * (around - static_cast<double>(r));
        board.frames.push_back(ring_frame(rings.rings[r], theme.margin + out, bottom - out - shells[r].height,
                                          shells[r].width, shells[r].height, r == 0, theme));
    }
    for (std::size_t r = 0; r < rings.rings.size(); ++r) {
        double out = side * (around - static_cast<double>(r));
        double x = theme.margin + out + inset, y = bottom - out - shells[r].height + strip_top;
        if (r > 0) {
            add_strip(board, rings.rings[r], shells[r].words, shells[r].strip, x, y, language, theme);
            continue;
        }
        board.cards.push_back(plate(rings.rings[r], shells[r].words, x - 12, y, theme));
        double top = y + shells[r].words.height + 8;
        for (std::size_t g = 0; g < core.places.size(); ++g)
            add_group(board, rings.rings[r].groups[g], x + core.places[g].x, top + core.places[g].y, core.width,
                      language, theme);
    }
    for (const auto& ring : rings.apart) {
        auto words = words_of(ring, full - 2 * inset, theme);
        auto strip = strip_of(ring, words, full - 2 * inset);
        double y = below + theme.gutter, high = strip_top + strip.height + strip_below;
        board.frames.push_back(ring_frame(ring, theme.margin, y, full, high, false, theme));
        add_strip(board, ring, words, strip, theme.margin + inset, y + strip_top, language, theme);
        below = y + high;
    }
    close_board(board, rings.heading, theme, below);
    return board;
}

}  // namespace ecomap
