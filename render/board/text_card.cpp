#include "render/board/text_card.hpp"

#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr double inset = 9, hatched_inset = 13, top_inset = 6;
constexpr double above_lines = 2, title_lines = 5, remark_lines = 2;
constexpr double title_size = 11;

struct Words {
    std::vector<std::string> above;
    Fitted title, remark;
    double left = inset;
    double height = 0;
};

Words words_of(const std::string& above, const Note& note, double width, const Theme& theme) {
    Words words;
    if (note.ink == Ink::hatched) words.left = hatched_inset;
    double room = width - words.left - inset - type_bar_room(theme);
    auto high = [&](const Fitted& text) {
        return static_cast<double>(text.lines.size()) * text.size * theme.line_height;
    };
    if (!above.empty())
        words.above =
            fit(above, room, above_lines * theme.footer * theme.line_height + 0.1, {theme.footer}, Weight::semibold)
                .lines;
    words.title = fit(note.title, room, title_lines * title_size * theme.line_height + 0.1, {title_size, 10, 9});
    if (!note.remark.empty())
        words.remark = fit(note.remark, room, remark_lines * theme.smallest * theme.line_height + 0.1, {9.0});
    words.height =
        2 * top_inset +
        (words.above.empty() ? 0 : static_cast<double>(words.above.size()) * theme.footer * theme.line_height + 1) +
        high(words.title) + (note.remark.empty() ? 0 : high(words.remark) + 2);
    return words;
}

}  // namespace

double text_card_width() { return 156; }

double text_card_height(const std::string& above, const Note& note, double width, const Theme& theme) {
    double height = words_of(above, note, width, theme).height;
    if (!note.twin) return height;
    const auto& above_twin = above == note.badge ? note.twin->badge : above;
    return std::max(height, words_of(above_twin, *note.twin, width, theme).height);
}

Item make_text_card(const std::string& above, const Note& note, double x, double y, double width, double height,
                    const Theme& theme) {
    auto surface = note_surface(theme[note.colour], note.ink, theme);
    Item item;
    item.css = "card";
    item.x = x;
    item.y = y;
    item.width = width;
    item.height = height;
    item.tooltip = note.tooltip;
    item.label = above.empty() ? note.title : above + ": " + note.title;
    item.href = note.href;
    item.shows = note.shows;
    BoxMark box;
    double edge = surface.stroke.colour.empty() ? 0 : surface.stroke.width / 2;
    box.x = box.y = edge;
    box.width = width - 2 * edge;
    box.height = height - 2 * edge;
    box.rx = theme.note_radius;
    box.fill = surface.fill;
    box.stroke = surface.stroke;
    box.shadow = note.ink == Ink::solid || note.ink == Ink::hatched;
    item.marks.push_back(box);
    if (note.ink == Ink::absent) {
        item.css = "absent";
        return item;
    }
    add_hatched_edge(item, surface, theme);
    add_type_bar(item, note.colour, theme);
    auto words = words_of(above, note, width, theme);
    Pen pen{theme.footer, Weight::semibold, surface.text, surface.under};
    double at = top_inset;
    if (!words.above.empty()) at = add_lines(item, words.left, at, words.above, pen, theme.line_height) + 1;
    pen = {words.title.size, Weight::regular, surface.text, surface.under};
    at = add_lines(item, words.left, at, words.title.lines, pen, theme.line_height) + 2;
    pen.size = theme.smallest;
    if (!note.remark.empty()) add_lines(item, words.left, at, words.remark.lines, pen, theme.line_height);
    return item;
}

}  // namespace ecomap
