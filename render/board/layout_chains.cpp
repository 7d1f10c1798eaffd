// Rows of frames joined by arrows. All rows are equally high, so the eye compares how full they are; what does not fit
// is counted ("+ 4 till"), and the table has all of it. A missing step is red and dashed before anything is read.
#include "render/board/chrome.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/pieces.hpp"
#include "render/board/sticky_note.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace ecomap {
namespace {

constexpr double first_width = 300, least_first = 170;
constexpr double between = 52, least_between = 30;
constexpr double note_width = 118, least_note = 84, note_height = 36, note_gap = 7;
constexpr double inset = 12;
constexpr double head_height = 34, head_gap = 10, row_gap = 12;
constexpr double more_line = 17;
constexpr std::size_t notes_across = 4, lines_of_notes = 2;
constexpr double chip_size = 22, leading = 1.2;

struct Geometry {
    double width = 0, first = 0, between = 0, step = 0, note = 0, row = 0;
    std::size_t across = 0, lines = 1;
    double x_of(std::size_t step_index, double left) const {
        return left + first + between + static_cast<double>(step_index) * (step + between);
    }
};

Geometry measure(const Chains& chains, const Theme& theme, const Paper& paper) {
    Geometry geometry;
    auto steps = static_cast<double>(chains.steps.size());
    auto step_for = [](double note, std::size_t across) {
        return static_cast<double>(across) * (note + note_gap) - note_gap + 2 * inset;
    };
    geometry.first = first_width, geometry.between = between, geometry.across = notes_across;
    double needed = first_width + steps * (between + step_for(note_width, notes_across)) + 2 * theme.margin;
    if (!paper.is_free() && needed > paper.width) {
        geometry.first = least_first, geometry.between = least_between;
        double room = (paper.width - 2 * theme.margin - least_first) / steps - least_between;
        while (geometry.across > 1 && step_for(least_note, geometry.across) > room) --geometry.across;
        needed = least_first + steps * (least_between + step_for(least_note, geometry.across)) + 2 * theme.margin;
    }
    geometry.width = board_width(needed, theme, paper);
    geometry.step = (geometry.width - 2 * theme.margin - geometry.first) / steps - geometry.between;
    auto across = static_cast<double>(geometry.across);
    geometry.note = (geometry.step - 2 * inset + note_gap) / across - note_gap;
    std::size_t most = 1;
    for (const auto& row : chains.rows)
        for (const auto& step : row.steps) most = std::max(most, step.notes.size());
    geometry.lines = std::min(lines_of_notes, (most + geometry.across - 1) / geometry.across);
    bool has_more = most > geometry.lines * geometry.across;
    geometry.row = 2 * inset + static_cast<double>(geometry.lines) * (note_height + note_gap) - note_gap +
                   (has_more ? more_line : 0);
    geometry.row = std::max(geometry.row, 92.0);
    return geometry;
}

BoxMark frame_box(const Item& item, bool alarm, const Theme& theme) {
    BoxMark box;
    double line = alarm ? 1.4 : 1;
    box.x = box.y = line / 2;
    box.width = item.width - line, box.height = item.height - line, box.rx = 8;
    box.fill = alarm ? theme.gap_fill : theme.frame;
    box.stroke = alarm ? Stroke{theme.gap, line, Dash::dashed} : Stroke{theme.line, line, Dash::none};
    return box;
}

void add_head(Board& board, const Chains::Head& head, double x, double y, double width, const Theme& theme) {
    auto item = blank("head", x, y, width, head_height);
    item.label = head.title;
    BoxMark box;
    box.width = width, box.height = head_height, box.rx = 8;
    box.fill = head.colour.empty() ? theme.band : theme[head.colour];
    auto ink = head.colour.empty() ? theme.band_ink : ink_on(box.fill, theme);
    item.marks.push_back(box);
    auto words = fit(head.title, width - 2 * inset, head_height, {14, 13, 12, 11, 10, 9}, Weight::semibold, 1.1);
    double height = static_cast<double>(words.lines.size()) * words.size * 1.1;
    add_lines(item, inset, (head_height - height) / 2, words.lines, {words.size, Weight::semibold, ink, box.fill}, 1.1);
    board.cards.push_back(std::move(item));
}

Item row_card(const Chains::Row& row, double x, double y, const Geometry& geometry, const Theme& theme) {
    auto item = blank("card", x, y, geometry.first, geometry.row);
    item.tooltip = row.tooltip;
    item.label = row.title + (row.alarm.empty() ? "" : ": " + row.alarm);
    item.has_parts = true;
    auto box = frame_box(item, !row.alarm.empty(), theme);
    item.marks.push_back(box);
    double left = inset + add_chip(item, row.chip, inset, inset, chip_size, box.fill, theme) + 9;
    if (!row.code.empty())
        item.marks.push_back(text_at(left, baseline_in(inset, chip_size, theme.meta),
                                     ellipsize(row.code, theme.meta, Weight::regular, geometry.first - left - inset),
                                     {theme.meta, Weight::regular, theme.muted, box.fill}));
    bool is_alarm = !row.alarm.empty();
    double foot = geometry.row - inset - 14, top = inset + chip_size + 6;
    auto title =
        fit(row.title, geometry.first - 2 * inset, foot - 4 - top, {13, 12, 11, 10, 9}, Weight::semibold, leading);
    add_lines(item, inset, top, title.lines, {title.size, Weight::semibold, theme.ink, box.fill}, leading);
    const auto& words = is_alarm ? row.alarm : row.remark;
    if (!words.empty())
        item.marks.push_back(text_at(inset, baseline_in(foot, 14, theme.meta),
                                     ellipsize(words, theme.meta, Weight::semibold, geometry.first - 2 * inset),
                                     {theme.meta, Weight::semibold, is_alarm ? theme.gap : theme.muted, box.fill}));
    return item;
}

/// The frame of a step, and its notes as cards.
void add_step(Board& board, const Chains& chains, const Chains::Step& step, const std::string& label, double x,
              double y, const Geometry& geometry, const Theme& theme) {
    auto frame = blank("frame", x, y, geometry.step, geometry.row);
    bool is_none = present(step.notes).empty() && !step.none.empty();
    frame.label = label + (is_none ? ": " + step.none : "");
    auto box = frame_box(frame, is_none && step.alarm, theme);
    frame.marks.push_back(box);
    auto shown = std::min(step.notes.size(), geometry.across * geometry.lines);
    if (is_none)
        frame.marks.push_back(
            text_at(geometry.step / 2, baseline_in(0, geometry.row, theme.body),
                    ellipsize("– " + step.none + " –", theme.body, Weight::semibold, geometry.step - 2 * inset),
                    {theme.body, Weight::semibold, step.alarm ? theme.gap : theme.muted, box.fill, Anchor::middle}));
    auto hidden = present({step.notes.begin() + static_cast<std::ptrdiff_t>(shown), step.notes.end()}).size();
    if (hidden > 0)
        frame.marks.push_back(text_at(geometry.step - inset, baseline_in(geometry.row - inset - 10, 12, theme.meta),
                                      more_words(hidden, chains.heading.language),
                                      {theme.meta, Weight::semibold, theme.muted, box.fill, Anchor::end}));
    board.frames.push_back(std::move(frame));
    for (std::size_t n = 0; n < shown; ++n) {
        auto column = static_cast<double>(n % geometry.across), line = static_cast<double>(n / geometry.across);
        auto item = make_note(step.notes[n], x + inset + column * (geometry.note + note_gap),
                              y + inset + line * (note_height + note_gap), geometry.note, note_height, theme);
        if (is_none) item.marks.clear();  // the words stand where the empty places would be
        board.cards.push_back(std::move(item));
    }
}

/// An arrow over the space between two frames; it belongs to the card of its row.
void add_arrow(Board& board, std::size_t card, double x, double y, const Geometry& geometry, bool dashed,
               const Theme& theme) {
    Curve edge;
    edge.from = edge.to = card;
    edge.p0 = {x + 3, y}, edge.p3 = {x + geometry.between - 3, y};
    edge.p1 = {x + geometry.between / 3, y}, edge.p2 = {x + geometry.between * 2 / 3, y};
    edge.width = 1.8;
    edge.colour = theme.muted;
    edge.dash = dashed ? Dash::dashed : Dash::none;
    edge.arrow = true;
    board.edges.push_back(std::move(edge));
}

}  // namespace

Board lay_out(const Chains& chains, const Theme& theme, const Paper& paper) {
    if (chains.rows.empty() || chains.steps.empty()) return lay_out_nothing(chains.heading, theme, paper);
    auto geometry = measure(chains, theme, paper);
    auto board = open_board(chains.heading, theme, geometry.width);
    double y = board.height, left = theme.margin;
    add_head(board, chains.rows_head, left, y, geometry.first, theme);
    for (std::size_t s = 0; s < chains.steps.size(); ++s)
        add_head(board, chains.steps[s], geometry.x_of(s, left), y, geometry.step, theme);
    y += head_height + head_gap;
    for (const auto& row : chains.rows) {
        auto card = board.cards.size();
        board.cards.push_back(row_card(row, left, y, geometry, theme));
        for (std::size_t s = 0; s < row.steps.size(); ++s) {
            double x = geometry.x_of(s, left);
            add_arrow(board, card, x - geometry.between, y + geometry.row / 2, geometry,
                      s > 0 || row.steps[s].notes.empty(), theme);
            add_step(board, chains, row.steps[s], row.title + " · " + chains.steps[s].title, x, y, geometry, theme);
        }
        y += geometry.row + row_gap;
    }
    close_board(board, chains.heading, theme, y - row_gap);
    return board;
}

}  // namespace ecomap
