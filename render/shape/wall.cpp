// Cut between columns, or between their cards.
#include "render/shape/wall.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

/// How sure an item of a list is; a hollow disc is one that is absent.
Message standing_of(const Chip& chip, const Wall::List& list) {
    if (list.style == Wall::Style::discs && chip.ink == Ink::hollow) return Message("shape.absent");
    if (!chip.star.empty() && chip.ink == Ink::dotted) return Message("shape.recommended-judged");
    return state_of(chip.ink, list.roles);
}

Message certainty_of(bool inferred) { return state_of(inferred ? Ink::hatched : Ink::solid, false); }

std::string words_of(const Chip& chip, Wall::Style style) {
    if (style == Wall::Style::discs || chip.code.empty()) return chip.label.empty() ? chip.code : chip.label;
    return chip.label.empty() ? chip.code : chip.code + " " + chip.label;
}

const Cell no_number = std::string();  // a row that is not about a number; not an unknown one

std::size_t cards_in(const Wall::Column& column) { return column.cards.size(); }

/// Adds the rows of one card: the card itself, then each thing on it.
void add_rows(Table& table, const Wall& wall, const Wall::Column& column, const Wall::Card& card) {
    if (card.ink == Ink::absent) return;
    auto add = [&](Cell part, Cell words, Cell number, Cell state) {
        table.rows.push_back({column.title, card.title, std::move(part), std::move(words), std::move(number),
                              std::move(state), std::string()});
    };
    add(heading_or(wall.heading, wall.cards_title, Message("column.card")), card.tooltip, no_number,
        card.badge.empty() ? Cell{state_of(card.ink, true)} : Cell{card.badge});
    table.rows.back().back() = card.href;
    if (!card.alarm.empty()) add(Message("shape.warning"), card.alarm, no_number, std::string());
    for (const auto& bar : card.bars)
        for (const auto& segment : bar.segments)
            add(heading_or(wall.heading, wall.bars_title, Message("shape.bar")), bar.title + " – " + segment.label,
                value_cell(segment.share), certainty_of(bar.inferred));
    for (const auto& list : card.lists) {
        if (list.fact)
            add(Message("shape.number"), list.fact->text,
                list.fact->number ? value_cell(static_cast<double>(*list.fact->number)) : Cell{}, std::string());
        auto title = heading_or(wall.heading, list.title.empty() && list.fact ? list.fact->text : list.title,
                                Message("shape.list"));
        for (const auto& chip : list.items) add(title, words_of(chip, list.style), no_number, standing_of(chip, list));
        if (list.items.empty() && !list.none.empty()) add(title, list.none, no_number, std::string());
    }
}

}  // namespace

Table table_of(const Wall& wall) {
    auto table = table_named("wall", wall.heading,
                             {column_or(wall.heading, wall.columns_title, column_as("column", "column")),
                              column_or(wall.heading, wall.cards_title, column("card")), column("what"),
                              column("words"), column_as("number", "number"), column("state"), column("link")});
    for (const auto& column : wall.columns) {
        for (const auto& card : column.cards) add_rows(table, wall, column, card);
        if (column.cards.empty())
            table.rows.push_back(
                {column.title, std::string(), std::string(), column.none, Cell{}, std::string(), std::string()});
    }
    return table;
}

std::size_t parts_of(const Wall& wall, Cut cut) {
    if (cut == Cut::down) return wall.columns.size();
    return cut == Cut::inside ? items_of(wall.columns, cards_in) : 1;
}

Wall part_of(const Wall& wall, Cut cut, std::size_t first, std::size_t last) {
    auto some = wall;
    if (cut == Cut::down) {
        some.columns = run_of(wall.columns, first, last);
        return some;
    }
    some.columns =
        items_run(wall.columns, first, last, cards_in, [&](Wall::Column column, std::size_t from, std::size_t to) {
            column.cards = run_of(column.cards, from, to);
            if (from > 0) column.title = continued(column.title, wall.heading);
            return column;
        });
    return some;
}

// A card keeps room for its twin; a card that only the other side has is an empty place of its size.
void align(Wall& before, Wall& after) {
    auto absent = [](Wall::Card card) {
        card.ink = Ink::absent;
        card.tooltip.clear();
        card.href.clear();
        return card;
    };
    auto card_key = [](const Wall::Card& card) { return card.key; };
    align_groups(before.columns, after.columns, &Wall::Column::cards, card_key, absent, [](Wall::Column& column) {
        if (column.is_counted) column.code.clear();
    });
    for (std::size_t i = 0; i < before.columns.size(); ++i) join_twins(before.columns[i].cards, after.columns[i].cards);
}

}  // namespace ecomap
