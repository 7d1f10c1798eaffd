// Cut between the years that hold a card, between lanes (the tray is the lane after the last), or between the cards of
// lanes and tray. Bands are clipped to the years of a part.
#include "render/shape/lanes.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap {
namespace {

double year_of(const Lanes::Card& card) { return std::floor(card.span.from / 12); }

std::vector<double> years_of(const Lanes& lanes) {
    std::vector<double> years;
    for (const auto& lane : lanes.lanes)
        for (const auto& card : lane.cards) years.push_back(year_of(card));
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

Lanes years_of_part(const Lanes& lanes, std::size_t first, std::size_t last) {
    auto years = years_of(lanes);
    bool is_last = last >= years.size();
    auto some = lanes;
    double from = first == 0 ? -INFINITY : years[first], to = is_last ? INFINITY : years[last];
    for (auto& lane : some.lanes)
        std::erase_if(lane.cards, [&](const auto& card) { return year_of(card) < from || year_of(card) >= to; });
    for (auto& band : some.bands) band.span = {std::max(band.span.from, from * 12), std::min(band.span.to, to * 12)};
    std::erase_if(some.bands, [](const auto& band) { return band.span.from >= band.span.to; });
    if (!is_last) some.tray.notes.clear();
    return some;
}

std::size_t cards_in(const Lanes::Lane& lane) { return lane.cards.size(); }

Lanes cards_of_part(const Lanes& lanes, std::size_t first, std::size_t last) {
    auto some = lanes;
    some.lanes = items_run(lanes.lanes, first, last, cards_in, [&](Lanes::Lane lane, std::size_t from, std::size_t to) {
        lane.cards = run_of(lane.cards, from, to);
        if (from > 0) lane.title = continued(lane.title, lanes.heading);
        return lane;
    });
    some.tray = tray_run(lanes.tray, items_of(lanes.lanes, cards_in), first, last, lanes.heading);
    if (some.lanes.empty()) some.bands.clear();
    return some;
}

}  // namespace

Table table_of(const Lanes& lanes) {
    auto table = table_named("lanes", lanes.heading,
                             {column_or(lanes.heading, lanes.lanes_title, column("lane")), column("when"),
                              column("what"), column("who"), column("date"), column("about"), column("link")});
    for (const auto& band : lanes.bands)
        table.rows.push_back({Message("shape.all-lanes"), band.when, band.title, std::string(),
                              state_of(band.ink, false), band.tooltip, std::string()});
    for (const auto& lane : lanes.lanes)
        for (const auto& card : lane.cards)
            if (card.note.ink != Ink::absent)
                table.rows.push_back({lane.title, card.when, card.note.title, card.note.remark,
                                      state_of(card.note.ink, false), card.note.tooltip, card.note.href});
    for (const auto& note : present(lanes.tray.notes))
        table.rows.push_back(
            {lanes.tray.title, std::monostate{}, note.title, note.remark, Message("unknown"), note.tooltip, note.href});
    return table;
}

std::size_t parts_of(const Lanes& lanes, Cut cut) {
    if (cut == Cut::across) return years_of(lanes).size();
    if (cut == Cut::down) return lanes.lanes.size() + (lanes.tray.notes.empty() ? 0 : 1);
    return items_of(lanes.lanes, cards_in) + lanes.tray.notes.size();
}

Lanes part_of(const Lanes& lanes, Cut cut, std::size_t first, std::size_t last) {
    if (cut == Cut::across) return years_of_part(lanes, first, last);
    if (cut == Cut::inside) return cards_of_part(lanes, first, last);
    auto some = lanes;
    some.lanes = run_of(lanes.lanes, first, last);
    if (last <= lanes.lanes.size()) some.tray.notes.clear();
    if (some.lanes.empty()) some.bands.clear();
    return some;
}

void align(Lanes& before, Lanes& after) {
    auto empty_card = [](Lanes::Card card) {
        card.note = empty_note(card.note);
        return card;
    };
    auto card_key = [](const Lanes::Card& card) { return key_of(card.note) + "\n" + card.when; };
    align_groups(before.lanes, after.lanes, &Lanes::Lane::cards, card_key, empty_card,
                 [](Lanes::Lane& lane) { lane.remark.clear(); });
    align_notes(before.tray.notes, after.tray.notes);
}

}  // namespace ecomap
