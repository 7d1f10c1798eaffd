// A pipe over a wall of notes. The pipe is as thick as the count, with one scale for all its lengths, and a flange at
// each joint; where the count is nothing it ends, and the break is drawn and said louder than anything else, unless
// what is unknown could fill it or a filter left it out. The columns of the wall are the lengths of the pipe, so that
// the eye falls from a thin length to the empty cells below.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"
#include "render/board/tray.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr double thickest = 84, thinnest = 3;
constexpr double flange = 7, flange_over = 6;
constexpr double number_line = 26;
constexpr double label_room = 46;  // number and remark above the pipe
constexpr double below = 14;

double thickness(double count, double most) {
    return count <= 0 || most <= 0 ? 0 : std::max(thinnest, thickest * count / most);
}

BoxMark box(double x, double y, double width, double height, const std::string& fill) {
    BoxMark mark;
    mark.x = x;
    mark.y = y;
    mark.width = width;
    mark.height = height;
    mark.fill = fill;
    return mark;
}

/// Number and remark over a length that carries something.
void add_words(Item& item, const Pipeline::Length& length, double size, const Theme& theme) {
    double room = item.width - 4;
    Pen pen{size, Weight::semibold, theme.ink, theme.page, Anchor::middle};
    item.marks.push_back(text_at(item.width / 2, baseline_in(0, number_line, size),
                                 ellipsize(length.text, size, Weight::semibold, room), pen));
    pen = {theme.meta, Weight::regular, theme.muted, theme.page, Anchor::middle};
    if (!length.remark.empty())
        item.marks.push_back(text_at(item.width / 2, baseline_in(number_line, 15, theme.meta),
                                     ellipsize(length.remark, theme.meta, Weight::regular, room), pen));
}

void add_break(Item& item, const Pipeline::Length& length, double size, const Theme& theme) {
    const bool is_outside = length.mark == Matrix::Mark::outside, is_possible = length.mark == Matrix::Mark::possible;
    const bool is_quiet = is_outside || is_possible;
    const auto& ink = is_quiet ? theme.ink : theme.gap;
    BoxMark frame = box(1, 1, item.width - 2, item.height - 2, is_quiet ? theme.frame : theme.gap_fill);
    frame.rx = 6;
    frame.stroke = is_outside    ? Stroke{theme.line, 1, Dash::dotted}
                   : is_possible ? Stroke{theme.muted, 1.2, Dash::dashed}
                                 : Stroke{theme.gap, 3, Dash::dashed};
    if (is_possible) frame.hatch = theme.line;
    const auto& fill = is_possible ? frame.hatch : frame.fill;  // what words stand on
    item.marks.push_back(frame);
    double room = item.width - 20;
    auto number = ellipsize(length.text, size, Weight::semibold, room);
    auto remark = fit(length.remark, room, 4 * theme.meta * theme.line_height + 0.1, {11, theme.meta, theme.smallest});
    double tall = size * theme.line_height + static_cast<double>(remark.lines.size()) * remark.size * theme.line_height;
    double top = (item.height - tall) / 2;
    if (!number.empty())
        top = add_lines(item, item.width / 2, top, {number}, {size, Weight::semibold, ink, fill, Anchor::middle},
                        theme.line_height);
    if (!length.remark.empty())
        add_lines(item, item.width / 2, top, remark.lines, {remark.size, Weight::regular, ink, fill, Anchor::middle},
                  theme.line_height);
}

/// The largest size at which every count fits its length: equal things are said equally loud.
double number_size_for(const Pipeline& pipeline, const WallOfNotes& wall) {
    for (double size : {20.0, 18.0, 16.0, 14.0, 12.0, 11.0, 10.0}) {
        bool fits = true;
        for (std::size_t c = 0; c < pipeline.pipe.size(); ++c)
            fits = fits && text_width(pipeline.pipe[c].text, size, Weight::semibold) <= wall.widths[c] - 18;
        if (fits) return size;
    }
    return 9;
}

Item length_item(const Pipeline::Length& length, double x, double y, double width, double most, double size,
                 const std::string& colour, const Theme& theme) {
    Item item;
    item.css = "card";
    item.x = x;
    item.y = y;
    item.width = width;
    item.height = label_room + thickest + 2 * flange_over;
    item.label = length.text + (length.text.empty() || length.remark.empty() ? "" : ", ") + length.remark;
    if (length.count > 0 || length.mark == Matrix::Mark::gap) item.amount = length.count;
    item.tooltip = length.tooltip.empty() ? item.label : length.tooltip;
    if (length.count <= 0) {
        add_break(item, length, size, theme);
        return item;
    }
    double high = thickness(length.count, most), middle = label_room + flange_over + thickest / 2;
    item.marks.push_back(box(0, middle - high / 2, width, high, colour));
    auto dark = accent(colour, theme);
    double over = std::min(flange_over, high / 2);
    for (double at : {0.0, width - flange}) {
        auto ring = box(at, middle - high / 2 - over, flange, high + 2 * over, dark);
        ring.rx = 2;
        item.marks.push_back(ring);
    }
    add_words(item, length, size, theme);
    return item;
}

double add_pipe(Board& board, const Pipeline& pipeline, const WallOfNotes& wall, double y, const Theme& theme) {
    double most = pipeline.thickest;
    for (const auto& length : pipeline.pipe) most = std::max(most, length.count);
    Item title;
    title.css = "head";
    title.x = wall.left;
    title.y = y;
    title.width = wall.row_head;
    title.height = label_room + thickest + 2 * flange_over;
    title.label = pipeline.pipe_title;
    auto words = fit(pipeline.pipe_title, wall.row_head - 12, 60, {13, 12, 11, 10}, Weight::semibold);
    double tall = static_cast<double>(words.lines.size()) * words.size * theme.line_height;
    add_lines(title, 0, label_room + flange_over + (thickest - tall) / 2, words.lines,
              {words.size, Weight::semibold, theme.ink, theme.page}, theme.line_height);
    double height = title.height;
    board.cards.push_back(std::move(title));
    double size = number_size_for(pipeline, wall);
    auto colour = visible(mix(theme.focus, theme.page, 0.45), theme);
    for (std::size_t c = 0; c < pipeline.pipe.size(); ++c) {
        double left = wall.lefts[c] - 3, right = wall.lefts[c] + wall.widths[c] + 3;
        board.cards.push_back(length_item(pipeline.pipe[c], left, y, right - left, most, size, colour, theme));
    }
    return y + height + below;
}

}  // namespace

Board lay_out(const Pipeline& pipeline, const Theme& theme, const Paper& paper) {
    bool has_grid = !pipeline.grid.rows.empty() && !pipeline.grid.columns.empty();
    if (!has_grid && pipeline.tray.notes.empty()) return lay_out_nothing(pipeline.heading, theme, paper);
    WallOfNotes wall;
    if (has_grid) wall = measure_wall(pipeline.grid, theme, paper);
    double width = has_grid ? wall.width : board_width(0, theme, paper) - 2 * theme.margin;
    auto board = open_board(pipeline.heading, theme, width + 2 * theme.margin);
    double bottom = board.height;
    if (has_grid) {
        if (!pipeline.pipe.empty()) bottom = add_pipe(board, pipeline, wall, bottom, theme);
        bottom = add_wall(board, pipeline.grid, wall, bottom, theme) + theme.gutter;
    }
    if (!pipeline.tray.notes.empty()) bottom = add_tray(board, pipeline.tray, theme.margin, bottom, width, theme);
    else bottom -= has_grid ? theme.gutter : 0;
    close_board(board, pipeline.heading, theme, bottom);
    return board;
}

}  // namespace ecomap
