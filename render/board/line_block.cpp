// Every line is measured by setting it; nothing is drawn that was not measured in the same way.
#include "render/board/line_block.hpp"

#include "render/board/matrix_heads.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {
namespace {

constexpr double section_chip = 22;
constexpr double section_top = 14;
constexpr double section_bottom = 15;
constexpr double title_below = 9;
constexpr double indent = 14;  // from a bullet to its words
constexpr double between_columns = 26;
constexpr double between_lines = 10;
constexpr double line_size = 12;
constexpr double example_size = 11;
constexpr double pill_gap = 5;
constexpr double pills_above = 4;

// A line set to a width: its words, broken.
struct SetLine {
    std::vector<std::string> title, example;
    double height = 0;
};

// Walks pills row by row and calls place(pill, x, y). Returns the height used.
template <class Place>
double walk_pills(const std::vector<Chip>& pills, double width, Place place) {
    double x = 0;
    double y = 0;
    for (const auto& pill : pills) {
        double wide = pill_width(pill_text(pill), width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += pill_height() + pill_gap;
        }
        place(pill, x, y);
        x += wide + pill_gap;
    }
    return pills.empty() ? 0 : y + pill_height();
}

SetLine set_own_line(const Profile::Line& line, double width, const Theme& theme) {
    SetLine set;
    set.title = wrap(line.title, line_size, Weight::regular, width);
    if (!line.example.empty()) set.example = wrap(line.example, example_size, Weight::regular, width);
    double pills = walk_pills(line.pills, width, [](const Chip&, double, double) {});
    set.height = static_cast<double>(set.title.size()) * line_size * theme.line_height +
                 static_cast<double>(set.example.size()) * example_size * theme.line_height +
                 (pills > 0 ? pills + pills_above : 0);
    return set;
}

// The same, as high as the line's twin of the other side needs too.
SetLine set_line(const Profile::Line& line, double width, const Theme& theme) {
    auto set = set_own_line(line, width, theme);
    if (line.twin) set.height = std::max(set.height, set_own_line(*line.twin, width, theme).height);
    return set;
}

std::vector<std::string> title_lines(const LineBlock& block, double left, double width, const Theme& theme) {
    return wrap(block.title, theme.frame_title, Weight::semibold, width - left - theme.frame_padding);
}

double title_left(const LineBlock& block, const Theme& theme) {
    return theme.frame_padding + (block.chip ? chip_width(*block.chip, section_chip) + 8 : 0);
}

double title_height(const LineBlock& block, double width, const Theme& theme) {
    auto lines = title_lines(block, title_left(block, theme), width, theme);
    return std::max(section_chip, static_cast<double>(lines.size()) * theme.frame_title * theme.line_height);
}

// Where the words of the first column begin: under the title when it has a chip.
double text_left(const LineBlock& block, const Theme& theme) {
    return theme.frame_padding + (block.chip ? section_chip + 8 : indent);
}

double text_room(const LineBlock& block, double width, std::size_t columns, const Theme& theme) {
    auto count = static_cast<double>(columns);
    double gaps = (count - 1) * (between_columns + indent);
    return (width - text_left(block, theme) - theme.frame_padding - gaps) / count;
}

std::vector<double> heights_of(const LineBlock& block, double room, const Theme& theme) {
    std::vector<double> heights;
    for (const auto& line : block.lines) heights.push_back(set_line(line, room, theme).height);
    return heights;
}

Item line_item(const Profile::Line& line, double x, double y, double width, const LineBlock& block,
               const Theme& theme) {
    auto set = set_line(line, width, theme);
    Item item;
    item.css = "line";
    item.x = x - indent;
    item.y = y;
    item.width = width + indent;
    item.height = set.height;
    item.tooltip = line.tooltip;
    item.label = line.title;
    if (line.ink == Ink::absent) {
        BoxMark place;
        place.x = indent / 2, place.width = item.width - indent / 2, place.height = item.height;
        place.rx = theme.note_radius;
        place.stroke = empty_outline(theme);
        item.css = "absent";
        item.marks.push_back(place);
        return item;
    }
    item.marks.push_back(bullet(4, line_size * theme.line_height / 2, theme[block.colour], line.ink, theme));
    auto colour = line.ink == Ink::grey ? theme.muted : theme.ink;
    double bottom =
        add_lines(item, indent, 0, set.title, {line_size, Weight::regular, colour, theme.frame}, theme.line_height);
    bottom = add_lines(item, indent, bottom, set.example, {example_size, Weight::regular, theme.muted, theme.frame},
                       theme.line_height);
    walk_pills(line.pills, width, [&](const Chip& pill, double dx, double dy) {
        add_pill(item, pill, indent + dx, bottom + pills_above + dy, width, theme);
    });
    return item;
}

Item frame_item(const LineBlock& block, double x, double y, double width, double height, const Theme& theme) {
    Item frame;
    frame.css = "frame";
    frame.x = x;
    frame.y = y;
    frame.width = width;
    frame.height = height;
    frame.label = block.title;
    BoxMark box;
    box.x = box.y = 0.5;
    box.width = width - 1;
    box.height = height - 1;
    box.rx = theme.frame_radius;
    box.fill = theme.frame;
    box.stroke = block.is_hollow ? Stroke{theme.muted, 1.2, Dash::dashed} : Stroke{theme.line, 1, Dash::none};
    frame.marks.push_back(box);
    if (!block.is_hollow) {
        BoxMark bar;
        bar.y = theme.frame_radius;
        bar.width = 4;
        bar.height = height - 2 * theme.frame_radius;
        bar.rx = 2;
        bar.fill = visible(theme[block.colour], theme);
        frame.marks.push_back(bar);
    }
    if (block.chip) add_chip(frame, *block.chip, theme.frame_padding, section_top, section_chip, theme.frame, theme);
    double left = title_left(block, theme);
    auto titles = title_lines(block, left, width, theme);
    double tall = static_cast<double>(titles.size()) * theme.frame_title * theme.line_height;
    add_lines(frame, left, section_top + std::max(0.0, (section_chip - tall) / 2), titles,
              {theme.frame_title, Weight::semibold, theme.ink, theme.frame}, theme.line_height);
    return frame;
}

}  // namespace

DiscMark bullet(double x, double y, const std::string& colour, Ink ink, const Theme& theme) {
    DiscMark disc;
    disc.cx = x;
    disc.cy = y;
    disc.r = 3;
    auto deep = accent(colour, theme);
    switch (ink) {
        case Ink::solid:
            disc.fill = visible(colour, theme);
            break;
        case Ink::hatched:
            disc.fill = mix(colour, theme.frame, 0.7);
            break;
        case Ink::grey:
            disc.fill = theme.muted;
            disc.r = 2;
            return disc;
        case Ink::absent:
        case Ink::hollow:
        case Ink::dotted:
            disc.fill = theme.frame;
            break;
    }
    disc.stroke = {deep, 1, ink == Ink::dotted ? Dash::dotted : Dash::none};
    return disc;
}

std::vector<std::size_t> cut_runs(const std::vector<double>& heights, double gap, std::size_t columns) {
    auto cut = [&](double limit) {
        std::vector<std::size_t> ends;
        double filled = 0;
        for (std::size_t i = 0; i < heights.size(); ++i) {
            if (i > 0 && filled + gap + heights[i] > limit) {
                ends.push_back(i);
                filled = heights[i];
            } else {
                filled += (i > 0 ? gap : 0) + heights[i];
            }
        }
        ends.push_back(heights.size());
        return ends;
    };
    double high = std::accumulate(heights.begin(), heights.end(), gap * static_cast<double>(heights.size()));
    double low = heights.empty() ? 0 : *std::max_element(heights.begin(), heights.end());
    while (high - low > 0.25) {
        double middle = (low + high) / 2;
        (cut(middle).size() <= columns ? high : low) = middle;
    }
    return cut(high);
}

double block_height(const LineBlock& block, double width, std::size_t columns, const Theme& theme) {
    auto heights = heights_of(block, text_room(block, width, columns, theme), theme);
    double highest = 0;
    std::size_t first = 0;
    for (auto end : cut_runs(heights, between_lines, columns)) {
        double high = -between_lines;
        for (; first < end; ++first) high += heights[first] + between_lines;
        highest = std::max(highest, high);
    }
    return section_top + title_height(block, width, theme) + title_below + highest + section_bottom;
}

void add_block(Board& board, const LineBlock& block, double x, double y, double width, double height,
               std::size_t columns, const Theme& theme) {
    board.frames.push_back(frame_item(block, x, y, width, height, theme));
    double room = text_room(block, width, columns, theme);
    double left = x + text_left(block, theme);
    std::size_t first = 0;
    for (auto end : cut_runs(heights_of(block, room, theme), between_lines, columns)) {
        double at = y + section_top + title_height(block, width, theme) + title_below;
        for (; first < end; ++first) {
            auto item = line_item(block.lines[first], left, at, room, block, theme);
            at += item.height + between_lines;
            board.cards.push_back(std::move(item));
        }
        left += room + between_columns + indent;
    }
}

}  // namespace ecomap
