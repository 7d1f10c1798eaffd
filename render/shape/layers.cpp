// Cut between cards that nothing leads to; each brings all that it leads to, so no line is ever cut through.
#include "render/shape/layers.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

#include <utility>

namespace ecomap {
namespace {

using Place = std::pair<std::size_t, std::size_t>;  // column, card

std::vector<Place> roots_of(const Layers& layers) {
    std::vector<std::vector<bool>> led_to;
    for (const auto& column : layers.columns) led_to.emplace_back(column.cards.size(), false);
    for (const auto& link : layers.links) led_to[link.to_column][link.to] = true;
    std::vector<Place> roots;
    for (std::size_t c = 0; c < led_to.size(); ++c)
        for (std::size_t i = 0; i < led_to[c].size(); ++i)
            if (!led_to[c][i]) roots.emplace_back(c, i);
    return roots;
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

std::size_t parts_of(const Layers& layers, Cut cut) { return cut == Cut::down ? roots_of(layers).size() : 1; }

Layers part_of(const Layers& layers, Cut, std::size_t first, std::size_t last) {
    constexpr auto left_out = static_cast<std::size_t>(-1);
    std::vector<std::vector<std::size_t>> place;
    for (const auto& column : layers.columns) place.emplace_back(column.cards.size(), left_out);
    auto keep = run_of(roots_of(layers), first, last);
    for (auto [column, card] : keep) place[column][card] = 0;
    for (std::size_t c = 0; c < layers.columns.size(); ++c)  // links lead to later columns: one pass is enough
        for (const auto& link : layers.links)
            if (link.from_column == c && place[c][link.from] != left_out) place[link.to_column][link.to] = 0;
    Layers some = layers;
    for (std::size_t c = 0; c < place.size(); ++c) {
        auto& cards = some.columns[c].cards;
        cards.clear();
        for (std::size_t i = 0; i < place[c].size(); ++i) {
            if (place[c][i] == left_out) continue;
            place[c][i] = cards.size();
            cards.push_back(layers.columns[c].cards[i]);
        }
        if (cards.empty() && !layers.columns[c].cards.empty()) some.columns[c].none = "–";
    }
    some.links.clear();
    for (auto link : layers.links) {
        link.from = place[link.from_column][link.from];
        link.to = place[link.to_column][link.to];
        if (link.from != left_out && link.to != left_out) some.links.push_back(std::move(link));
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
