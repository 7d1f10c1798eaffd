// One actor's card: a band with the name, sections of support in two columns, roles it could take, and a tile for each
// principle. A page of fixed width and as high as its words need. Two columns are balanced: every way of dealing out up
// to a dozen sections is tried, each column keeps their order, and the lowest page wins.
#include "render/board/chrome.hpp"
#include "render/board/layout.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <cstdint>
#include <span>

namespace ecomap {
namespace {

constexpr double page_width = 980;
constexpr double between_columns = 18;
constexpr double between_sections = 14;
constexpr double section_chip = 22;
constexpr double section_top = 14;
constexpr double section_bottom = 15;
constexpr double text_left = 46;  // of the lines in a section
constexpr double between_lines = 10;
constexpr double line_size = 12;
constexpr double example_size = 11;
constexpr double pill_gap = 5;
constexpr double tile_gap = 8;
constexpr std::size_t tiles_in_row = 6;
constexpr std::size_t tried_sections = 12;

// A frame of lines: a section of support, or the roles.
struct Block {
    const Chip* chip = nullptr;
    std::string title;
    std::span<const Profile::Line> lines;
    std::string colour;
    bool hollow = false;
};

// A line set to a width: its words, broken.
struct SetLine {
    std::vector<std::string> title, example;
    double pills = 0;
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

SetLine set_line(const Profile::Line& line, double width, const Theme& theme) {
    SetLine set;
    set.title = wrap(line.title, line_size, Weight::regular, width);
    if (!line.example.empty()) set.example = wrap(line.example, example_size, Weight::regular, width);
    set.pills = walk_pills(line.pills, width, [](const Chip&, double, double) {});
    set.height = static_cast<double>(set.title.size()) * line_size * theme.line_height +
                 static_cast<double>(set.example.size()) * example_size * theme.line_height +
                 (set.pills > 0 ? set.pills + 4 : 0);
    return set;
}

DiscMark bullet(double x, double y, const std::string& colour, Ink ink, const Theme& theme) {
    DiscMark disc;
    disc.cx = x;
    disc.cy = y;
    disc.r = ink == Ink::solid ? 2.8 : 3.2;
    auto deep = strong(colour);
    disc.fill = ink == Ink::solid     ? colour
                : ink == Ink::grey    ? theme.line
                : ink == Ink::hatched ? mix(colour, "#FFFFFF", 0.7)
                                      : theme.frame;
    if (ink != Ink::solid)
        disc.stroke = {ink == Ink::grey ? theme.muted : deep, 1, ink == Ink::dotted ? Dash::dotted : Dash::none};
    return disc;
}

double lines_height(std::span<const Profile::Line> lines, double width, const Theme& theme) {
    double height = 0;
    for (const auto& line : lines) height += set_line(line, width, theme).height + between_lines;
    return lines.empty() ? 0 : height - between_lines;
}

// How many lines go to the left of two columns so that the higher one is as low as can be.
std::size_t split_lines(std::span<const Profile::Line> lines, double width, const Theme& theme) {
    std::vector<double> below(lines.size() + 1, 0);  // height of the first n lines
    for (std::size_t i = 0; i < lines.size(); ++i)
        below[i + 1] = below[i] + set_line(lines[i], width, theme).height + between_lines;
    std::size_t best = lines.size();
    for (std::size_t n = lines.size(); n-- > 1;)
        if (std::max(below[n], below.back() - below[n]) < std::max(below[best], below.back() - below[best])) best = n;
    return best;
}

double title_height(const Block& block, double width, const Theme& theme) {
    double left = block.chip ? text_left : theme.frame_padding;
    auto lines = wrap(block.title, theme.frame_title, Weight::semibold, width - left - theme.frame_padding);
    return std::max(section_chip, static_cast<double>(lines.size()) * theme.frame_title * theme.line_height);
}

double text_width_in(double width, std::size_t columns, const Theme& theme) {
    auto count = static_cast<double>(columns);
    return (width - theme.frame_padding - (count - 1) * between_columns) / count - text_left + (count > 1 ? 8 : 0);
}

double block_height(const Block& block, double width, std::size_t columns, const Theme& theme) {
    double room = text_width_in(width, columns, theme);
    auto left = columns == 1 ? block.lines.size() : split_lines(block.lines, room, theme);
    double lines = std::max(lines_height(block.lines.first(left), room, theme),
                            lines_height(block.lines.subspan(left), room, theme));
    return section_top + title_height(block, width, theme) + 9 + lines + section_bottom;
}

Item line_item(const Profile::Line& line, double x, double y, double width, const Block& block, const Theme& theme) {
    auto set = set_line(line, width, theme);
    constexpr double indent = 14;  // room for the bullet, left of the text
    Item item;
    item.css = "line";
    item.x = x - indent;
    item.y = y;
    item.width = width + indent;
    item.height = set.height;
    item.tooltip = line.tooltip;
    item.label = line.title;
    item.marks.push_back(bullet(3.5, line_size * theme.line_height / 2, block.colour, line.ink, theme));
    auto colour = line.ink == Ink::grey ? theme.muted : theme.ink;
    double bottom =
        add_lines(item, indent, 0, set.title, {line_size, Weight::regular, colour, theme.frame}, theme.line_height);
    bottom = add_lines(item, indent, bottom, set.example, {example_size, Weight::regular, theme.muted, theme.frame},
                       theme.line_height);
    walk_pills(line.pills, width, [&](const Chip& pill, double dx, double dy) {
        add_pill(item, pill, indent + dx, bottom + 4 + dy, width, theme);
    });
    return item;
}

void add_block(Board& board, const Block& block, double x, double y, double width, double height, std::size_t columns,
               const Theme& theme) {
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
    box.stroke = block.hollow ? Stroke{theme.muted, 1.2, Dash::dashed} : Stroke{theme.line, 1, Dash::none};
    frame.marks.push_back(box);
    if (!block.hollow) {
        BoxMark bar;
        bar.y = theme.frame_radius;
        bar.width = 4;
        bar.height = height - 2 * theme.frame_radius;
        bar.rx = 2;
        bar.fill = block.colour;
        frame.marks.push_back(bar);
    }
    double left = theme.frame_padding;
    if (block.chip) {
        add_chip(frame, *block.chip, left, section_top, section_chip, theme.frame, theme);
        left = std::max(text_left, left + chip_width(*block.chip, section_chip) + 8);
    }
    auto titles = wrap(block.title, theme.frame_title, Weight::semibold, width - left - theme.frame_padding);
    double tall = static_cast<double>(titles.size()) * theme.frame_title * theme.line_height;
    add_lines(frame, left, section_top + std::max(0.0, (section_chip - tall) / 2), titles,
              {theme.frame_title, Weight::semibold, theme.ink, theme.frame}, theme.line_height);
    board.frames.push_back(std::move(frame));
    double room = text_width_in(width, columns, theme);
    auto split = columns == 1 ? block.lines.size() : split_lines(block.lines, room, theme);
    double top = y + section_top + title_height(block, width, theme) + 9;
    double at = top;
    double text = x + (columns == 1 ? text_left : text_left - 8);
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        if (i == split) {
            at = top;
            text += room + text_left - 8 + between_columns;
        }
        auto item = line_item(block.lines[i], text, at, room, block, theme);
        at += item.height + between_lines;
        board.cards.push_back(std::move(item));
    }
}

// For each block its column, 0 or 1, so that the higher column is as low as can be.
std::vector<int> deal_columns(const std::vector<double>& heights) {
    std::vector<int> best(heights.size(), 0);
    if (heights.size() > tried_sections) {
        double filled[2] = {0, 0};
        for (std::size_t i = 0; i < heights.size(); ++i) {
            best[i] = filled[1] < filled[0] ? 1 : 0;
            filled[best[i]] += heights[i] + between_sections;
        }
        return best;
    }
    double lowest = -1;
    // The first block always stands left: a mirrored page is no better.
    for (std::uint32_t deal = 0; deal < (1U << heights.size()); deal += 2) {
        double filled[2] = {0, 0};
        for (std::size_t i = 0; i < heights.size(); ++i) filled[(deal >> i) & 1U] += heights[i] + between_sections;
        double high = std::max(filled[0], filled[1]);
        if (lowest >= 0 && high >= lowest - 0.01) continue;
        lowest = high;
        for (std::size_t i = 0; i < heights.size(); ++i) best[i] = static_cast<int>((deal >> i) & 1U);
    }
    return best;
}

double add_blocks(Board& board, const std::vector<Block>& blocks, double top, const Theme& theme) {
    double inner = page_width - 2 * theme.margin;
    if (blocks.size() == 1) {
        std::size_t columns = blocks[0].lines.size() > 1 ? 2 : 1;
        double height = block_height(blocks[0], inner, columns, theme);
        add_block(board, blocks[0], theme.margin, top, inner, height, columns, theme);
        return top + height + between_sections;
    }
    double width = (inner - between_columns) / 2;
    std::vector<double> heights;
    for (const auto& block : blocks) heights.push_back(block_height(block, width, 1, theme));
    auto column = deal_columns(heights);
    double at[2] = {top, top};
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        double x = theme.margin + column[i] * (width + between_columns);
        add_block(board, blocks[i], x, at[column[i]], width, heights[i], 1, theme);
        at[column[i]] += heights[i] + between_sections;
    }
    return std::max(at[0], at[1]);
}

// The band across the top: type, name, finding, facts. Returns its height.
double add_band(Board& board, const Profile& profile, const Theme& theme) {
    Item band;
    band.css = "head";
    band.width = page_width;
    band.label = profile.name;
    band.href = profile.href;
    auto tint = mix(profile.type_colour, "#FFFFFF", 0.58);
    double inner = page_width - 2 * theme.margin;
    band.marks.emplace_back(BoxMark{});
    BoxMark pill;
    pill.x = theme.margin;
    pill.y = 28;
    pill.height = 22;
    pill.rx = 11;
    pill.fill = strong(profile.type_colour);
    auto type = ellipsize(profile.type_label, 11, Weight::semibold, inner - 22);
    pill.width = text_width(type, 11, Weight::semibold) + 22;
    band.marks.push_back(pill);
    band.marks.push_back(text_at(theme.margin + 11, baseline_in(28, 22, 11), type,
                                 {11, Weight::semibold, ink_on(pill.fill, theme), pill.fill}));
    double y = add_lines(band, theme.margin, 58, wrap(profile.name, 30, Weight::semibold, inner),
                         {30, Weight::semibold, theme.ink, tint}, 1.2);
    y = add_lines(band, theme.margin, y + 4, wrap(profile.heading.headline, 15, Weight::semibold, inner),
                  {15, Weight::semibold, theme.ink, tint}, 1.3);
    if (!profile.facts.empty()) y += 4;
    for (const auto& fact : profile.facts)
        y = add_lines(band, theme.margin, y, wrap(fact, theme.body, Weight::regular, inner),
                      {theme.body, Weight::regular, mix(theme.ink, tint, 0.12), tint}, 1.36);
    band.height = y + 18;
    BoxMark box;
    box.width = page_width;
    box.height = band.height;
    box.fill = tint;
    band.marks.front() = box;
    double height = band.height;
    board.frames.push_back(std::move(band));
    return height;
}

double add_heading(Board& board, const std::string& title, const std::string& remark, double size, double top,
                   const Theme& theme) {
    Item item;
    item.css = "title";
    item.x = theme.margin;
    item.y = top;
    item.width = page_width - 2 * theme.margin;
    double y = 0;
    if (!title.empty())
        y = add_lines(item, 0, 0, wrap(title, size, Weight::semibold, item.width),
                      {size, Weight::semibold, theme.ink, theme.page}, theme.line_height);
    if (!remark.empty())
        y = add_lines(item, 0, y + 2, wrap(remark, theme.body, Weight::regular, item.width),
                      {theme.body, Weight::regular, theme.muted, theme.page}, theme.line_height);
    item.height = y;
    if (item.marks.empty()) return top;
    board.cards.push_back(std::move(item));
    return top + y + 10;
}

Item tile_item(const Profile::Tile& tile, double x, double y, double width, const Theme& theme) {
    constexpr double height = 46;
    Item item;
    item.css = "cell";
    item.x = x;
    item.y = y;
    item.width = width;
    item.height = height;
    auto words = tile.code.empty() ? tile.title : tile.code + " " + tile.title;
    item.tooltip = words + ": " + tile.number;
    item.label = item.tooltip;
    BoxMark box;
    box.x = box.y = 0.5;
    box.width = width - 1;
    box.height = height - 1;
    box.rx = 6;
    box.fill = tile.empty ? theme.frame : theme.band;
    if (tile.empty) box.stroke = {theme.muted, 1, Dash::dashed};
    item.marks.push_back(box);
    auto number = tile.empty ? "–" : tile.number;
    double left = std::max(40.0, 10 + text_width(number, 20, Weight::semibold) + 10);
    item.marks.push_back(text_at(12, baseline_in(0, height, 20), number,
                                 {20, Weight::semibold, tile.empty ? theme.muted : theme.band_accent, box.fill}));
    auto fitted = fit(words, width - left - 8, height - 10, {10.5, 10, 9.5, 9}, Weight::semibold);
    double tall = static_cast<double>(fitted.lines.size()) * fitted.size * theme.line_height;
    add_lines(item, left, (height - tall) / 2, fitted.lines,
              {fitted.size, Weight::semibold, tile.empty ? theme.muted : theme.band_ink, box.fill}, theme.line_height);
    return item;
}

double add_tiles(Board& board, const Profile& profile, double top, const Theme& theme) {
    if (profile.tiles.empty()) return top;
    top = add_heading(board, profile.tiles_title, "", theme.body, top + 8, theme) - 3;
    auto rows = (profile.tiles.size() + tiles_in_row - 1) / tiles_in_row;
    auto columns = (profile.tiles.size() + rows - 1) / rows;
    double inner = page_width - 2 * theme.margin;
    double width = (inner - static_cast<double>(columns - 1) * tile_gap) / static_cast<double>(columns);
    double height = 0;
    for (std::size_t i = 0; i < profile.tiles.size(); ++i) {
        auto item = tile_item(profile.tiles[i], theme.margin + static_cast<double>(i % columns) * (width + tile_gap),
                              top + static_cast<double>(i / columns) * (height + tile_gap), width, theme);
        height = item.height;
        board.cards.push_back(std::move(item));
    }
    return top + static_cast<double>(rows) * (height + tile_gap) - tile_gap;
}

}  // namespace

Board lay_out(const Profile& profile, const Theme& theme) {
    auto board = open_bare_board(profile.heading, theme, page_width);
    board.title = profile.heading.headline.empty() ? profile.name : profile.name + ": " + profile.heading.headline;
    double y = add_band(board, profile, theme) + 22;
    std::vector<Block> blocks;
    for (const auto& section : profile.sections)
        blocks.push_back({&section.chip, section.title, section.lines, section.chip.colour, false});
    y = add_heading(board, blocks.empty() ? "" : profile.sections_title, profile.heading.how_to_read, 16, y, theme);
    if (!blocks.empty()) y = add_blocks(board, blocks, y, theme);
    if (!profile.roles.empty()) {
        Block roles{nullptr, profile.roles_title, profile.roles, theme.muted, true};
        double inner = page_width - 2 * theme.margin;
        std::size_t columns = profile.roles.size() > 1 ? 2 : 1;
        double height = block_height(roles, inner, columns, theme);
        add_block(board, roles, theme.margin, y, inner, height, columns, theme);
        y += height + between_sections;
    }
    y = add_tiles(board, profile, y, theme);
    if (!profile.sources.empty()) y = add_heading(board, "", profile.sources, theme.body, y + 12, theme) - 10;
    close_board(board, profile.heading, theme, y);
    return board;
}

}  // namespace ecomap
