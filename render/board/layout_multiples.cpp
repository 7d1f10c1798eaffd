// Small heat maps in frames of one size, as many beside each other as there is room for.
#include "render/board/chrome.hpp"
#include "render/board/heat_grid.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr double most_width = 1500;  // of a board on the screen
constexpr double least_panel = 200;  // so that title and finding have room

/// The words of a panel above its grid.
struct Words {
    std::vector<std::string> title, finding;
    double height = 0;
};

Words words_of(const Multiples::Panel& panel, double width, const Theme& theme) {
    Words words{wrap(panel.title, theme.frame_title, Weight::semibold, width),
                panel.finding.empty() ? std::vector<std::string>{}
                                      : wrap(panel.finding, theme.meta + 0.5, Weight::regular, width),
                0};
    words.height = static_cast<double>(words.title.size()) * theme.frame_title * theme.line_height + 3 +
                   static_cast<double>(words.finding.size()) * (theme.meta + 0.5) * theme.line_height + 8;
    if (panel.twin) words.height = std::max(words.height, words_of(*panel.twin, width, theme).height);
    return words;
}

Item frame_of(const Multiples::Panel& panel, const Words& words, double x, double y, double width, double height,
              const Theme& theme) {
    Item frame;
    frame.css = "frame";
    frame.x = x;
    frame.y = y;
    frame.width = width;
    frame.height = height;
    frame.tooltip = frame.label = panel.finding.empty() ? panel.title : panel.title + ": " + panel.finding;
    BoxMark box;
    box.width = width, box.height = height, box.rx = theme.frame_radius;
    box.fill = theme.frame;
    box.stroke = {panel.is_uncertain ? theme.muted : theme.line, 1, panel.is_uncertain ? Dash::dotted : Dash::none};
    frame.marks.push_back(box);
    double left = theme.frame_padding;
    double bottom = add_lines(frame, left, theme.frame_padding, words.title,
                              {theme.frame_title, Weight::semibold, theme.ink, theme.frame}, theme.line_height);
    add_lines(frame, left, bottom + 3, words.finding, {theme.meta + 0.5, Weight::regular, theme.muted, theme.frame},
              theme.line_height);
    return frame;
}

/// How many panels stand beside each other, and how wide and high each is.
struct Tiling {
    std::size_t across = 1;
    double width = 0;
};

Tiling tile(const Multiples& multiples, const HeatGrid& grid, const Theme& theme, const Paper& paper) {
    Tiling tiling;
    tiling.width = std::max(least_panel, grid.width() + 2 * theme.frame_padding);
    double room = (paper.is_free() ? most_width : paper.width) - 2 * theme.margin;
    auto fits = static_cast<std::size_t>(std::max(1.0, (room + theme.gutter) / (tiling.width + theme.gutter)));
    auto count = multiples.panels.size();
    tiling.across = std::min(fits, count);
    auto lines = (count + tiling.across - 1) / tiling.across;
    if (paper.is_free()) tiling.across = (count + lines - 1) / lines;  // lines as even as can be
    return tiling;
}

double add_remark(Board& board, const std::string& remark, double y, const Theme& theme) {
    Item item;
    item.css = "card";
    item.x = theme.margin;
    item.y = y;
    item.width = board.width - 2 * theme.margin;
    item.label = item.tooltip = remark;
    auto lines = wrap(remark, theme.body, Weight::regular, item.width);
    item.height = add_lines(item, 0, 0, lines, {theme.body, Weight::regular, theme.ink, theme.page});
    board.cards.push_back(std::move(item));
    return y + board.cards.back().height;
}

}  // namespace

Board lay_out(const Multiples& multiples, const Theme& theme, const Paper& paper) {
    if (multiples.panels.empty()) return lay_out_nothing(multiples.heading, theme, paper);
    HeatGrid grid;
    for (const auto& panel : multiples.panels) {
        auto own = small_heat_grid(panel.matrix, theme);
        if (own.width() > grid.width()) grid = own;
        grid.rows = std::max(grid.rows, own.rows);
    }
    auto tiling = tile(multiples, grid, theme, paper);
    double across = static_cast<double>(tiling.across);
    double needed = across * tiling.width + (across - 1) * theme.gutter + 2 * theme.margin;
    auto board = open_board(multiples.heading, theme, board_width(needed, theme, paper));
    double y = board.height, inner = tiling.width - 2 * theme.frame_padding;
    for (std::size_t first = 0; first < multiples.panels.size(); first += tiling.across) {
        auto last = std::min(first + tiling.across, multiples.panels.size());
        double words = 0;
        for (auto i = first; i < last; ++i) words = std::max(words, words_of(multiples.panels[i], inner, theme).height);
        double height = words + grid.height() + 2 * theme.frame_padding - grid.gap;
        for (auto i = first; i < last; ++i) {
            const auto& panel = multiples.panels[i];
            double x = theme.margin + static_cast<double>(i - first) * (tiling.width + theme.gutter);
            board.frames.push_back(frame_of(panel, words_of(panel, inner, theme), x, y, tiling.width, height, theme));
            auto own = grid;
            own.rows = panel.matrix.rows.size();
            add_heat_grid(board, panel.matrix, own, x + theme.frame_padding, y + theme.frame_padding + words, theme);
        }
        y += height + theme.gutter;
    }
    y -= theme.gutter;
    if (!multiples.remark.empty()) y = add_remark(board, multiples.remark, y + theme.gutter, theme);
    close_board(board, multiples.heading, theme, y);
    return board;
}

}  // namespace ecomap
