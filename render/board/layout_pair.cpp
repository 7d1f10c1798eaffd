// Two boards as one: beside each other, or when they are much wider than high above each other, which keeps columns in
// line. Each is laid out by its own layout, without margins, legend and footer; what differs is marked on both.
#include "render/board/chrome.hpp"
#include "render/board/differences.hpp"
#include "render/board/layout.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr double side_title = 18, most_aspect = 1.7;

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

}  // namespace

Board lay_out(const Pair& pair, const Theme& theme, const Paper& paper, Placer placer) {
    auto inner = side_theme(theme);
    auto half = paper;
    if (!paper.is_free()) half.width = (paper.width - 2 * theme.margin - theme.gutter * 2) / 2;
    auto lay = [&](const SideOf<Single>& side, const Paper& sheet) {
        const auto& other = &side == &pair.before ? pair.after : pair.before;
        return lay_out(shape_of(without_words(side, other)), inner, sheet, placer);
    };
    auto before = lay(pair.before, half), after = lay(pair.after, half);
    bool too_wide = !paper.is_free() && before.width + after.width > 2 * half.width + 0.01;
    bool above = too_wide || before.width > most_aspect * before.height;
    if (above && !paper.is_free()) {
        half.width = paper.width - 2 * theme.margin;
        before = lay(pair.before, half);
        after = lay(pair.after, half);
    }
    mark_differences(before, after, theme);
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

}  // namespace ecomap
