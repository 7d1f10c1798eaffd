// Cut between cards that nothing leads to; each brings all that it leads to, so no line is ever cut through.
#include "render/shape/layers.hpp"

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
        if (link.from_column == column && link.from == card && link.inferred == inferred)
            append_word(list, layers.columns[link.to_column].cards[link.to].title, "; ");
    return list;
}

}  // namespace

Table table_of(const Layers& layers) {
    auto table = table_named("layers", layers.heading,
                             {{"column", {"Kolumn", "Column"}, ""},
                              {"code", {"Kod", "Code"}, ""},
                              {"title", {"Rubrik", "Title"}, ""},
                              {"remark", {"Anmärkning", "Remark"}, ""},
                              {"marks", {"Märken", "Marks"}, ""},
                              {"state", {"Belägg", "Standing"}, ""},
                              {"missing", {"Saknas", "Missing"}, ""},
                              {"leads_to", {"Leder till", "Leads to"}, ""},
                              {"leads_to_inferred", {"Leder till (härlett)", "Leads to (inferred)"}, ""}});
    for (std::size_t c = 0; c < layers.columns.size(); ++c) {
        const auto& column = layers.columns[c];
        for (std::size_t i = 0; i < column.cards.size(); ++i) {
            const auto& card = column.cards[i];
            table.rows.push_back({column.title, card.code, card.title, card.remark, labels_of(card.chips),
                                  state_of(card.ink, true), card.alarm, follows(layers, c, i, false),
                                  follows(layers, c, i, true)});
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

}  // namespace ecomap
