#include "tests/support/geometry.hpp"

#include "render/board/text_metrics.hpp"
#include "render/board/theme.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string_view>

namespace ecomap::test {
namespace {

constexpr double slack = 0.6;        // points
constexpr double capital = 0.727;    // cap height of the font, em
constexpr double smallest = 9;       // least size of running text
constexpr double smallest_chip = 8;  // of one to three letters or digits

struct Rect {
    double x0, y0, x1, y1;
    bool inside(const Rect& other) const {
        return x0 >= other.x0 - slack && y0 >= other.y0 - slack && x1 <= other.x1 + slack && y1 <= other.y1 + slack;
    }
    bool overlaps(const Rect& other) const {
        return x0 < other.x1 - slack && other.x0 < x1 - slack && y0 < other.y1 - slack && other.y0 < y1 - slack;
    }
};

Rect bounds(const Item& item) { return {item.x, item.y, item.x + item.width, item.y + item.height}; }

Rect bounds(const TextMark& text, const Item& item) {
    double left = text.x - (text.anchor == Anchor::start    ? 0
                            : text.anchor == Anchor::middle ? text.width / 2
                                                            : text.width);
    return {item.x + left, item.y + text.y - text.size * capital, item.x + left + text.width, item.y + text.y};
}

std::string quoted(const std::string& text) { return "'" + text + "'"; }

// What a point stands on: one colour, two where it is hatched.
using Ground = std::vector<std::string>;

void paint(Ground& ground, const std::string& fill, const std::string& hatch, double opacity) {
    if (!fill.empty() && opacity < 1)
        for (auto& colour : ground) colour = mix(colour, fill, opacity);
    if (!fill.empty() && opacity >= 1) ground = {fill};
    if (!hatch.empty()) ground.push_back(hatch);
}

// Lays the item's boxes and discs at a point of the page on `ground`, up to the mark `last`.
void lay(Ground& ground, const Item& item, double x, double y, const TextMark* last) {
    x -= item.x;
    y -= item.y;
    for (const auto& any : item.marks) {
        if (const auto* text = std::get_if<TextMark>(&any); text && text == last) break;
        if (const auto* box = std::get_if<BoxMark>(&any))
            if (x >= box->x && x <= box->x + box->width && y >= box->y && y <= box->y + box->height)
                paint(ground, box->fill, box->hatch, box->opacity);
        if (const auto* disc = std::get_if<DiscMark>(&any))
            if (std::hypot(x - disc->cx, y - disc->cy) <= disc->r) paint(ground, disc->fill, disc->hatch, 1);
    }
}

// All that is drawn before the text at that point. Curves are left out: no text stands on one.
Ground ground_at(const Board& board, const Item& holder, const TextMark& text, double x, double y) {
    Ground ground{board.background};
    for (const auto* items : {&board.frames, &board.cards})
        for (const auto& item : *items) {
            if (&item == &holder) {
                lay(ground, item, x, y, &text);
                return ground;
            }
            bool near =
                x >= item.x - 2 && x <= item.x + item.width + 2 && y >= item.y - 2 && y <= item.y + item.height + 2;
            if (near) lay(ground, item, x, y, nullptr);
        }
    return ground;
}

using Say = std::function<void(const std::string&)>;

// Contrast over what is really beneath, at the middle and near both ends; and the colour that the text says it stands
// on.
void check_ground(const Board& board, const Item& item, const TextMark& text, const Rect& box, const Say& say) {
    double y = (box.y0 + box.y1) / 2, third = (box.x1 - box.x0) * 0.48, middle = (box.x0 + box.x1) / 2;
    for (double x : {middle - third, middle, middle + third})
        for (const auto& colour : ground_at(board, item, text, x, y))
            if (contrast(text.colour, colour) < 4.5) say("has too little contrast on " + colour + " beneath");
    auto beneath = ground_at(board, item, text, middle, y);
    bool as_said = std::any_of(beneath.begin(), beneath.end(),
                               [&](const auto& colour) { return contrast(colour, text.background) < 1.1; });
    if (!as_said) say("stands on " + beneath.front() + ", not on " + text.background);
}

void check_text(const Board& board, const TextMark& text, const Item& item, std::vector<std::string>& list) {
    auto box = bounds(text, item);
    Say say = [&](const std::string& what) {
        list.push_back(quoted(text.text) + " in " + quoted(item.label) + " " + what);
    };
    if (!box.inside(bounds(item))) say("leaves its " + item.css);
    if (!box.inside({0, 0, board.width, board.height})) say("leaves the page");
    if (std::abs(text.width - text_width(text.text, text.size, text.weight)) > slack) say("was not measured");
    bool chip = text.width <= 22 || text.text.size() <= 3;
    if (text.size < (chip ? smallest_chip : smallest)) say("is too small: " + std::to_string(text.size));
    if (text.background.empty()) say("does not say what it stands on");
    else check_ground(board, item, text, box, say);
}

void check_item(const Board& board, const Item& item, std::vector<std::string>& list) {
    if (!bounds(item).inside({0, 0, board.width, board.height}))
        list.push_back(item.css + " " + quoted(item.label) + " leaves the page");
    std::vector<std::pair<const TextMark*, Rect>> texts;
    for (const auto& any : item.marks) {
        const auto* text = std::get_if<TextMark>(&any);
        if (!text || text->text.empty()) continue;
        check_text(board, *text, item, list);
        auto box = bounds(*text, item);
        for (const auto& [other, room] : texts)
            if (box.overlaps(room)) list.push_back(quoted(text->text) + " overlaps " + quoted(other->text));
        texts.emplace_back(text, box);
    }
}

void check_overlaps(const std::vector<Item>& items, std::vector<std::string>& list) {
    std::vector<const Item*> solid;
    for (const auto& item : items)
        if (item.solid) solid.push_back(&item);
    std::sort(solid.begin(), solid.end(), [](const Item* a, const Item* b) { return a->x < b->x; });
    for (std::size_t i = 0; i < solid.size(); ++i)
        for (std::size_t j = i + 1; j < solid.size() && solid[j]->x < solid[i]->x + solid[i]->width - slack; ++j)
            if (bounds(*solid[i]).overlaps(bounds(*solid[j])))
                list.push_back(solid[i]->css + " " + quoted(solid[i]->label) + " overlaps " + solid[j]->css + " " +
                               quoted(solid[j]->label));
}

}  // namespace

std::vector<std::string> complaints(const Board& board) {
    std::vector<std::string> list;
    for (const auto* items : {&board.frames, &board.cards}) {
        for (const auto& item : *items) check_item(board, item, list);
        check_overlaps(*items, list);
    }
    // Texts of different items must not run into each other either.
    std::vector<std::pair<const TextMark*, Rect>> texts;
    for (const auto* items : {&board.frames, &board.cards})
        for (const auto& item : *items)
            for (const auto& any : item.marks)
                if (const auto* text = std::get_if<TextMark>(&any); text && !text->text.empty())
                    texts.emplace_back(text, bounds(*text, item));
    std::sort(texts.begin(), texts.end(), [](const auto& a, const auto& b) { return a.second.x0 < b.second.x0; });
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size() && texts[j].second.x0 < texts[i].second.x1; ++j)
            if (texts[i].second.overlaps(texts[j].second))
                list.push_back(quoted(texts[i].first->text) + " runs into " + quoted(texts[j].first->text));
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

}  // namespace ecomap::test
