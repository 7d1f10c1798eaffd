#include "render/board/differences.hpp"

#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <vector>

namespace ecomap {
namespace {

constexpr double sign_height = 13, sign_size = 9, sign_inset = 4.5;
constexpr double low_item = 30, overlap = 3;

bool is_absent(const Item& item) { return item.css == "absent"; }
bool is_thing(const Item& item) { return item.css == "card" || item.css == "cell" || is_absent(item); }

std::vector<std::string> texts_of(const Item& item) {
    std::vector<std::string> texts;
    for (const auto& mark : item.marks)
        if (const auto* text = std::get_if<TextMark>(&mark)) texts.push_back(text->text);
    return texts;
}

/// What an item is called, by which its twin is found. A score at the end belongs to the label only.
std::string name_of(const Item& item) {
    return item.ranked ? item.label.substr(0, item.label.rfind(": ")) : item.label;
}

/// The fills of an item tell parts that are there from parts that are not.
std::vector<std::string> fills_of(const Item& item) {
    std::vector<std::string> fills;
    for (const auto& mark : item.marks) {
        if (const auto* box = std::get_if<BoxMark>(&mark)) fills.push_back(box->fill + box->hatch);
        if (const auto* disc = std::get_if<DiscMark>(&mark)) fills.push_back(disc->fill + disc->hatch);
    }
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

/// The whole numbers that an item shows, in order.
std::vector<long> numbers_of(const Item& item) {
    std::vector<long> numbers;
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
    if (texts_of(before) == texts_of(after) && fills_of(before) == fills_of(after)) return std::nullopt;
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

Item sign_on(const Item& item, const Found& found, const Theme& theme) {
    auto colour = fill_for_text(colour_of(found.difference, theme), theme);
    Item mark;
    mark.css = "change";
    mark.solid = false;
    mark.label = found.words;
    double width = std::max(sign_height, text_width(found.words, sign_size, Weight::semibold) + 2 * sign_inset);
    bool low = item.css == "card" && item.height < low_item;  // a line of a list: its number is at the end
    double left = low ? width - overlap : 0, above = low ? 0 : sign_height / 2 - 1;
    mark.x = item.x - 1 - left, mark.y = item.y - 1 - above;
    mark.width = std::max(left + item.width + 2, width), mark.height = above + item.height + 2;
    BoxMark outline;
    outline.x = left, outline.y = above;
    outline.width = item.width + 2, outline.height = item.height + 2;
    outline.rx = theme.note_radius + 1;
    bool goes = found.difference == Difference::removed || found.difference == Difference::fewer;
    outline.stroke = {colour, 2,
                      found.difference == Difference::altered ? Dash::dotted
                      : goes                                  ? Dash::dashed
                                                              : Dash::none};
    mark.marks.push_back(outline);
    BoxMark sign;
    sign.x = low ? 0 : mark.width - width;
    sign.y = low ? (mark.height - sign_height) / 2 : 0;
    sign.width = width, sign.height = sign_height;
    sign.rx = sign_height / 2;
    sign.fill = colour;
    mark.marks.push_back(sign);
    mark.marks.push_back(text_at(sign.x + width / 2, baseline_in(sign.y, sign_height, sign_size), found.words,
                                 {sign_size, Weight::semibold, ink_on(colour, theme), colour, Anchor::middle}));
    return mark;
}

bool correspond(const Board& before, const Board& after) {
    if (before.cards.size() != after.cards.size()) return false;
    for (std::size_t i = 0; i < before.cards.size(); ++i) {
        const auto &one = before.cards[i], &other = after.cards[i];
        if (one.css != other.css && !(is_absent(one) && is_thing(other)) && !(is_absent(other) && is_thing(one)))
            return false;
    }
    return true;
}

void mark_by_place(const Board& before, const Board& after, std::vector<Item>& on_before, std::vector<Item>& on_after,
                   const Theme& theme) {
    for (std::size_t i = 0; i < before.cards.size(); ++i) {
        const auto &one = before.cards[i], &other = after.cards[i];
        if (!is_thing(one)) continue;
        auto found = difference_of(one, other);
        if (!found) continue;
        if (found->difference == Difference::removed) on_before.push_back(sign_on(one, *found, theme));
        else on_after.push_back(sign_on(other, *found, theme));
    }
}

void mark_by_label(const Board& before, const Board& after, std::vector<Item>& on_before, std::vector<Item>& on_after,
                   const Theme& theme) {
    std::map<std::string, std::vector<const Item*>> left;
    for (const auto& item : before.cards)
        if (item.css == "card" && !item.label.empty()) left[name_of(item)].push_back(&item);
    for (const auto& item : after.cards) {
        if (item.css != "card" || item.label.empty()) continue;
        auto& twins = left[name_of(item)];
        if (twins.empty()) {
            on_after.push_back(sign_on(item, {Difference::added, sign_of(Difference::added)}, theme));
            continue;
        }
        if (auto found = difference_of(*twins.front(), item)) on_after.push_back(sign_on(item, *found, theme));
        twins.erase(twins.begin());
    }
    for (const auto& [label, items] : left)
        for (const auto* item : items)
            on_before.push_back(sign_on(*item, {Difference::removed, sign_of(Difference::removed)}, theme));
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
    std::vector<Item> on_before, on_after;
    auto mark = correspond(before, after) ? mark_by_place : mark_by_label;
    mark(before, after, on_before, on_after, theme);
    before.cards.insert(before.cards.end(), on_before.begin(), on_before.end());
    after.cards.insert(after.cards.end(), on_after.begin(), on_after.end());
}

}  // namespace ecomap
