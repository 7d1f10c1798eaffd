// What is in both of two pictures stands in the same place in both: one law for every form of every view, so that no
// single layout can forget it.
#include "engine/io/dataset.hpp"
#include "engine/model/what_if.hpp"
#include "render/board/layout.hpp"
#include "render/graphviz/place.hpp"
#include "render/view/pair.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const std::vector<std::string> none;

/// What one side of a pair shows, with places counted from the side's own title.
struct Side {
    std::vector<Item> frames, cards;
};

bool is_around(const Item& item) {
    return item.css == "title" || item.css == "legend" || item.css == "footer" || item.css == "change";
}

bool says(const Item& item, const std::string& title) {
    for (const auto& mark : item.marks)
        if (const auto* text = std::get_if<TextMark>(&mark))
            if (text->size > 13 && text->text.size() > 4 && title.starts_with(text->text)) return true;
    return false;
}

/// Where the picture under the side title `title` begins.
Point origin_of(const Board& board, const std::string& title) {
    for (const auto* items : {&board.cards, &board.frames})
        for (std::size_t i = items == &board.cards ? 1 : 0; i < items->size(); ++i)
            if (says((*items)[i], title)) return {(*items)[i].x, (*items)[i].y};
    FAIL("no side is called " << title);
    return {};
}

std::pair<Side, Side> sides_of(const Board& board, const Pair& pair) {
    auto first = origin_of(board, pair.before.title), second = origin_of(board, pair.after.title);
    bool beside = second.x > first.x + 100;
    std::pair<Side, Side> sides;
    auto deal = [&](const std::vector<Item>& items, std::vector<Item> Side::*list) {
        for (auto item : items) {
            if (is_around(item)) continue;
            bool is_second = beside ? item.x > second.x - 15 : item.y > second.y - 15;
            const auto& origin = is_second ? second : first;
            item.x -= origin.x, item.y -= origin.y;
            ((is_second ? sides.second : sides.first).*list).push_back(std::move(item));
        }
    };
    deal(board.frames, &Side::frames);
    deal(board.cards, &Side::cards);
    return sides;
}

bool is_disc(const Item& item) { return !item.marks.empty() && std::holds_alternative<DiscMark>(item.marks.front()); }

/// A disc is where its middle is, as its size is a number; anything else where its top left is.
Point place_of(const Item& item, bool as_disc) {
    if (!as_disc) return {item.x, item.y};
    const auto& disc = std::get<DiscMark>(item.marks.front());
    return {item.x + disc.cx, item.y + disc.cy};
}

std::string words_of(const Item& item) {
    std::string words;
    for (const auto& mark : item.marks)
        if (const auto* text = std::get_if<TextMark>(&mark)) words += text->text + " ";
    return words;
}

std::string written(const Item& item) {
    auto number = [](double value) { return std::to_string(static_cast<long>(std::lround(value * 10))); };
    return item.css + " '" + item.label + "' (" + words_of(item) + ") " + number(item.x) + " " + number(item.y) + " " +
           number(item.width) + " " + number(item.height);
}

void compare(const Item& one, const Item& other, std::vector<std::string>& moved) {
    constexpr double slack = 0.5;
    auto is_far = [](double a, double b) { return std::abs(a - b) > slack; };
    bool discs = is_disc(one) && is_disc(other);
    auto was = place_of(one, discs), is = place_of(other, discs);
    bool same_words = words_of(one) == words_of(other) && one.label == other.label;
    if (is_far(was.x, is.x) || is_far(was.y, is.y) ||
        (same_words && !discs && (is_far(one.width, other.width) || is_far(one.height, other.height))))
        moved.push_back(written(one) + " | " + written(other));
}

/// THE LIST of what may stand elsewhere, and why.
bool may_move(const View& view, const Item& item) {
    bool is_ranked = item.ranked && item.key.empty();                     // stands at its rank
    bool is_stacked = view.name == "completeness" && item.css != "head";  // begins where the parts before it end
    return is_ranked || is_stacked;
}

using Named = std::map<std::string, std::vector<const Item*>>;

Named by_name(const std::vector<Item>& items) {
    Named named;
    for (const auto& item : items)
        if (item.css == "card" && !(item.key.empty() && item.label.empty()))
            named[item.key.empty() ? item.label : "\n" + item.key].push_back(&item);
    return named;
}

/// By name in a network, whose nodes have names; else place by place, as there are as many of both wherever empty
/// places are kept.
std::vector<std::string> moved(const View& view, const std::vector<Item>& before, const std::vector<Item>& after) {
    std::vector<std::string> moved;
    bool has_names = std::any_of(after.begin(), after.end(), [](const Item& item) { return !item.key.empty(); });
    if (before.size() == after.size() && !has_names) {
        for (std::size_t i = 0; i < before.size(); ++i)
            if (!may_move(view, before[i]) && !may_move(view, after[i])) compare(before[i], after[i], moved);
        return moved;
    }
    if (!has_names) return {std::to_string(before.size()) + " and " + std::to_string(after.size()) + " things"};
    auto was = by_name(before), is = by_name(after);
    for (const auto& [name, items] : was)
        if (auto twin = is.find(name); twin != is.end() && items.size() == 1 && twin->second.size() == 1)
            if (!may_move(view, *items[0])) compare(*items[0], *twin->second[0], moved);
    return moved;
}

void check_places(const View& view, const std::string& form, const Ecosystem& before, const Ecosystem& after,
                  const std::string& language) {
    ViewOptions options;
    options.language = language;
    options.form = form;
    std::size_t number = 0;
    for (const auto& picture : draw_pair(view, before, after, options)) {
        INFO(view.name << " " << form << " " << picture.name << " in " << language);
        const auto& pair = std::get<Pair>(picture.shape);
        const auto board = lay_out(pair, light_theme(), {}, place_with_graphviz);
        if (number++ % 7 == 0) CHECK(complaints(board) == none);  // a view of every actor makes hundreds
        auto [was, is] = sides_of(board, pair);
        CHECK(moved(view, was.frames, is.frames) == none);
        CHECK(moved(view, was.cards, is.cards) == none);
    }
}

}  // namespace

TEST_CASE("what is in both of two pictures stands in the same place in both", "[long]") {
    for (std::string name : {"sweden-innovation-support", "coast-example"}) {
        auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem;
        for (const auto& what_if :
             {WhatIf{.without = {name[0] == 's' ? "vinnova" : "maagevig"}}, WhatIf{.as_today = {Status::recommended}}})
            for (const auto& view : views())
                for (const auto& form : forms_of(view))
                    for (std::string language : {"sv", "en"}) {
                        INFO(name << (what_if.without.empty() ? " with recommended" : " without one"));
                        check_places(view, form, map, apply_what_if(map, what_if), language);
                    }
    }
}
