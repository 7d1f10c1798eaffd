// Stages as bars whose width is the value, from one edge: results stand side by side, none comes out of another; single
// numbers as tiles.
// Widths are truly proportional within a subject and never compared between subjects. A bar too thin to see keeps a
// width of a point and a half: its number stands beside it.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/matrix_heads.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace ecomap {
namespace {

constexpr double screen_width = 1120;
constexpr double inset = 18;
constexpr double stage_height = 46, stage_gap = 12;
constexpr double number_size = 24, words_share = 0.36, share_share = 0.2;  // of the width
constexpr double thinnest = 1.5;
constexpr double tile_width = 152, tile_gap = 8, tile_inset = 11;
constexpr double subject_title = 13, frame_gap = 14;

double lines_height(const Fitted& fitted, double leading = 1.2) {
    return static_cast<double>(fitted.lines.size()) * fitted.size * leading;
}

Fitted set(const std::string& text, double width, double lines, double size, Weight weight) {
    if (text.empty()) return {};
    return fit(text, width, lines * size * 1.2 + 0.1, {size, std::max(9.0, size - 1), 9}, weight, 1.2);
}

// ---- subjects --------------------------------------------------------------------------------------------------

struct Head {
    Fitted title, remark;
    double height = 0;
};

Head own_head_of(const Funnel::Subject& subject, double width, const Theme& theme) {
    Head head{set(subject.title, width - 2 * inset, 3, subject.stages.empty() ? subject_title : 17, Weight::semibold),
              set(subject.remark, width - 2 * inset, 3, theme.meta, Weight::regular), 0};
    head.height = 14 + lines_height(head.title) + (subject.remark.empty() ? 0 : 2 + lines_height(head.remark)) + 10;
    return head;
}

/// The same, as high as the head of the subject's twin of the other side.
Head head_of(const Funnel::Subject& subject, double width, const Theme& theme) {
    auto head = own_head_of(subject, width, theme);
    if (subject.twin) head.height = std::max(head.height, own_head_of(*subject.twin, width, theme).height);
    return head;
}

Item subject_frame(const Funnel::Subject& subject, const Head& head, double x, double y, double width, double height,
                   const Theme& theme) {
    auto frame = blank("frame", x, y, width, height);
    frame.label = subject.title;
    BoxMark box;
    box.x = box.y = 0.5, box.width = width - 1, box.height = height - 1, box.rx = theme.frame_radius;
    box.fill = theme.frame;
    box.stroke = {theme.line, 1, Dash::none};
    frame.marks.push_back(box);
    double at =
        add_lines(frame, inset, 14, head.title.lines, {head.title.size, Weight::semibold, theme.ink, theme.frame}, 1.2);
    if (!subject.remark.empty())
        add_lines(frame, inset, at + 2, head.remark.lines,
                  {head.remark.size, Weight::regular, theme.muted, theme.frame}, 1.2);
    return frame;
}

// ---- tiles -----------------------------------------------------------------------------------------------------

struct TileWords {
    Fitted number, unit, title, remark;
    double height = 0;
};

TileWords own_words_of(const Funnel::Tile& tile, double width, const Theme& theme) {
    double room = width - 2 * tile_inset;
    TileWords words{
        set(tile.number, room, 1, 20, Weight::semibold), set(tile.unit, room, 2, theme.meta, Weight::regular),
        set(tile.title, room, 4, 11, Weight::semibold), set(tile.remark, room, 2, theme.meta, Weight::regular), 0};
    words.height = 18 + lines_height(words.number) + lines_height(words.unit) + lines_height(words.title) + 3 +
                   (tile.remark.empty() ? 0 : lines_height(words.remark) + 2);
    return words;
}

/// The same, as high as the tile's twin of the other side needs too.
TileWords words_of(const Funnel::Tile& tile, double width, const Theme& theme) {
    auto words = own_words_of(tile, width, theme);
    if (tile.twin) words.height = std::max(words.height, own_words_of(*tile.twin, width, theme).height);
    return words;
}

double tiles_height(const std::vector<Funnel::Tile>& tiles, std::size_t across, double width, const Theme& theme) {
    double height = 0, row = 0;
    for (std::size_t t = 0; t < tiles.size(); ++t) {
        row = std::max(row, words_of(tiles[t], width, theme).height);
        if ((t + 1) % across != 0 && t + 1 < tiles.size()) continue;
        height += row + tile_gap;
        row = 0;
    }
    return tiles.empty() ? 0 : height - tile_gap;
}

Item tile_item(const Funnel::Tile& tile, double x, double y, double width, double height, const Theme& theme) {
    if (tile.ink == Ink::absent) return empty_place(x, y, width, height, theme);
    auto item = blank("card", x, y, width, height);
    item.tooltip = tile.tooltip;
    item.label = tile.title + ": " + tile.number + (tile.unit.empty() ? "" : " " + tile.unit);
    BoxMark box;
    box.width = width, box.height = height, box.rx = 7;
    box.fill = theme.pill;
    item.marks.push_back(box);
    auto words = words_of(tile, width, theme);
    double at = 8;
    auto add = [&](const Fitted& fitted, Weight weight, const std::string& colour) {
        at = add_lines(item, tile_inset, at, fitted.lines, {fitted.size, weight, colour, theme.pill}, 1.2);
    };
    add(words.number, Weight::semibold, theme.ink);
    add(words.unit, Weight::regular, theme.muted);
    at += 3;
    add(words.title, Weight::semibold, theme.ink);
    at += 2;
    add(words.remark, Weight::regular, theme.muted);
    return item;
}

void add_tiles(Board& board, const std::vector<Funnel::Tile>& tiles, std::size_t across, double x, double y,
               double width, const Theme& theme) {
    for (std::size_t first = 0; first < tiles.size(); first += across) {
        auto last = std::min(first + across, tiles.size());
        double height = 0;
        for (auto t = first; t < last; ++t) height = std::max(height, words_of(tiles[t], width, theme).height);
        for (auto t = first; t < last; ++t)
            board.cards.push_back(
                tile_item(tiles[t], x + static_cast<double>(t - first) * (width + tile_gap), y, width, height, theme));
        y += height + tile_gap;
    }
}

// ---- stages ----------------------------------------------------------------------------------------------------

struct Columns {
    double words = 0, bars = 0, share = 0;
};

Columns columns_of(double inner) {
    double words = std::min(330.0, inner * words_share), share = std::clamp(inner * share_share, 90.0, 190.0);
    return {words, inner - words - share, share};
}

double bar_width(const Funnel::Subject& subject, std::size_t stage, const Columns& columns) {
    double most = 0;
    for (const auto* side : {&subject, subject.twin.get()})
        if (side)
            for (const auto& other : side->stages) most = std::max(most, other.value);
    return most > 0 ? std::max(thinnest, columns.bars * subject.stages[stage].value / most) : thinnest;
}

Item stage_item(const Funnel::Subject& subject, std::size_t s, double x, double y, double inner, const Theme& theme) {
    const auto& stage = subject.stages[s];
    if (stage.ink == Ink::absent) return empty_place(x, y, inner, stage_height, theme);
    auto columns = columns_of(inner);
    auto item = blank("card", x, y, inner, stage_height);
    item.tooltip = stage.tooltip;
    item.label = stage.title + ": " + stage.number + (stage.share.empty() ? "" : ", " + stage.share);
    double number = std::max(72.0, text_width(stage.number, number_size, Weight::semibold));
    number = std::min(number, columns.words * 0.5);
    auto digits = fit(stage.number, number, stage_height, {number_size, 20, 16, 13, 11, 9}, Weight::semibold, 1.2);
    item.marks.push_back(text_at(number, baseline_in(0, stage_height, digits.size),
                                 digits.lines.empty() ? "" : digits.lines.front(),
                                 {digits.size, Weight::semibold, theme.ink, theme.frame, Anchor::end}));
    double room = columns.words - number - 28;
    auto title = set(stage.title, room, 2, theme.body, Weight::semibold);
    auto remark = stage.remark.empty() ? Fitted{} : set(stage.remark, room, 1, theme.meta, Weight::regular);
    double top = (stage_height - lines_height(title) - lines_height(remark)) / 2;
    top = add_lines(item, number + 12, top, title.lines, {title.size, Weight::semibold, theme.ink, theme.frame}, 1.2);
    add_lines(item, number + 12, top, remark.lines, {remark.size, Weight::regular, theme.muted, theme.frame}, 1.2);
    double width = bar_width(subject, s, columns);
    BoxMark bar;
    bar.x = columns.words, bar.width = width, bar.height = stage_height;
    bar.rx = std::min(4.0, width / 2);
    bar.fill = visible(theme[subject.colour], theme);
    item.marks.push_back(bar);
    auto share = set(stage.share, columns.share - 16, 3, theme.body, Weight::regular);
    add_lines(item, columns.words + columns.bars + 16, (stage_height - lines_height(share)) / 2, share.lines,
              {share.size, Weight::regular, theme.ink, theme.frame}, 1.2);
    return item;
}

std::size_t tiles_across(double inner) {
    return std::max<std::size_t>(1, static_cast<std::size_t>((inner + tile_gap) / (tile_width + tile_gap)));
}

double add_funnel(Board& board, const Funnel::Subject& subject, double y, const Theme& theme) {
    double width = board.width - 2 * theme.margin, inner = width - 2 * inset, x = theme.margin;
    auto head = head_of(subject, width, theme);
    auto stages = static_cast<double>(subject.stages.size());
    auto across = std::min(tiles_across(inner), std::max<std::size_t>(1, subject.tiles.size()));
    double tiles = tiles_height(subject.tiles, across, tile_width, theme);
    double height =
        head.height + stages * stage_height + (stages - 1) * stage_gap + (tiles > 0 ? inset + tiles : 0) + inset;
    board.frames.push_back(subject_frame(subject, head, x, y, width, height, theme));
    double at = y + head.height;
    for (std::size_t s = 0; s < subject.stages.size(); ++s) {
        board.cards.push_back(stage_item(subject, s, x + inset, at, inner, theme));
        at += stage_height + (s + 1 < subject.stages.size() ? stage_gap : 0);
    }
    if (tiles > 0) add_tiles(board, subject.tiles, across, x + inset, at + inset, tile_width, theme);
    return y + height + frame_gap;
}

// ---- shelves of subjects with tiles only -----------------------------------------------------------------------

double add_shelf(Board& board, const std::vector<Funnel::Subject>& subjects, std::size_t first, std::size_t last,
                 const std::vector<std::size_t>& across, double tile, double y, const Theme& theme) {
    double height = 0, head = 0, x = theme.margin;
    auto width_of = [&](std::size_t i) {
        return static_cast<double>(across[i]) * (tile + tile_gap) - tile_gap + 2 * inset;
    };
    for (auto i = first; i < last; ++i) head = std::max(head, head_of(subjects[i], width_of(i), theme).height);
    for (auto i = first; i < last; ++i)
        height = std::max(height, head + tiles_height(subjects[i].tiles, across[i], tile, theme) + inset);
    for (auto i = first; i < last; ++i) {
        double width = width_of(i);
        board.frames.push_back(
            subject_frame(subjects[i], head_of(subjects[i], width, theme), x, y, width, height, theme));
        add_tiles(board, subjects[i].tiles, across[i], x + inset, y + head, tile, theme);
        x += width + frame_gap;
    }
    return y + height + frame_gap;
}

double add_shelves(Board& board, const std::vector<Funnel::Subject>& subjects, double y, const Theme& theme) {
    double inner = board.width - 2 * theme.margin;
    auto most = tiles_across(inner - 2 * inset);
    std::vector<std::size_t> across;
    for (const auto& subject : subjects) across.push_back(std::clamp<std::size_t>(subject.tiles.size(), 1, most));
    auto need = [&](std::size_t i) {
        return static_cast<double>(across[i]) * (tile_width + tile_gap) - tile_gap + 2 * inset;
    };
    for (std::size_t first = 0, last = 0; first < subjects.size(); first = last) {
        double used = need(first), tiles = static_cast<double>(across[first]);
        for (last = first + 1; last < subjects.size() && used + frame_gap + need(last) <= inner; ++last) {
            used += frame_gap + need(last);
            tiles += static_cast<double>(across[last]);
        }
        double wider = last < subjects.size() || used > 0.8 * inner ? (inner - used) / tiles : 0;
        y = add_shelf(board, subjects, first, last, across, tile_width + wider, y, theme);
    }
    return y;
}

}  // namespace

Board lay_out(const Funnel& funnel, const Theme& theme, const Paper& paper) {
    if (funnel.subjects.empty()) return lay_out_nothing(funnel.heading, theme, paper);
    auto board = open_board(funnel.heading, theme, board_width(paper.is_free() ? screen_width : 0, theme, paper));
    double y = board.height;
    std::vector<Funnel::Subject> others;
    for (const auto& subject : funnel.subjects) {
        if (subject.stages.empty()) others.push_back(subject);
        else y = add_funnel(board, subject, y, theme);
    }
    y = add_shelves(board, others, y, theme);
    close_board(board, funnel.heading, theme, y - frame_gap);
    return board;
}

}  // namespace ecomap
