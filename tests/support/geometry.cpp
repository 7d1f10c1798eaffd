#include "tests/support/geometry.hpp"

#include "render/board/text_metrics.hpp"
#include "render/board/theme.hpp"

#include <expat.h>

#include <algorithm>
#include <cmath>
#include <memory>
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

/// The colours of the topmost filled box or disc of the item that lies under the middle of the text, fill and hatch.
std::vector<std::string> under(const Item& item, const Rect& text, const TextMark& mark) {
    double x = (text.x0 + text.x1) / 2 - item.x, y = (text.y0 + text.y1) / 2 - item.y;
    std::vector<std::string> found;
    for (const auto& any : item.marks) {
        if (const auto* t = std::get_if<TextMark>(&any); t == &mark) break;
        if (const auto* box = std::get_if<BoxMark>(&any); box && box->opacity == 1 && !box->fill.empty())
            if (x >= box->x && x <= box->x + box->width && y >= box->y && y <= box->y + box->height) {
                found = {box->fill};
                if (!box->hatch.empty()) found.push_back(box->hatch);
            }
        if (const auto* disc = std::get_if<DiscMark>(&any); disc && !disc->fill.empty())
            if (std::hypot(x - disc->cx, y - disc->cy) <= disc->r) {
                found = {disc->fill};
                if (!disc->hatch.empty()) found.push_back(disc->hatch);
            }
    }
    return found;
}

void check_text(const TextMark& text, const Item& item, const Rect& page, std::vector<std::string>& list) {
    auto box = bounds(text, item);
    auto say = [&](const std::string& what) {
        list.push_back(quoted(text.text) + " in " + quoted(item.label) + " " + what);
    };
    if (!box.inside(bounds(item))) say("leaves its " + item.css);
    if (!box.inside(page)) say("leaves the page");
    if (std::abs(text.width - text_width(text.text, text.size, text.weight)) > slack) say("was not measured");
    bool chip = text.width <= 22 || text.text.size() <= 3;
    if (text.size < (chip ? smallest_chip : smallest)) say("is too small: " + std::to_string(text.size));
    if (text.background.empty() || contrast(text.colour, text.background) < 4.5)
        say("has too little contrast on " + text.background);
    for (const auto& colour : under(item, box, text))
        if (contrast(text.colour, colour) < 4.5) say("has too little contrast on " + colour + " beneath");
}

void check_item(const Item& item, const Rect& page, std::vector<std::string>& list) {
    if (!bounds(item).inside(page)) list.push_back(item.css + " " + quoted(item.label) + " leaves the page");
    std::vector<std::pair<const TextMark*, Rect>> texts;
    for (const auto& any : item.marks) {
        const auto* text = std::get_if<TextMark>(&any);
        if (!text || text->text.empty()) continue;
        check_text(*text, item, page, list);
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

// ---- SVG

struct Reading {
    std::vector<std::string> list;
    int cards_waiting = 0;  // 1: the next element must be a title
};

void XMLCALL element(void* data, const XML_Char* name, const XML_Char** attributes) {
    auto& reading = *static_cast<Reading*>(data);
    std::string_view tag = name;
    if (reading.cards_waiting > 0 && tag != "title") reading.list.push_back("a card without a title");
    reading.cards_waiting = 0;
    for (std::string_view bad : {"script", "foreignObject", "iframe", "image", "use", "animate", "set"})
        if (tag == bad) reading.list.push_back("an element " + std::string(bad));
    for (; *attributes != nullptr; attributes += 2) {
        std::string_view key = attributes[0], value = attributes[1];
        if (key.starts_with("on")) reading.list.push_back("an event handler " + std::string(key));
        if (key == "href" || key == "xlink:href") {
            bool good = value.starts_with("https://") || value.starts_with("http://") || value.starts_with("mailto:") ||
                        value.starts_with("#");
            if (!good) reading.list.push_back("an address " + std::string(value));
        }
        if (tag == "g" && key == "class" && value == "card") reading.cards_waiting = 1;
    }
}

}  // namespace

std::vector<std::string> complaints(const Board& board) {
    std::vector<std::string> list;
    Rect page{0, 0, board.width, board.height};
    for (const auto* items : {&board.frames, &board.cards}) {
        for (const auto& item : *items) check_item(item, page, list);
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

std::vector<std::string> complaints(const std::string& svg) {
    Reading reading;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                                         XML_ParserFree);
    XML_SetUserData(parser.get(), &reading);
    XML_SetStartElementHandler(parser.get(), element);
    if (XML_Parse(parser.get(), svg.data(), static_cast<int>(svg.size()), 1) != XML_STATUS_OK)
        reading.list.push_back("not well formed in line " + std::to_string(XML_GetCurrentLineNumber(parser.get())) +
                               ": " + XML_ErrorString(XML_GetErrorCode(parser.get())));
    return reading.list;
}

}  // namespace ecomap::test
