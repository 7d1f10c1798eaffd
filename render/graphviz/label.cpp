#include "render/graphviz/label.hpp"

#include "render/board/text_metrics.hpp"
#include "render/graphviz/attributes.hpp"

#include <cmath>

namespace ecomap::dot {
namespace {

constexpr double near = 1.5;  // points; a thick outline lies inside its item

const TextMark* text_at(const Item& item, std::size_t mark) {
    return mark < item.marks.size() ? std::get_if<TextMark>(&item.marks[mark]) : nullptr;
}

bool continues(const TextMark& line, const TextMark* next) {
    if (next == nullptr) return false;
    double step = next->y - line.y;
    return next->size == line.size && next->weight == line.weight && next->anchor == line.anchor &&
           std::abs(next->x - line.x) < near && step > 0 && step < line.size * 1.6;
}

double left_of(const TextMark& text) {
    return text.x - (text.anchor == Anchor::start ? 0 : text.anchor == Anchor::middle ? text.width / 2 : text.width);
}

// True if another mark than the ground lies under the text: it would be drawn over a label.
bool stands_on_another(const Item& item, const TextMark& text) {
    double x = left_of(text) + text.width / 2, y = text.y - text.size * 0.36;
    for (std::size_t i = 1; i < item.marks.size(); ++i) {
        if (const auto* box = std::get_if<BoxMark>(&item.marks[i]))
            if (x > box->x && x < box->x + box->width && y > box->y && y < box->y + box->height) return true;
        if (const auto* disc = std::get_if<DiscMark>(&item.marks[i]))
            if (std::hypot(x - disc->cx, y - disc->cy) < disc->r) return true;
    }
    return false;
}

std::size_t first_text(const Item& item) {
    for (std::size_t i = 0; i < item.marks.size(); ++i)
        if (const auto* text = text_at(item, i); text && !text->text.empty() && !stands_on_another(item, *text))
            return i;
    return item.marks.size();
}

}  // namespace

const BoxMark* ground_of(const Item& item) {
    if (item.marks.empty()) return nullptr;
    const auto* box = std::get_if<BoxMark>(&item.marks.front());
    bool covers = box && std::abs(box->x) < near && std::abs(box->y) < near &&
                  std::abs(box->width - item.width) < near && std::abs(box->height - item.height) < near;
    return covers ? box : nullptr;
}

Label label_of(const Item& item) {
    Label label;
    auto at = first_text(item);
    const auto* first = text_at(item, at);
    if (!ground_of(item) || !first) return {};
    if (first->anchor == Anchor::start) label.margin = first->x;
    if (first->anchor == Anchor::end) label.margin = item.width - first->x;
    bool off_centre = first->anchor == Anchor::middle && std::abs(first->x - item.width / 2) > near;
    if (off_centre || label.margin < 0) return {};
    auto end = at;
    double widest = 0;
    for (const auto* line = first; line; line = continues(*line, text_at(item, end)) ? text_at(item, end) : nullptr) {
        widest = std::max(widest, text_width(line->text, line->size, line->weight));
        label.text += plain(line->text);
        label.text += line->anchor == Anchor::start ? "\\l" : line->anchor == Anchor::end ? "\\r" : "\\n";
        ++end;
    }
    double height = static_cast<double>(end - at) * first->size * 1.24;
    if (widest + 1 > item.width || height > item.height) return {};
    label.first = at;
    label.end = end;
    label.style = first;
    return label;
}

}  // namespace ecomap::dot
