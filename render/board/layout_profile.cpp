// One actor's card: a band with the name, sections of support in two columns, roles it could take, and a tile for each
// principle. As high as its words need; two columns of sections, and three when two would make a page too tall for
// paper. The columns are balanced: every way of dealing out a handful of sections is tried, each column keeps their
// order, and the lowest page wins.
#include "render/board/chrome.hpp"
#include "render/board/layout.hpp"
#include "render/board/line_block.hpp"
#include "render/board/matrix_heads.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <limits>

namespace ecomap {
namespace {

constexpr double column_width = 445;
constexpr double least_column = 340;  // on paper
constexpr double least_tile = 150;
constexpr double tallest_page = 1.5;  // height to width, before a third column is tried
constexpr double between_sections = 14;
constexpr double tile_gap = 8;
constexpr std::size_t tiles_in_row = 6;
constexpr std::size_t tried_deals = 6561;  // 3^8

// For each block its column, so that the highest column is as low as can be.
std::vector<std::size_t> deal_columns(const std::vector<double>& heights, std::size_t columns) {
    std::size_t deals = 1;
    for (std::size_t i = 0; i < heights.size() && deals <= tried_deals; ++i) deals *= columns;
    std::vector<std::size_t> best(heights.size(), 0);
    std::vector<double> filled(columns, 0);
    if (deals > tried_deals) {  // too many to try: each block goes where the page is lowest
        for (std::size_t i = 0; i < heights.size(); ++i) {
            best[i] = static_cast<std::size_t>(std::min_element(filled.begin(), filled.end()) - filled.begin());
            filled[best[i]] += heights[i] + between_sections;
        }
        return best;
    }
    double lowest = std::numeric_limits<double>::infinity();
    // The first block always stands left: a mirrored page is no better.
    for (std::size_t deal = 0; deal < deals; deal += columns) {
        std::fill(filled.begin(), filled.end(), 0);
        std::vector<std::size_t> column(heights.size());
        auto rest = deal;
        for (std::size_t i = 0; i < heights.size(); ++i, rest /= columns) {
            column[i] = rest % columns;
            filled[column[i]] += heights[i] + between_sections;
        }
        double high = *std::max_element(filled.begin(), filled.end());
        if (high >= lowest - 0.01) continue;
        lowest = high;
        best = column;
    }
    return best;
}

double inner_width(const Board& board, const Theme& theme) { return board.width - 2 * theme.margin; }

// One block across the page, its lines in as many columns as there are lines for.
double add_wide_block(Board& board, const LineBlock& block, double top, std::size_t columns, const Theme& theme) {
    double inner = inner_width(board, theme);
    columns = std::clamp<std::size_t>(block.lines.size(), 1, columns);
    double height = block_height(block, inner, columns, theme);
    add_block(board, block, theme.margin, top, inner, height, columns, theme);
    return top + height + between_sections;
}

double add_blocks(Board& board, const std::vector<LineBlock>& blocks, double top, std::size_t columns,
                  const Theme& theme) {
    if (blocks.size() == 1) return add_wide_block(board, blocks[0], top, columns, theme);
    columns = std::min(columns, blocks.size());
    auto count = static_cast<double>(columns);
    double width = (inner_width(board, theme) - (count - 1) * theme.gutter) / count;
    std::vector<double> heights;
    for (const auto& block : blocks) heights.push_back(block_height(block, width, 1, theme));
    auto column = deal_columns(heights, columns);
    std::vector<double> at(columns, top);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        double x = theme.margin + static_cast<double>(column[i]) * (width + theme.gutter);
        add_block(board, blocks[i], x, at[column[i]], width, heights[i], 1, theme);
        at[column[i]] += heights[i] + between_sections;
    }
    return *std::max_element(at.begin(), at.end());
}

// The band across the top: type, name, finding, facts. Returns its height.
double add_band(Board& board, const Profile& profile, const Theme& theme) {
    Item band;
    band.css = "head";
    band.width = board.width;
    band.label = profile.name;
    band.href = profile.href;
    auto tint = ecomap::tint(theme[profile.type_colour], 0.58, theme);
    double inner = inner_width(board, theme);
    band.marks.emplace_back(BoxMark{});
    BoxMark pill;
    pill.x = theme.margin;
    pill.y = 28;
    pill.height = 22;
    pill.rx = 11;
    pill.fill = strong(theme[profile.type_colour]);
    auto type = ellipsize(profile.type_label, 11, Weight::semibold, inner - 22);
    pill.width = text_width(type, 11, Weight::semibold) + 22;
    band.marks.push_back(pill);
    band.marks.push_back(text_at(theme.margin + 11, baseline_in(28, 22, 11), type,
                                 {11, Weight::semibold, ink_on(pill.fill, theme), pill.fill}));
    double y = add_lines(band, theme.margin, 58, wrap(profile.name, 30, Weight::semibold, inner),
                         {30, Weight::semibold, theme.ink, tint}, 1.2);
    auto add_words = [&](Item& item, const Heading& heading, const std::vector<std::string>& facts) {
        double at = add_lines(item, theme.margin, y + 4, wrap_evenly(heading.headline, 15, Weight::semibold, inner),
                              {15, Weight::semibold, theme.ink, tint}, 1.3);
        if (!facts.empty()) at += 4;
        for (const auto& fact : facts)
            at = add_lines(item, theme.margin, at, wrap(fact, theme.body, Weight::regular, inner),
                           {theme.body, Weight::regular, mix(theme.ink, tint, 0.12), tint}, 1.36);
        return at;
    };
    double bottom = add_words(band, profile.heading, profile.facts);
    if (Item thrown_away; profile.heading.twin)  // the other side's words have as much room
        bottom = std::max(bottom, add_words(thrown_away, *profile.heading.twin, profile.twin_facts));
    band.height = bottom + 18;
    BoxMark box;
    box.width = board.width;
    box.height = band.height;
    box.fill = tint;
    band.marks.front() = box;
    double height = band.height;
    board.frames.push_back(std::move(band));
    return height;
}

/// `twin`: the remark of the other side of a pair, for which room is kept.
double add_heading(Board& board, const std::string& title, const std::string& remark, double size, double top,
                   const Theme& theme, const std::string& twin = {}) {
    Item item;
    item.css = "title";
    item.x = theme.margin;
    item.y = top;
    item.width = inner_width(board, theme);
    double y = 0;
    if (!title.empty())
        y = add_lines(item, 0, 0, wrap(title, size, Weight::semibold, item.width),
                      {size, Weight::semibold, theme.ink, theme.page}, theme.line_height);
    if (!remark.empty())
        y = add_lines(item, 0, y + 2, wrap(remark, theme.body, Weight::regular, item.width),
                      {theme.body, Weight::regular, theme.muted, theme.page}, theme.line_height);
    if (!twin.empty()) {
        auto lines = static_cast<double>(wrap(twin, theme.body, Weight::regular, item.width).size());
        y = std::max(y, (title.empty() ? 0 : size * theme.line_height) + 2 + lines * theme.body * theme.line_height);
    }
    item.height = y;
    if (item.marks.empty()) return top + (y > 0 ? y + 10 : 0);
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
    if (tile.ink == Ink::absent) return empty_place(x, y, width, height, theme);
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

double add_small_print(Board& board, const std::string& text, double top, const Theme& theme) {
    if (text.empty()) return top;
    Item item;
    item.css = "footer";
    item.x = theme.margin;
    item.y = top;
    item.width = inner_width(board, theme);
    item.height = add_lines(item, 0, 0, wrap(text, theme.meta, Weight::regular, item.width),
                            {theme.meta, Weight::regular, theme.muted, theme.page}, 1.3);
    top += item.height;
    board.cards.push_back(std::move(item));
    return top;
}

double add_tiles(Board& board, const Profile& profile, double top, const Theme& theme) {
    if (profile.tiles.empty()) return top;
    top = add_heading(board, profile.tiles_title, "", theme.body, top + 8, theme) - 3;
    double inner = inner_width(board, theme);
    auto fitting = static_cast<std::size_t>(std::max(1.0, (inner + tile_gap) / (least_tile + tile_gap)));
    auto in_row = std::min(tiles_in_row, fitting);
    auto rows = (profile.tiles.size() + in_row - 1) / in_row;
    auto columns = (profile.tiles.size() + rows - 1) / rows;
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

Board page_of(const Profile& profile, std::size_t columns, double width, const Theme& theme) {
    auto board = open_bare_board(profile.heading, theme, width);
    board.title = profile.heading.headline.empty() ? profile.name : profile.name + ": " + profile.heading.headline;
    double y = add_band(board, profile, theme) + 22;
    std::vector<LineBlock> blocks;
    for (const auto& section : profile.sections)
        blocks.push_back({&section.chip, section.title, section.lines, section.chip.colour, false});
    y = add_heading(board, blocks.empty() ? "" : profile.sections_title, reading_of(profile.heading, theme), 16, y,
                    theme, profile.heading.twin ? reading_of(*profile.heading.twin, theme) : "");
    if (!blocks.empty()) y = add_blocks(board, blocks, y, columns, theme);
    if (!profile.roles.empty())
        y = add_wide_block(board, {nullptr, profile.roles_title, profile.roles, ColourRole::muted, true}, y, columns,
                           theme);
    y = add_tiles(board, profile, y, theme);
    y = add_small_print(board, profile.sources, y + 12, theme);
    close_board(board, profile.heading, theme, y);
    return board;
}

}  // namespace

Board lay_out(const Profile& profile, const Theme& theme, const Paper& paper) {
    auto width_of = [&](double columns) {
        return columns * (column_width + theme.gutter) - theme.gutter + 2 * theme.margin;
    };
    if (!paper.is_free()) {
        double inner = paper.width - 2 * theme.margin;
        auto columns = static_cast<std::size_t>(std::max(1.0, (inner + theme.gutter) / (least_column + theme.gutter)));
        return page_of(profile, columns, paper.width, theme);
    }
    auto board = page_of(profile, 2, width_of(2), theme);
    return board.height > tallest_page * board.width ? page_of(profile, 3, width_of(3), theme) : board;
}

}  // namespace ecomap
