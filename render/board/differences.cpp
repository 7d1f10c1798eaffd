#include "render/board/differences.hpp"

#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

namespace ecomap {
namespace {

constexpr double sign_height = 13, sign_size = 9, sign_inset = 4.5;
constexpr double small_sign_height = 10.5, small_sign_size = 8, small_sign_inset = 3;
constexpr double low_item = 30, small_item = 40;  // height of the first, width too of the second
constexpr double capital = 0.727;                 // height of a letter, of the size

bool is_absent(const Item& item) { return item.css == "absent"; }
bool is_thing(const Item& item) {
    return item.css == "card" || item.css == "cell" || item.css == "line" || is_absent(item);
}
bool is_head(const Item& item) { return item.css == "head"; }

std::vector<std::string> texts_of(const Item& item) {
    std::vector<std::string> texts;
    for (const auto& mark : item.marks)
        if (const auto* text = std::get_if<TextMark>(&mark)) texts.push_back(text->text);
    return texts;
}

/// All its words; where its lines end, and where it stands in a list, makes it no other.
std::string words_of(const Item& item) {
    std::string words;
    bool is_placed = item.place.empty();
    for (auto text : texts_of(item)) {
        if (!is_placed && text.starts_with(item.place + " ")) {
            is_placed = true;
            text.erase(0, text.find_first_not_of(' ', item.place.size()));
        }
        words += (words.empty() ? "" : " ") + text;
    }
    return words;
}

bool same_words(const Item& before, const Item& after) {
    return before.place.empty() ? texts_of(before) == texts_of(after) : words_of(before) == words_of(after);
}

/// What an item is called, by which its twin is found. A score at the end belongs to the label only.
std::string name_of(const Item& item) {
    if (!item.key.empty()) return "\n" + item.key;
    return item.ranked ? item.label.substr(0, item.label.rfind(": ")) : item.label;
}

/// The fills of an item tell parts that are there from parts that are not.
std::string fill_of(const Mark& mark) {
    if (const auto* box = std::get_if<BoxMark>(&mark)) return box->fill + box->hatch;
    if (const auto* disc = std::get_if<DiscMark>(&mark)) return disc->fill + disc->hatch;
    return {};
}

std::vector<std::string> fills_of(const Item& item) {
    std::vector<std::string> fills;
    for (const auto& mark : item.marks)
        if (!std::holds_alternative<TextMark>(mark) && !std::holds_alternative<LineMark>(mark))
            fills.push_back(fill_of(mark));
    return fills;
}

/// The number that a text is, also of "7+": seven and some that nobody counted.
std::optional<long> whole_number(std::string_view text) {
    if (text.ends_with('+')) text.remove_suffix(1);
    long value = 0;
    const auto* end = text.data() + text.size();
    auto [stop, failure] = std::from_chars(text.data(), end, value);
    if (failure != std::errc() || stop != end || text.empty()) return std::nullopt;
    return value;
}

/// The whole numbers that an item stands for or shows, in order.
std::vector<long> numbers_of(const Item& item) {
    std::vector<long> numbers;
    if (item.amount) return {std::lround(*item.amount)};
    for (const auto& text : texts_of(item))
        if (auto number = whole_number(text)) numbers.push_back(*number);
    return numbers;
}

struct Found {
    Difference difference;
    std::string words;  ///< on the sign
};

std::optional<Found> difference_of(const Item& before, const Item& after) {
    if (is_absent(before) && is_absent(after)) return std::nullopt;
    if (is_absent(before)) return Found{Difference::added, sign_of(Difference::added)};
    if (is_absent(after)) return Found{Difference::removed, sign_of(Difference::removed)};
    if (before.ranked && after.ranked) return std::nullopt;
    bool same_amount = before.amount == after.amount;
    if (same_amount && same_words(before, after) && fills_of(before) == fills_of(after)) return std::nullopt;
    auto was = numbers_of(before), is = numbers_of(after);
    if (was.size() == is.size()) {
        auto [old_number, new_number] = std::mismatch(was.begin(), was.end(), is.begin());
        if (old_number != was.end()) {
            bool grew = *new_number > *old_number;
            auto by = std::to_string(grew ? *new_number - *old_number : *old_number - *new_number);
            auto difference = grew ? Difference::more : Difference::fewer;
            return Found{difference, sign_of(difference) + by};
        }
        bool only_a_share = before.css == "cell" && !was.empty() && fills_of(before) == fills_of(after);
        if (only_a_share) return std::nullopt;
    }
    return Found{Difference::altered, sign_of(Difference::altered)};
}

/// Something that is marked, and where its sign stands.
struct Marked {
    enum class Where { corner, beside, above };
    Rect place;
    Where where;
    Found found;
    bool is_small() const { return place.x1 - place.x0 < small_item && place.y1 - place.y0 < small_item; }
};

Marked marked(const Item& item, Found found) {
    bool is_row = (item.css == "card" || item.css == "line") && item.height < low_item && item.width > low_item;
    return {{item.x - 1, item.y - 1, item.x + item.width + 1, item.y + item.height + 1},
            is_row ? Marked::Where::beside : Marked::Where::corner,  // a line of a list: its number is at the end
            std::move(found)};
}

BoxMark outline_of(const Marked& marked, const Item& holder, const std::string& colour, const Theme& theme) {
    BoxMark outline;
    outline.x = marked.place.x0 - holder.x, outline.y = marked.place.y0 - holder.y;
    outline.width = marked.place.x1 - marked.place.x0, outline.height = marked.place.y1 - marked.place.y0;
    outline.rx = theme.note_radius + 1;
    bool goes = marked.found.difference == Difference::removed || marked.found.difference == Difference::fewer;
    bool is_altered = marked.found.difference == Difference::altered;
    bool is_small = marked.is_small();
    outline.stroke = {colour, is_small ? 1.5 : 2, is_altered ? Dash::dotted : goes ? Dash::dashed : Dash::none};
    return outline;
}

/// A corner of `place` where a sign of that size lies on no name; the first if there is none.
Rect corner_of(const Rect& place, double width, double high, const std::vector<Rect>& names) {
    auto sign = [&](bool left, bool low) {
        double x = left ? place.x0 : place.x1 - width, y = (low ? place.y1 - 1 : place.y0 + 1) - high / 2;
        return Rect{x, y, x + width, y + high};
    };
    for (bool low : {false, true})
        for (bool left : {false, true}) {
            auto one = sign(left, low);
            if (std::none_of(names.begin(), names.end(), [&](const Rect& name) { return one.meets(name); })) return one;
        }
    return sign(false, false);
}

/// Names that stand free on a board, beside what they name.
std::vector<Rect> free_names_of(const Board& board) {
    std::vector<Rect> names;
    for (const auto& item : board.cards)
        if (is_head(item) && !item.solid) names.push_back({item.x, item.y, item.x + item.width, item.y + item.height});
    return names;
}

Item sign_on(const Marked& marked, const std::vector<Rect>& names, const Theme& theme) {
    const auto& place = marked.place;
    bool is_small = marked.is_small();
    double high = is_small ? small_sign_height : sign_height, size = is_small ? small_sign_size : sign_size;
    const auto& words = marked.found.words;
    double inset = is_small ? small_sign_inset : sign_inset;
    double width = std::max(high, text_width(words, size, Weight::semibold) + 2 * inset);
    Rect sign = corner_of(place, width, high, names);
    double middle = (place.x0 + place.x1) / 2, centre = (place.y0 + place.y1) / 2;
    if (marked.where == Marked::Where::beside)
        sign = {place.x0 - width, centre - high / 2, place.x0, centre + high / 2};
    if (marked.where == Marked::Where::above)
        sign = {middle - width / 2, place.y0 - high + 1, middle + width / 2, place.y0 + 1};
    Item item;
    item.css = "change";
    item.solid = false;
    item.label = words;
    item.x = std::min(place.x0, sign.x0), item.y = std::min(place.y0, sign.y0);
    item.width = std::max(place.x1, sign.x1) - item.x, item.height = std::max(place.y1, sign.y1) - item.y;
    auto colour = fill_for_text(colour_of(marked.found.difference, theme), theme);
    item.marks.push_back(outline_of(marked, item, colour, theme));
    BoxMark box;
    box.x = sign.x0 - item.x, box.y = sign.y0 - item.y;
    box.width = width, box.height = high, box.rx = high / 2;
    box.fill = colour;
    item.marks.push_back(box);
    item.marks.push_back(text_at(box.x + width / 2, baseline_in(box.y, high, size), words,
                                 {size, Weight::semibold, ink_on(colour, theme), colour, Anchor::middle}));
    return item;
}

using Items = std::vector<const Item*>;

/// What is on a board but the words around it.
Items content_of(const Board& board) {
    Items items;
    for (const auto& item : board.cards)
        if (item.css != "title" && item.css != "footer" && item.css != "legend") items.push_back(&item);
    return items;
}

bool correspond(const Items& before, const Items& after) {
    if (before.size() != after.size()) return false;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto &one = *before[i], &other = *after[i];
        if (!one.key.empty() && !other.key.empty() && one.key != other.key) return false;
        auto is_place = [](const Item& item) { return is_thing(item) || is_head(item); };
        if (one.css != other.css && !(is_absent(one) && is_place(other)) && !(is_absent(other) && is_place(one)))
            return false;
    }
    return true;
}

// ---- parts of an item ------------------------------------------------------------------------------------------

/// A symbol or a text of an item, all its lines, as an item of its own.
struct Drawn {
    Item item;
    Rect place;
};

/// Where a symbol or a line of text stands within its item; nothing for other marks.
std::optional<Rect> place_of(const Mark& mark) {
    if (const auto* disc = std::get_if<DiscMark>(&mark))
        return Rect{disc->cx - disc->r, disc->cy - disc->r, disc->cx + disc->r, disc->cy + disc->r};
    const auto* text = std::get_if<TextMark>(&mark);
    if (!text || text->text.empty()) return std::nullopt;
    double shift = text->anchor == Anchor::start ? 0 : text->anchor == Anchor::middle ? text->width / 2 : text->width;
    double left = text->x - shift;
    return Rect{left, text->y - text->size * capital, left + text->width, text->y};
}

bool is_next_line(const Mark& above, const Mark& mark) {
    const auto *one = std::get_if<TextMark>(&above), *other = std::get_if<TextMark>(&mark);
    return one && other && one->x == other->x && one->anchor == other->anchor && one->size == other->size &&
           other->y > one->y && other->y < one->y + 1.5 * one->size;
}

std::vector<Drawn> parts_in(const Item& item) {
    std::vector<Drawn> parts;
    for (const auto& mark : item.marks) {
        auto found = place_of(mark);
        if (!found) continue;
        auto place = found->moved(item.x, item.y).grown(2.5, 2.5);
        if (!parts.empty() && is_next_line(parts.back().item.marks.back(), mark)) {
            auto& whole = parts.back().place;
            whole = {std::min(whole.x0, place.x0), whole.y0, std::max(whole.x1, place.x1), place.y1};
            parts.back().item.marks.push_back(mark);
            continue;
        }
        Drawn part{{}, place};
        part.item.css = "cell";
        part.item.marks.push_back(mark);
        parts.push_back(std::move(part));
    }
    return parts;
}

/// The part of the other item in the same place: a text has it where it begins, a symbol around the same middle.
const Drawn* twin_of(const Drawn& part, const std::vector<Drawn>& others) {
    auto near = [](double a, double b) { return std::abs(a - b) < 1; };
    for (const auto& other : others) {
        if (part.item.marks.front().index() != other.item.marks.front().index()) continue;
        const auto &a = part.place, &b = other.place;
        bool begins_alike = near(a.x0, b.x0), is_centred = near(a.x0 + a.x1, b.x0 + b.x1);
        if ((begins_alike || is_centred) && near((a.y0 + a.y1) / 2, (b.y0 + b.y1) / 2)) return &other;
    }
    return nullptr;
}

/// What is different between two boards, by the board on which it is marked.
struct Differences {
    std::vector<Marked> before, after;
    void add(const Item& one, const Item& other, const Found& found) {
        bool is_gone = found.difference == Difference::removed;
        (is_gone ? before : after).push_back(marked(is_gone ? one : other, found));
    }
};

/// Heads that only one of the boards has: what stands under them came or went with them, and is not marked again.
using Columns = std::vector<Rect>;

bool is_under(const Rect& place, const Columns& columns) {
    double middle = (place.x0 + place.x1) / 2;
    return std::any_of(columns.begin(), columns.end(),
                       [&](const Rect& head) { return head.x0 <= middle && middle <= head.x1 && place.y0 >= head.y1; });
}

/// The item itself when its ground changed, which is more than any part of it; else each part that changed.
void add_parts(const Item& one, const Item& other, const Columns& columns, Differences& differences) {
    auto ground = [](const Item& item) {
        return item.marks.empty() || !std::holds_alternative<BoxMark>(item.marks.front()) ? std::string()
                                                                                          : fill_of(item.marks.front());
    };
    if (ground(one) != ground(other)) {
        if (auto found = difference_of(one, other)) differences.add(one, other, *found);
        return;
    }
    auto before = parts_in(one), after = parts_in(other);
    for (const auto& part : before)
        if (!twin_of(part, after) && !is_under(part.place, columns))
            differences.before.push_back(
                {part.place, Marked::Where::above, {Difference::removed, sign_of(Difference::removed)}});
    for (const auto& part : after) {
        if (is_under(part.place, columns)) continue;
        const auto* twin = twin_of(part, before);
        Found found{Difference::added, sign_of(Difference::added)};
        if (twin) {
            auto change = difference_of(twin->item, part.item);
            if (!change) continue;
            found = *change;
        }
        differences.after.push_back({part.place, Marked::Where::above, std::move(found)});
    }
}

Differences by_place(const Items& before, const Items& after) {
    Differences differences;
    Columns columns;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto &one = *before[i], &other = *after[i];
        if (!(is_head(one) && is_absent(other)) && !(is_absent(one) && is_head(other))) continue;
        const auto& head = is_absent(one) ? other : one;
        columns.push_back({head.x, head.y, head.x + head.width, head.y + head.height});
        differences.add(one, other, *difference_of(one, other));
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto &one = *before[i], &other = *after[i];
        if (!is_thing(one) || is_head(other)) continue;
        if (one.has_parts && other.has_parts) {
            add_parts(one, other, columns, differences);
            continue;
        }
        if (auto found = difference_of(one, other)) differences.add(one, other, *found);
    }
    return differences;
}

Differences by_label(const Items& before, const Items& after) {
    Differences differences;
    std::map<std::string, std::vector<const Item*>> left;
    for (const auto* item : before)
        if (item->css == "card" && !item->label.empty()) left[name_of(*item)].push_back(item);
    for (const auto* each : after) {
        const auto& item = *each;
        if (item.css != "card" || item.label.empty()) continue;
        auto& twins = left[name_of(item)];
        if (twins.empty()) {
            differences.after.push_back(marked(item, {Difference::added, sign_of(Difference::added)}));
            continue;
        }
        if (auto found = difference_of(*twins.front(), item)) differences.after.push_back(marked(item, *found));
        twins.erase(twins.begin());
    }
    for (const auto& [label, items] : left)
        for (const auto* item : items)
            differences.before.push_back(marked(*item, {Difference::removed, sign_of(Difference::removed)}));
    return differences;
}

}  // namespace

std::string sign_of(Difference difference) {
    switch (difference) {
        case Difference::added:
        case Difference::more:
            return "+";
        case Difference::removed:
        case Difference::fewer:
            return "\u2212";
        case Difference::altered:
            return "\u00B1";
    }
    return {};
}

std::string colour_of(Difference difference, const Theme& theme) {
    switch (difference) {
        case Difference::added:
        case Difference::more:
            return theme.focus;
        case Difference::removed:
        case Difference::fewer:
            return theme.gap;
        case Difference::altered:
            return theme.weak;
    }
    return {};
}

void mark_differences(Board& before, Board& after, const Theme& theme) {
    auto was = content_of(before), is = content_of(after);
    auto differences = correspond(was, is) ? by_place(was, is) : by_label(was, is);
    auto add_signs = [&](Board& board, const std::vector<Marked>& all) {
        auto names = free_names_of(board);
        for (const auto& one : all) board.cards.push_back(sign_on(one, names, theme));
    };
    add_signs(before, differences.before);
    add_signs(after, differences.after);
}

}  // namespace ecomap
