#include "render/board/side_lists.hpp"

#include "render/board/node_look.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr double list_inset = 14;
constexpr double entry_size = 11, entry_line = 21, bar_height = 3;
constexpr double tight_line = 1.05;  // a long name has two lines in the place of one
constexpr double mark_size = 15, mark_room = 21;
constexpr double tray_size = 10, tray_line = 17, dot = 4.5, dot_room = 14, between_names = 16;
constexpr double longest_name = 330;
constexpr std::size_t most_in_tray = 600;

Item frame_at(double x, double y, double width, double height, const Theme& theme) {
    Item frame;
    frame.css = "frame";
    frame.x = x, frame.y = y, frame.width = width, frame.height = height;
    BoxMark box;
    box.width = width, box.height = height, box.rx = theme.frame_radius;
    box.fill = theme.frame;
    box.stroke = {theme.line, 1, Dash::none};
    frame.marks.push_back(box);
    return frame;
}

std::vector<std::string> lines_of_title(const std::string& title, double width, const Theme& theme) {
    return wrap(title, theme.frame_title - 1, Weight::semibold, width - 2 * list_inset);
}

std::vector<std::string> small_lines(const std::string& text, double width, const Theme& theme) {
    return text.empty() ? std::vector<std::string>() : wrap(text, theme.meta, Weight::regular, width - 2 * list_inset);
}

double add_title(Item& item, const std::string& title, const std::string& remark, double width, const Theme& theme) {
    double y = add_lines(item, list_inset, list_inset - 2, lines_of_title(title, width, theme),
                         {theme.frame_title - 1, Weight::semibold, theme.ink, theme.frame});
    return add_lines(item, list_inset, y + 1, small_lines(remark, width, theme),
                     {theme.meta, Weight::regular, theme.muted, theme.frame});
}

/// Under the entries: how many are left out, and the list's note. The words are measured in the longer language.
std::string under_entries(const Network::List& list, std::string_view language) {
    if (list.more == 0) return list.note;
    auto more = in_words({"board.and-more", {{"count", list.more}}}, language);
    return list.note.empty() ? more : more + "; " + list.note;
}

bool has_bars(const Network::List& list) {
    return std::any_of(list.entries.begin(), list.entries.end(), [](const auto& entry) { return entry.share > 0; });
}

double line_of(const Network::List& list) { return entry_line + (has_bars(list) ? bar_height + 1 : -3); }

Item entry_item(const Network::Entry& entry, double x, double y, double width, double height, const Theme& theme) {
    Item item;
    item.css = "card";
    item.x = x, item.y = y, item.width = width, item.height = height;
    item.tooltip = entry.tooltip;
    item.label = entry.value.empty() ? entry.title : entry.title + ": " + entry.value;
    item.ranked = true;
    double left = 0, value = text_width(entry.value, entry_size, Weight::semibold);
    if (!entry.mark.empty()) {
        auto surface = chip_surface(visible(theme[entry.colour], theme), Ink::solid, theme);
        double r = mark_size / 2;
        item.marks.push_back(
            sign_mark(node_sign(entry.colour, false, theme), {r, entry_line / 2 - 1}, r, 0, surface.fill, {}, ""));
        item.marks.push_back(text_at(r, baseline_in(entry_line / 2 - 1 - r, mark_size, 9), entry.mark,
                                     {9, Weight::semibold, surface.text, surface.under, Anchor::middle}));
        left = mark_room;
    }
    const double room = entry_line - 2;
    const auto title =
        fit(entry.title, width - left - value - 8, room, {entry_size, 10, 9}, Weight::regular, tight_line);
    const double high = static_cast<double>(title.lines.size()) * title.size * tight_line;
    const double lift = title.lines.size() > 1 ? 1.4 : 0;  // clear of the bar
    add_lines(item, left, (room - high) / 2 - lift, title.lines, {title.size, Weight::regular, theme.ink, theme.frame},
              tight_line);
    double base = baseline_in(0, room, entry_size);
    if (!entry.value.empty())
        item.marks.push_back(
            text_at(width, base, entry.value, {entry_size, Weight::semibold, theme.ink, theme.frame, Anchor::end}));
    if (entry.share > 0) {
        BoxMark bar;
        bar.x = left, bar.y = entry_line - 2;
        bar.width = std::max(2.0, (width - left) * std::min(entry.share, 1.0)), bar.height = bar_height, bar.rx = 1.5;
        bar.fill = visible(theme[entry.colour], theme);
        item.marks.push_back(bar);
    }
    return item;
}

/// A name is cut only when it would be longer than `most`.
Item tray_item(const Note& note, double x, double y, double most, const Theme& theme) {
    Item item;
    item.css = "card";
    item.x = x, item.y = y, item.height = tray_line - 2;
    item.tooltip = note.tooltip;
    item.label = note.title;
    item.href = note.href;
    item.shows = note.shows;
    auto surface = disc_surface(theme[note.colour], note.ink, theme.frame, theme);
    double middle = item.height / 2;
    if (note.ink == Ink::absent) item.css = "absent";
    item.marks.push_back(sign_mark(node_sign(note.colour, false, theme), {dot, middle}, dot - surface.stroke.width / 2,
                                   0, surface.fill, surface.stroke, surface.hatch));
    auto name = ellipsize(note.title, tray_size, Weight::regular, std::min(longest_name, most - dot_room - 1));
    if (note.ink != Ink::absent)
        item.marks.push_back(text_at(dot_room, baseline_in(0, item.height, tray_size), name,
                                     {tray_size, Weight::regular, theme.ink, theme.frame}));
    item.width = dot_room + text_width(name, tray_size) + 1;
    return item;
}

}  // namespace

double side_list_width() { return 246; }

double side_list_height(const Network::List& list, double width, const Theme& theme) {
    auto lines = [](std::size_t count, double size) { return static_cast<double>(count) * size * 1.24; };
    double head = lines(lines_of_title(list.title, width, theme).size(), theme.frame_title - 1) + 1 +
                  lines(small_lines(list.remark, width, theme).size(), theme.meta);
    double rest = lines(small_lines(under_entries(list, "en"), width, theme).size(), theme.meta);
    return list_inset - 2 + head + 6 + line_of(list) * static_cast<double>(list.entries.size()) + rest + list_inset - 2;
}

std::vector<Network::List> lists_within(std::vector<Network::List> lists, double width, double height,
                                        const Theme& theme) {
    auto total = [&] {
        double sum = -theme.gutter;
        for (const auto& list : lists) sum += side_list_height(list, width, theme) + theme.gutter;
        return sum;
    };
    while (!lists.empty() && total() > height) {
        auto longest = std::max_element(lists.begin(), lists.end(), [](const auto& a, const auto& b) {
            return a.entries.size() < b.entries.size();
        });
        if (longest->entries.size() < 2) {
            lists.pop_back();
            continue;
        }
        if (!longest->entries.back().title.empty()) ++longest->more;  // else kept blank for the other of two pictures
        longest->entries.pop_back();
    }
    return lists;
}

void add_side_list(Board& board, const Network::List& list, double x, double y, double width, double height,
                   const Theme& theme) {
    auto frame = frame_at(x, y, width, height, theme);
    double at = add_title(frame, list.title, list.remark, width, theme) + 6;
    double line = line_of(list);
    auto end = at + line * static_cast<double>(list.entries.size());
    add_lines(frame, list_inset, end + 1, small_lines(under_entries(list, board.language), width, theme),
              {theme.meta, Weight::regular, theme.muted, theme.frame});
    frame.label = list.title;
    board.frames.push_back(std::move(frame));
    for (const auto& entry : list.entries) {
        board.cards.push_back(entry_item(entry, x + list_inset, y + at, width - 2 * list_inset, line - 1, theme));
        at += line;
    }
}

double add_tray(Board& board, const std::string& title, std::span<const Note> notes, double x, double y, double width,
                const Theme& theme) {
    if (notes.empty()) return y;
    auto frame = frame_at(x, y, width, 0, theme);
    double top = y + add_title(frame, title, "", width, theme) + 6;
    double left = x + list_inset, right = x + width - list_inset, at = left;
    auto shown = std::min(notes.size(), most_in_tray);
    for (const auto& note : notes.first(shown)) {
        auto item = tray_item(note, at, top, right - left, theme);
        if (at > left && at + item.width > right) {
            at = left;
            top += tray_line;
            item.x = at, item.y = top;
        }
        at += item.width + between_names;
        board.cards.push_back(std::move(item));
    }
    top += tray_line;
    if (shown < notes.size()) {
        auto words = in_words({"board.more-in-table", {{"count", notes.size() - shown}}}, board.language);
        frame.marks.push_back(text_at(list_inset, baseline_in(top - y, tray_line - 2, tray_size), words,
                                      {tray_size, Weight::regular, theme.muted, theme.frame}));
        top += tray_line;
    }
    double bottom = top + list_inset - 4;
    frame.height = bottom - y;
    std::get<BoxMark>(frame.marks.front()).height = frame.height;
    frame.label = title;
    board.frames.push_back(std::move(frame));
    return bottom;
}

}  // namespace ecomap
