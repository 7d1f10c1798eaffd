#include "render/board/tray.hpp"

#include "render/board/pieces.hpp"
#include "render/board/text_card.hpp"
#include "render/board/text_metrics.hpp"
#include "render/shape/cut.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr double gap = 8, tray_inset = 12;

Item frame_of(const Tray& tray, double x, double y, double width, const std::vector<std::string>& remark,
              const Theme& theme) {
    Item frame;
    frame.css = "frame";
    frame.x = x;
    frame.y = y;
    frame.width = width;
    frame.label = frame.tooltip = tray.title;
    frame.marks.push_back(BoxMark{});
    double inner = width - 2 * theme.frame_padding;
    double top = add_lines(frame, theme.frame_padding, tray_inset,
                           {ellipsize(tray.title, theme.frame_title, Weight::semibold, inner)},
                           {theme.frame_title, Weight::semibold, theme.ink, theme.frame}, theme.line_height);
    frame.height = add_lines(frame, theme.frame_padding, top, remark,
                             {theme.meta, Weight::regular, theme.muted, theme.frame}, theme.line_height);
    return frame;
}

/// "ESV (3 offers) · SKR (11 offers)".
std::string running_text(const std::vector<Note>& notes) {
    std::string text;
    for (const auto& note : present(notes))
        text += (text.empty() ? "" : " · ") + note.title + (note.remark.empty() ? "" : " (" + note.remark + ")");
    return text;
}

/// The notes in rows from `at` on, below `y`. Returns where they end.
double add_cards(Board& board, const Tray& tray, double x, double y, double at, double inner, const Theme& theme) {
    auto across = std::max<std::size_t>(1, static_cast<std::size_t>((inner + gap) / (text_card_width() + gap)));
    double card_width = (inner + gap) / static_cast<double>(across) - gap;
    for (std::size_t first = 0; first < tray.notes.size(); first += across) {
        auto row = run_of(tray.notes, first, first + across);
        double height = 0;
        for (const auto& note : row) height = std::max(height, text_card_height(note.badge, note, card_width, theme));
        double left = x + theme.frame_padding;
        for (const auto& note : row) {
            board.cards.push_back(make_text_card(note.badge, note, left, y + at, card_width, height, theme));
            left += card_width + gap;
        }
        at += height + gap;
    }
    return at - gap;
}

}  // namespace

double add_tray(Board& board, const Tray& tray, double x, double y, double width, const Theme& theme) {
    double inner = width - 2 * theme.frame_padding;
    auto frame = frame_of(tray, x, y, width, wrap(tray.remark, theme.meta, Weight::regular, inner), theme);
    double top = frame.height + 8;
    double end = tray.is_text ? add_lines(frame, theme.frame_padding, top,
                                          wrap(running_text(tray.notes), theme.meta, Weight::regular, inner),
                                          {theme.meta, Weight::regular, theme.ink, theme.frame}, theme.line_height)
                              : add_cards(board, tray, x, y, top, inner, theme);
    frame.height = end + theme.frame_padding;
    auto& box = std::get<BoxMark>(frame.marks.front());
    box.x = box.y = 0.6;
    box.width = frame.width - 1.2;
    box.height = frame.height - 1.2;
    box.rx = theme.frame_radius;
    box.fill = theme.frame;
    box.stroke = {theme.muted, 1.2, Dash::dashed};
    board.frames.push_back(std::move(frame));
    return y + board.frames.back().height;
}

}  // namespace ecomap
