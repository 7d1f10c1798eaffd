// Cut between cards that nothing leads to; each brings all that it leads to, so no line is ever cut through. A trail
// that is too long for a page is cut between the links at its end, each of which brings all that leads to it.
#include "render/shape/layers.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace ecomap {
namespace {

using Place = std::pair<std::size_t, std::size_t>;  // column, card

Place start_of(const Layers::Link& link) { return {link.from_column, link.from}; }
Place end_of(const Layers::Link& link) { return {link.to_column, link.to}; }

/// All that a card leads to which nothing leads to.
struct Trail {
    Place root;
    std::vector<std::size_t> links;  ///< of Layers::links, column by column
    std::vector<std::size_t> ends;   ///< those of them after which nothing follows, in the same order

    std::size_t items() const { return std::max<std::size_t>(ends.size(), 1); }
};

/// Cards that nothing leads to.
std::vector<Place> roots_of(const Layers& layers) {
    std::set<Place> led_to;
    for (const auto& link : layers.links) led_to.insert(end_of(link));
    std::vector<Place> roots;
    for (std::size_t c = 0; c < layers.columns.size(); ++c)
        for (std::size_t i = 0; i < layers.columns[c].cards.size(); ++i)
            if (!led_to.contains({c, i})) roots.emplace_back(c, i);
    return roots;
}

/// O((links of the layers + those of all trails) × log of them).
std::vector<Trail> trails_of(const Layers& layers, const std::vector<Place>& roots) {
    std::map<Place, std::vector<std::size_t>> from;
    for (std::size_t at = 0; at < layers.links.size(); ++at) from[start_of(layers.links[at])].push_back(at);
    std::vector<Trail> trails;
    for (auto root : roots) {
        Trail trail{root, {}, {}};
        std::set<Place> reached{root};
        for (const auto& place : reached) {  // grows on the way: links lead to later columns
            const auto next = from.find(place);
            if (next == from.end()) continue;
            for (auto at : next->second) {
                const auto end = end_of(layers.links[at]);
                reached.insert(end);
                trail.links.push_back(at);
                if (!from.contains(end)) trail.ends.push_back(at);
            }
        }
        trails.push_back(std::move(trail));
    }
    return trails;
}

/// What a part has.
struct Kept {
    std::set<Place> cards, continued;
    std::vector<bool> links;
};

/// The ends `first` to `last` of a trail and all that leads to them.
void keep(const Layers& layers, const Trail& trail, std::size_t first, std::size_t last, Kept& kept) {
    const auto ends = run_of(trail.ends, first, last);
    std::set<Place> needed{trail.root};
    auto end = ends.rbegin();
    for (auto at = trail.links.rbegin(); at != trail.links.rend(); ++at) {
        const auto& link = layers.links[*at];
        const bool is_end = end != ends.rend() && *end == *at;
        if (is_end) ++end;
        if (!is_end && !needed.contains(end_of(link))) continue;
        needed.insert(start_of(link));
        kept.cards.insert(end_of(link));
        kept.links[*at] = true;
    }
    kept.cards.insert(needed.begin(), needed.end());
    if (first > 0) kept.continued.insert(trail.root);
}

Kept kept_of(const Layers& layers, Cut cut, std::size_t first, std::size_t last) {
    Kept kept{{}, {}, std::vector<bool>(layers.links.size(), false)};
    const auto roots = roots_of(layers);
    if (cut != Cut::inside) {
        for (const auto& trail : trails_of(layers, run_of(roots, first, last)))
            keep(layers, trail, 0, trail.items(), kept);
        return kept;
    }
    std::size_t begin = 0;
    for (const auto& trail : trails_of(layers, roots)) {
        const auto end = begin + trail.items();
        const auto from = std::max(first, begin), to = std::min(last, end);
        if (from < to) keep(layers, trail, from - begin, to - begin, kept);
        begin = end;
    }
    return kept;
}

std::string follows(const Layers& layers, std::size_t column, std::size_t card, bool inferred) {
    std::string list;
    for (const auto& link : layers.links)
        if (link.from_column == column && link.from == card && link.inferred == inferred && !link.absent)
            append_word(list, layers.columns[link.to_column].cards[link.to].title, "; ");
    return list;
}

/// Where the cards of both stand now, by column.
struct Moved {
    Moves columns;
    std::vector<Moves> cards;  ///< by new column
};

Moved align_columns(Layers& before, Layers& after) {
    auto column_key = [](const Layers::Column& column) { return column.title; };
    auto card_key = [](const Layers::Card& card) { return card.code + "\n" + card.title; };
    auto bare = [](Layers::Column column) {
        column.cards.clear();
        column.count.clear();
        return column;
    };
    Moved moved{align_lists(before.columns, after.columns, column_key, bare), {}};
    for (std::size_t c = 0; c < before.columns.size(); ++c) {
        auto &was = before.columns[c].cards, &is = after.columns[c].cards;
        moved.cards.push_back(align_lists(was, is, card_key, [](Layers::Card card) {
            card.ink = Ink::absent;
            card.tooltip.clear();
            card.href.clear();
            return card;
        }));
        join_twins(was, is);
    }
    return moved;
}

void move_links(Layers& layers, const Moved& moved, std::vector<std::size_t> Moves::*side) {
    for (auto& link : layers.links) {
        link.from_column = (moved.columns.*side)[link.from_column];
        link.to_column = (moved.columns.*side)[link.to_column];
        link.from = (moved.cards[link.from_column].*side)[link.from];
        link.to = (moved.cards[link.to_column].*side)[link.to];
    }
}

}  // namespace

Table table_of(const Layers& layers) {
    auto table = table_named("layers", layers.heading,
                             {column_as("column", "column"), column("code"), column("title"), column("remark"),
                              column("marks"), column("marks_inferred"), column("state"), column("missing"),
                              column("leads_to"), column("leads_to_inferred")});
    for (std::size_t c = 0; c < layers.columns.size(); ++c) {
        const auto& column = layers.columns[c];
        for (std::size_t i = 0; i < column.cards.size(); ++i) {
            const auto& card = column.cards[i];
            if (card.ink == Ink::absent) continue;
            table.rows.push_back({column.title, card.code, card.title, card.remark, labels_of(card.chips),
                                  labels_of(card.chips, Ink::hatched), state_of(card.ink, true), card.alarm,
                                  follows(layers, c, i, false), follows(layers, c, i, true)});
        }
        if (!column.cards.empty()) continue;
        TableRow none{column.title, std::string(), column.none};
        none.resize(table.columns.size(), std::string());
        table.rows.push_back(std::move(none));
    }
    return table;
}

std::size_t parts_of(const Layers& layers, Cut cut) {
    if (cut == Cut::across) return 1;
    const auto roots = roots_of(layers);
    if (cut == Cut::down) return roots.size();
    return items_of(trails_of(layers, roots), [](const Trail& trail) { return trail.items(); });
}

Layers part_of(const Layers& layers, Cut cut, std::size_t first, std::size_t last) {
    const auto kept = kept_of(layers, cut, first, last);
    std::vector<std::vector<std::size_t>> place;
    Layers some = layers;
    for (std::size_t c = 0; c < layers.columns.size(); ++c) {
        auto& places = place.emplace_back(layers.columns[c].cards.size(), 0);
        auto& cards = some.columns[c].cards;
        cards.clear();
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!kept.cards.contains({c, i})) continue;
            places[i] = cards.size();
            cards.push_back(layers.columns[c].cards[i]);
            if (kept.continued.contains({c, i})) cards.back().title = continued(cards.back().title, layers.heading);
        }
        if (cards.empty() && !places.empty()) some.columns[c].none = "–";
    }
    some.links.clear();
    for (std::size_t i = 0; i < layers.links.size(); ++i) {
        if (!kept.links[i]) continue;
        auto& link = some.links.emplace_back(layers.links[i]);
        link.from = place[link.from_column][link.from];
        link.to = place[link.to_column][link.to];
    }
    return some;
}

// Both have the links of both, so that the same cards are ordered and settle in the same places.
void align(Layers& before, Layers& after) {
    auto moved = align_columns(before, after);
    move_links(before, moved, &Moves::before);
    move_links(after, moved, &Moves::after);
    auto key = [](const Layers::Link& link) {
        std::string words;
        for (auto place : {link.from_column, link.from, link.to_column, link.to}) words += std::to_string(place) + "\n";
        return words;
    };
    align_lists(before.links, after.links, key, [](Layers::Link link) {
        link.absent = true;
        link.tooltip.clear();
        return link;
    });
}

}  // namespace ecomap
