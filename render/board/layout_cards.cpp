// Frames of sticky notes on shelves. Frames keep their order and fill shelves from left to right; every shelf is
// justified to the width of the page by widening its notes, and its frames are equally high. Where shelves break is
// chosen by dynamic programming for the lowest page; the width of the page is then chosen for a shape near A3
// landscape.
#include "render/board/chrome.hpp"
#include "render/board/layout.hpp"
#include "render/board/pieces.hpp"
#include "render/board/sticky_note.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ecomap {
namespace {

constexpr double note_width = 134;
constexpr double note_tall = 66;
constexpr double note_tallest = 126;
constexpr double widest_note = 172;
constexpr double tray_note = 30;
constexpr double page_shape = 1.4142;  // A3 landscape
constexpr double head_inset = 14;      // from the top of a frame to its title
constexpr double head_below = 10;      // from its title to the first note
constexpr double bar_width = 6;
constexpr double title_indent = 13;  // the bar and the gap after it
constexpr double smallest_title = 10.5;

// A run of frames beside each other, each `rows` notes high.
struct Shelf {
    std::size_t first = 0, last = 0;  // groups, half open
    std::size_t rows = 0;
    double note = 0;     // width of a note
    double surplus = 0;  // width that is left for each frame when notes are as wide as they may be
    double title = 0;    // size of the titles: the same along a shelf
    double head = 0;     // height of the titles
    double height = 0;
};

// What a page of some width would look like.
struct Plan {
    double width = 0;
    double note_height = 0;
    double height = 0;  // of the shelves
    double filled = 0;  // share of the shelves' area under notes
    std::vector<Shelf> shelves;
};

std::size_t columns_of(const Cards::Group& group, std::size_t rows) {
    return std::max<std::size_t>(1, (group.notes.size() + rows - 1) / rows);
}

double frame_width(const Cards::Group& group, const Shelf& shelf, const Theme& theme) {
    auto columns = static_cast<double>(columns_of(group, shelf.rows));
    return columns * shelf.note + (columns - 1) * theme.gap_medium + 2 * theme.frame_padding + shelf.surplus;
}

double count_width(const Cards::Group& group, double size) {
    double width = group.count.empty() ? 0 : text_width(group.count, size) + 6;
    return group.twin ? std::max(width, count_width(*group.twin, size)) : width;
}

double title_room(const Cards::Group& group, double width, double size, const Theme& theme) {
    return std::max(40.0, width - 2 * theme.frame_padding - title_indent - count_width(group, size));
}

std::vector<std::string> title_lines(const Cards::Group& group, double width, double size, const Theme& theme) {
    return wrap(group.title, size, Weight::semibold, title_room(group, width, size, theme));
}

// The largest size at which no word of the title has to be broken.
double title_size(const Cards::Group& group, double width, const Theme& theme) {
    double longest = 0;
    for (std::size_t at = 0; at < group.title.size();) {
        auto end = std::min(group.title.find_first_of(" -/", at), group.title.size() - 1) + 1;
        longest = std::max(longest, text_width(group.title.substr(at, end - at), 1, Weight::semibold));
        at = end;
    }
    double size = theme.frame_title;
    while (size > smallest_title && longest * size > title_room(group, width, size, theme)) size -= 0.5;
    return size;
}

std::vector<std::string> remark_lines(const Cards::Group& group, double width, const Theme& theme) {
    if (group.remark.empty()) return {};
    return wrap(group.remark, theme.body, Weight::regular, width - 2 * theme.frame_padding);
}

double head_height(const Cards::Group& group, double width, double size, const Theme& theme) {
    auto titles = static_cast<double>(title_lines(group, width, size, theme).size());
    auto remarks = static_cast<double>(remark_lines(group, width, theme).size());
    if (group.twin) remarks = std::max(remarks, static_cast<double>(remark_lines(*group.twin, width, theme).size()));
    return head_inset + titles * size * theme.line_height + remarks * theme.body * theme.line_height + head_below;
}

// The lowest shelf that holds groups first..last at `width`, without its heads; rows stays 0 when even single columns
// are too wide.
Shelf fill_shelf(const std::vector<Cards::Group>& groups, std::size_t first, std::size_t last, double width,
                 double note_height, const Theme& theme) {
    Shelf shelf{first, last, 0, 0, 0, theme.frame_title, 0, 0};
    std::size_t most = 1;
    for (auto i = first; i < last; ++i) most = std::max(most, groups[i].notes.size());
    auto frames = static_cast<double>(last - first);
    for (std::size_t rows = 1; rows <= most; ++rows) {
        std::size_t columns = 0;
        for (auto i = first; i < last; ++i) columns += columns_of(groups[i], rows);
        double between = static_cast<double>(columns) - frames;
        double room =
            width - (frames - 1) * theme.gutter - frames * 2 * theme.frame_padding - between * theme.gap_medium;
        double note = room / static_cast<double>(columns);
        if (note < note_width) continue;
        shelf.rows = rows;
        shelf.note = std::min(note, widest_note);
        shelf.surplus = (note - shelf.note) * static_cast<double>(columns) / frames;
        break;
    }
    if (shelf.rows == 0) return shelf;
    auto rows = static_cast<double>(shelf.rows);
    shelf.height = rows * note_height + (rows - 1) * theme.gap_medium + theme.frame_padding;
    return shelf;
}

void add_heads(Shelf& shelf, const std::vector<Cards::Group>& groups, const Theme& theme) {
    for (auto i = shelf.first; i < shelf.last; ++i)
        shelf.title = std::min(shelf.title, title_size(groups[i], frame_width(groups[i], shelf, theme), theme));
    for (auto i = shelf.first; i < shelf.last; ++i)
        shelf.head =
            std::max(shelf.head, head_height(groups[i], frame_width(groups[i], shelf, theme), shelf.title, theme));
    shelf.height += shelf.head;
}

// Breaks the groups into shelves so that the page is lowest; a wide surplus costs a little.
std::vector<Shelf> break_shelves(const std::vector<Cards::Group>& groups, double width, double note_height,
                                 const Theme& theme) {
    struct Step {
        double cost = std::numeric_limits<double>::infinity();
        Shelf shelf;
    };
    std::vector<Step> best(groups.size() + 1);
    best[0].cost = 0;
    for (std::size_t last = 1; last <= groups.size(); ++last)
        for (std::size_t first = last; first-- > 0;) {
            auto shelf = fill_shelf(groups, first, last, width, note_height, theme);
            if (shelf.rows == 0 && last - first > 1) break;
            if (best[first].cost + shelf.height >= best[last].cost) continue;  // too high even without heads
            if (shelf.rows > 0) add_heads(shelf, groups, theme);
            double cost = best[first].cost + shelf.height + theme.gutter + 0.2 * shelf.surplus;
            if (cost < best[last].cost) best[last] = {cost, shelf};
        }
    std::vector<Shelf> shelves;
    for (auto last = groups.size(); last > 0; last = shelves.back().first) shelves.push_back(best[last].shelf);
    std::reverse(shelves.begin(), shelves.end());
    return shelves;
}

Plan plan_page(const std::vector<Cards::Group>& groups, double width, double note_height, const Theme& theme) {
    Plan plan{width, note_height, 0, 0, break_shelves(groups, width - 2 * theme.margin, note_height, theme)};
    double notes = 0;
    for (const auto& shelf : plan.shelves) {
        plan.height += shelf.height + theme.gutter;
        for (auto i = shelf.first; i < shelf.last; ++i)
            notes += static_cast<double>(groups[i].notes.size()) * shelf.note * note_height;
    }
    if (plan.height > 0) plan.filled = notes / (plan.height * (width - 2 * theme.margin));
    return plan;
}

// How far a page of this plan is from full and from A3: 0 is perfect.
double badness(const Plan& plan, double other_height) {
    double shape = plan.width / (plan.height + other_height);
    return std::abs(std::log(shape / page_shape)) + 1.6 * (1 - plan.filled);
}

std::size_t tray_columns(const Cards::Group& tray, double inner, const Theme& theme) {
    auto fitting = static_cast<std::size_t>((inner + theme.gap_medium) / (note_width + theme.gap_medium));
    return std::max<std::size_t>(1, std::min(fitting, tray.notes.size()));
}

double tray_height(const Cards::Group& tray, double width, const Theme& theme) {
    double head = head_height(tray, width, theme.frame_title, theme);
    if (tray.notes.empty()) return head + theme.frame_padding - head_below;
    auto columns = tray_columns(tray, width - 2 * theme.frame_padding, theme);
    auto rows = static_cast<double>((tray.notes.size() + columns - 1) / columns);
    return head + rows * tray_note + (rows - 1) * theme.gap_small + theme.frame_padding;
}

Plan choose_page(const Cards& cards, const std::vector<Cards::Group>& groups, const std::vector<Cards::Group>& trays,
                 const Theme& theme, const Paper& paper) {
    std::vector<Note> all;
    std::size_t notes = 0;
    for (const auto& group : groups) {
        notes += group.notes.size();
        all.insert(all.end(), group.notes.begin(), group.notes.end());
    }
    double note_height_needed = note_height(all, note_width, note_tall, note_tallest, theme);
    double narrowest = 2 * (theme.margin + theme.frame_padding) + note_width;
    if (!paper.is_free()) return plan_page(groups, board_width(narrowest, theme, paper), note_height_needed, theme);
    double widest = std::max(least_width(theme),
                             2 * theme.margin + 200 * std::sqrt(static_cast<double>(notes + groups.size())) * 1.6);
    Plan best;
    double lowest = std::numeric_limits<double>::infinity();
    for (double width = least_width(theme); width <= widest; width += 36) {
        auto plan = plan_page(groups, width, note_height_needed, theme);
        double other = open_board(cards.heading, theme, width).height + closing_height(cards.heading, theme, width);
        for (const auto& tray : trays) other += tray_height(tray, width - 2 * theme.margin, theme) + theme.gutter;
        double bad = badness(plan, other);
        if (bad < lowest) {
            lowest = bad;
            best = std::move(plan);
        }
    }
    return best;
}

Item frame_item(const Cards::Group& group, double x, double y, double width, double height, double size,
                const Theme& theme) {
    Item item;
    item.css = group.tray ? "frame tray" : "frame";
    item.x = x;
    item.y = y;
    item.width = width;
    item.height = height;
    item.label = group.count.empty() ? group.title : group.title + ": " + group.count;
    BoxMark box;
    box.x = box.y = 0.5;
    box.width = width - 1;
    box.height = height - 1;
    box.rx = theme.frame_radius;
    box.fill = group.tray ? theme.page : theme.frame;
    box.stroke =
        group.tray ? Stroke{mix(theme.line, theme.muted, 0.5), 1, Dash::dashed} : Stroke{theme.line, 1, Dash::none};
    item.marks.push_back(box);
    auto titles = title_lines(group, width, size, theme);
    double line = size * theme.line_height;
    auto high = line * static_cast<double>(std::max<std::size_t>(1, titles.size()));
    add_bar(item, theme.frame_padding, head_inset, bar_width, high, group.colour, theme);
    double bottom = add_lines(item, theme.frame_padding + title_indent, head_inset, titles,
                              {size, Weight::semibold, theme.ink, box.fill}, theme.line_height);
    if (!group.count.empty())
        item.marks.push_back(text_at(width - theme.frame_padding, baseline_in(head_inset, line, size), group.count,
                                     {size, Weight::regular, theme.muted, box.fill, Anchor::end}));
    add_lines(item, theme.frame_padding, bottom + 2, remark_lines(group, width, theme),
              {theme.body, Weight::regular, theme.muted, box.fill}, theme.line_height);
    return item;
}

double add_shelf(Board& board, const std::vector<Cards::Group>& groups, const Shelf& shelf, double top,
                 double note_height, const Theme& theme) {
    double x = theme.margin;
    for (auto i = shelf.first; i < shelf.last; ++i) {
        const auto& group = groups[i];
        double width = frame_width(group, shelf, theme);
        board.frames.push_back(frame_item(group, x, top, width, shelf.height, shelf.title, theme));
        auto columns = columns_of(group, shelf.rows);
        for (std::size_t n = 0; n < group.notes.size(); ++n) {
            auto column = static_cast<double>(n % columns);
            auto row = static_cast<double>(n / columns);
            board.cards.push_back(
                make_note(group.notes[n], x + theme.frame_padding + column * (shelf.note + theme.gap_medium),
                          top + shelf.head + row * (note_height + theme.gap_medium), shelf.note, note_height, theme));
        }
        x += width + theme.gutter;
    }
    return top + shelf.height + theme.gutter;
}

double add_tray(Board& board, const Cards::Group& tray, double top, const Theme& theme) {
    double width = board.width - 2 * theme.margin;
    double height = tray_height(tray, width, theme);
    board.frames.push_back(frame_item(tray, theme.margin, top, width, height, theme.frame_title, theme));
    double inner = width - 2 * theme.frame_padding;
    auto columns = tray_columns(tray, inner, theme);
    double between = static_cast<double>(columns - 1) * theme.gap_medium;
    double note = std::min(widest_note, (inner - between) / static_cast<double>(columns));
    double head = head_height(tray, width, theme.frame_title, theme);
    for (std::size_t n = 0; n < tray.notes.size(); ++n) {
        auto column = static_cast<double>(n % columns);
        auto row = static_cast<double>(n / columns);
        board.cards.push_back(make_note(tray.notes[n],
                                        theme.margin + theme.frame_padding + column * (note + theme.gap_medium),
                                        top + head + row * (tray_note + theme.gap_small), note, tray_note, theme));
    }
    return top + height + theme.gutter;
}

// A place that is visibly empty, under a headline that says so.
double add_nothing(Board& board, double top, const Theme& theme) {
    constexpr double height = 150;
    double width = board.width - 2 * theme.margin;
    Cards::Group none;
    none.tray = true;
    none.colour = ColourRole::muted;
    auto frame = frame_item(none, theme.margin, top, width, height, theme.frame_title, theme);
    frame.marks.resize(1);
    frame.marks.push_back(text_at(width / 2, baseline_in(0, height, theme.title), "–",
                                  {theme.title, Weight::regular, theme.muted, theme.page, Anchor::middle}));
    board.frames.push_back(std::move(frame));
    return top + height + theme.gutter;
}

}  // namespace

Board lay_out(const Cards& cards, const Theme& theme, const Paper& paper) {
    std::vector<Cards::Group> groups, trays;
    for (const auto& group : cards.groups) (group.tray || group.notes.empty() ? trays : groups).push_back(group);
    auto plan = choose_page(cards, groups, trays, theme, paper);
    auto board = open_board(cards.heading, theme, plan.width);
    double y = board.height;
    for (const auto& shelf : plan.shelves) y = add_shelf(board, groups, shelf, y, plan.note_height, theme);
    for (const auto& tray : trays) y = add_tray(board, tray, y, theme);
    if (cards.groups.empty()) y = add_nothing(board, y, theme);
    close_board(board, cards.heading, theme, y - theme.gutter);
    return board;
}

}  // namespace ecomap
