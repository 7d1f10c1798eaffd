// Two boards as one: beside each other, or when they are much wider than high above each other, which keeps columns in
// line; on a sheet, whichever of the two it has room for. Each is laid out by its own layout, without margins, legend
// and footer; what differs is marked on both. Or two boards for two sheets: each with all words of the pair around it,
// so that what is in both stands in the same place on both.
#include "render/board/layout_pair.hpp"

#include "render/board/chrome.hpp"
#include "render/board/differences.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <iterator>
#include <memory>

namespace ecomap {
namespace {

constexpr double side_title = 18, most_aspect = 1.7;
constexpr double band_title = 14, band_inset = 12, band_padding = 4;

/// The look of each side: smaller titles, no margins.
Theme side_theme(Theme theme) {
    theme.gutter = theme.margin * 2 / 3;
    theme.margin = 0;
    theme.title = side_title;
    return theme;
}

/// What stands over a side: its title, and what its picture finds.
Heading words_over(const SideOf<Single>& side) {
    Heading heading;
    heading.headline = side.title;
    heading.how_to_read = std::visit([](const auto& any) { return any.heading.headline; }, side.picture);
    return heading;
}

Single without_words(const SideOf<Single>& side, const SideOf<Single>& other) {
    auto picture = side.picture;
    std::visit(
        [&](auto& any) {
            auto& heading = any.heading;
            heading.how_to_read = heading.headline;
            heading.how_to_read_grey.clear();
            heading.headline = side.title;
            heading.twin = std::make_shared<const Heading>(words_over(other));
            heading.legend.clear();
            heading.footer_left.clear();
            heading.footer_right.clear();
        },
        picture);
    return picture;
}

/// Adds `part` to `board` with its top left at (x, y).
void place(Board& board, Board part, double x, double y) {
    auto first = board.cards.size();
    for (auto* items : {&part.frames, &part.cards})
        for (auto& item : *items) item.x += x, item.y += y;
    for (auto& curve : part.edges) {
        for (auto* point : {&curve.p0, &curve.p1, &curve.p2, &curve.p3}) point->x += x, point->y += y;
        curve.from += first;
        curve.to += first;
    }
    std::move(part.frames.begin(), part.frames.end(), std::back_inserter(board.frames));
    std::move(part.edges.begin(), part.edges.end(), std::back_inserter(board.edges));
    std::move(part.cards.begin(), part.cards.end(), std::back_inserter(board.cards));
}

/// Both on one board, above or beside each other.
Board together(const Pair& pair, Board before, Board after, bool above, const Theme& theme, const Paper& paper) {
    if (pair.is_known) mark_differences(before, after, theme);
    double between = theme.gutter * 2;
    double content = above ? std::max(before.width, after.width) : before.width + between + after.width;
    auto board = open_board(pair.heading, theme, board_width(content + 2 * theme.margin, theme, paper));
    double top = board.height;
    double second_x = above ? theme.margin : theme.margin + before.width + between;
    double second_y = above ? top + before.height + between : top;
    double bottom = std::max(top + before.height, second_y + after.height);
    place(board, std::move(before), theme.margin, top);
    place(board, std::move(after), second_x, second_y);
    close_board(board, pair.heading, theme, bottom);
    return board;
}

/// The picture of one side with the words of the pair around it.
Shape facing_picture(const Pair& pair, const SideOf<Single>& side, const std::string& page) {
    auto picture = side.picture;
    std::visit(
        [&](auto& any) {
            auto& own = any.heading;
            own.headline = pair.heading.headline;
            own.how_to_read = pair.heading.how_to_read;
            own.how_to_read_grey = pair.heading.how_to_read_grey;
            own.legend = pair.heading.legend;
            own.footer_right = with_page(own.footer_right, page);
        },
        picture);
    return shape_of(picture);
}

const Heading& heading_of_side(const SideOf<Single>& side) {
    return std::visit([](const auto& any) -> const Heading& { return any.heading; }, side.picture);
}

/// What the side is called, its own finding, and to the right which sheet faces it; at least `height` high.
Item side_band(const SideOf<Single>& side, const std::string& facing, double height, const Theme& theme,
               const Paper& paper) {
    auto band = blank("title", theme.margin, theme.margin / 2, paper.width - 2 * theme.margin, height);
    band.label = side.title;
    const Pen quiet{theme.meta, Weight::regular, theme.band_ink, theme.band};
    Item words;
    double line = band_title * theme.line_height, title = text_width(side.title, band_title, Weight::semibold);
    double right = band.width - band_inset - text_width(facing, theme.meta) - band_inset;
    auto titles = wrap(side.title, band_title, Weight::semibold, right - band_inset);
    double bottom = add_lines(words, band_inset, band_padding, titles,
                              {band_title, Weight::semibold, theme.band_ink, theme.band}, theme.line_height);
    const auto& finding = heading_of_side(side).headline;
    double beside = band_inset + title + band_inset;
    bool has_room = titles.size() == 1 && beside + text_width(finding, theme.meta) <= right;
    if (has_room && !finding.empty())
        words.marks.push_back(text_at(beside, baseline_in(band_padding, line, theme.meta), finding, quiet));
    if (!has_room)
        bottom = add_lines(words, band_inset, bottom,
                           wrap(finding, theme.meta, Weight::regular, band.width - 2 * band_inset), quiet,
                           theme.line_height);
    words.marks.push_back(text_at(band.width - band_inset, baseline_in(band_padding, line, theme.meta), facing,
                                  {quiet.size, quiet.weight, quiet.colour, quiet.background, Anchor::end}));
    band.height = std::max(height, bottom + band_padding);
    BoxMark box;
    box.width = band.width, box.height = band.height, box.rx = theme.note_radius;
    box.fill = theme.band;
    band.marks.push_back(box);
    std::move(words.marks.begin(), words.marks.end(), std::back_inserter(band.marks));
    return band;
}

}  // namespace

std::string with_page(const std::string& facts, const std::string& page) {
    return facts.empty() ? page : facts + " · " + page;
}

Board lay_out(const Pair& pair, const Theme& theme, const Paper& paper, Placer placer) {
    const auto inner = side_theme(theme);
    auto lay = [&](const SideOf<Single>& side, double width) {
        auto sheet = paper;
        sheet.width = width;
        const auto& other = &side == &pair.before ? pair.after : pair.before;
        return lay_out(shape_of(without_words(side, other)), inner, sheet, placer);
    };
    double whole = paper.width - 2 * theme.margin, half = whole / 2 - theme.gutter;
    if (paper.is_free()) whole = half = 0;
    auto before = lay(pair.before, half), after = lay(pair.after, half);
    bool too_wide = !paper.is_free() && before.width + after.width > 2 * half + 0.01;
    bool above = too_wide || before.width > most_aspect * before.height;
    if (paper.is_free()) return together(pair, std::move(before), std::move(after), above, theme, paper);
    auto both = [&](bool is_above) {
        if (!is_above) return together(pair, before, after, false, theme, paper);
        return together(pair, lay(pair.before, whole), lay(pair.after, whole), true, theme, paper);
    };
    auto board = both(above);
    if (board.height <= paper.height || too_wide) return board;
    auto other = both(!above);
    return other.height <= paper.height ? other : board;
}

std::array<Board, 2> lay_out_facing(const Pair& pair, const std::array<SheetWords, 2>& words, const Theme& theme,
                                    const Paper& paper, Placer placer) {
    const std::array<const SideOf<Single>*, 2> sides{&pair.before, &pair.after};
    double height = 0;
    for (std::size_t i = 0; i < 2; ++i)
        height = std::max(height, side_band(*sides[i], words[i].facing, 0, theme, paper).height);
    const double below = height + 8;
    const Paper rest{paper.width, paper.height - below};
    std::array<Board, 2> boards;
    for (std::size_t i = 0; i < 2; ++i) {
        auto part = lay_out(facing_picture(pair, *sides[i], words[i].page), theme, rest, placer);
        auto& board = boards[i];
        board = part;
        board.frames.clear(), board.edges.clear();
        board.cards = {side_band(*sides[i], words[i].facing, height, theme, paper)};
        board.height += below;
        board.title += " – " + sides[i]->title;
        place(board, std::move(part), 0, below);
    }
    return boards;
}

}  // namespace ecomap
