#include "engine/analysis/cells.hpp"

#include "engine/analysis/phrase.hpp"
#include "engine/model/collate.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {
namespace {

/// Adds a membership to a list where an actor that is in it already is the last one.
void add(std::vector<Presence>& list, ActorId actor, const Membership& membership) {
    if (list.empty() || list.back().actor != actor) list.push_back({actor, false, {}});
    auto& presence = list.back();
    presence.stated = presence.stated || membership.stated;
    if (presence.offers.empty() || presence.offers.back() != membership.offer)
        presence.offers.push_back(membership.offer);
}

using Lists = std::vector<std::vector<Membership>>;

/// The offers of each cell, row by row; offers that are in none go to `grid.unclassified`.
Lists spread(const Ecosystem& ecosystem, const std::vector<Membership>& offers, CellGrid& grid) {
    Lists lists(grid.support_types * grid.principles);
    for (auto member : offers) {
        const auto& offer = ecosystem[member.offer];
        grid.offers.push_back(member.offer);
        if (offer.support_types.terms.empty() || offer.principles.terms.empty())
            grid.unclassified.push_back(member.offer);
        member.stated =
            member.stated && is_stated(offer.support_types.certainty) && is_stated(offer.principles.certainty);
        for (auto row : offer.support_types.terms)
            for (auto column : offer.principles.terms)
                lists[row.value * grid.principles + column.value].push_back(member);
    }
    auto by_key = [&](OfferId a, OfferId b) { return ecosystem[a].key < ecosystem[b].key; };
    std::sort(grid.offers.begin(), grid.offers.end(), by_key);
    std::sort(grid.unclassified.begin(), grid.unclassified.end(), by_key);
    return lists;
}

CellGrid grid_of(const Ecosystem& ecosystem, const std::vector<std::size_t>& places,
                 const std::vector<Membership>& offers) {
    CellGrid grid;
    grid.support_types = ecosystem.framework.support_types.size();
    grid.principles = ecosystem.framework.principles.size();
    auto in_cells = spread(ecosystem, offers, grid);
    Lists in_rows(grid.support_types), in_columns(grid.principles);
    std::vector<Membership> in_any;
    auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    for (std::size_t i = 0; i < in_cells.size(); ++i) {
        append(in_rows[i / grid.principles], in_cells[i]);
        append(in_columns[i % grid.principles], in_cells[i]);
        append(in_any, in_cells[i]);
    }
    auto count = [&](std::vector<Membership>& list) { return occupancy(ecosystem, places, std::move(list)); };
    for (auto& list : in_cells) grid.cells.push_back(count(list));
    for (auto& list : in_rows) grid.rows.push_back(count(list));
    for (auto& list : in_columns) grid.columns.push_back(count(list));
    grid.all = count(in_any);
    return grid;
}

}  // namespace

std::size_t Occupancy::stated() const {
    return static_cast<std::size_t>(
        std::count_if(actors.begin(), actors.end(), [](const Presence& presence) { return presence.stated; }));
}

std::vector<Status> counted_statuses(const Ecosystem& ecosystem) {
    return ecosystem.about.statuses.empty() ? std::vector{Status::today} : ecosystem.about.statuses;
}

std::vector<Membership> counted_offers(const Ecosystem& ecosystem) {
    auto statuses = counted_statuses(ecosystem);
    std::vector<Membership> offers;
    for (std::uint32_t i = 0; i < ecosystem.offers.size(); ++i) {
        const auto& offer = ecosystem.offers[i];
        if (std::find(statuses.begin(), statuses.end(), offer.status) != statuses.end())
            offers.push_back({OfferId{i}, is_stated(offer.certainty)});
    }
    return offers;
}

CellGrid cells(const Ecosystem& ecosystem) {
    return grid_of(ecosystem, alphabetical_places(ecosystem), counted_offers(ecosystem));
}

Occupancy occupancy(const Ecosystem& ecosystem, const std::vector<std::size_t>& places,
                    std::vector<Membership> memberships) {
    auto actor = [&](const Membership& membership) { return ecosystem[membership.offer].actor; };
    std::sort(memberships.begin(), memberships.end(), [&](const Membership& a, const Membership& b) {
        auto place = places[actor(a).value], other = places[actor(b).value];
        return place == other ? ecosystem[a.offer].key < ecosystem[b.offer].key : place < other;
    });
    Occupancy counted;
    for (const auto& membership : memberships) {
        bool category = ecosystem[actor(membership)].node_class == NodeClass::category;
        add(category ? counted.categories : counted.actors, actor(membership), membership);
    }
    return counted;
}

std::vector<Slice> cells_by(const Ecosystem& ecosystem, Dimension dimension) {
    auto terms = terms_of(ecosystem.framework, dimension);
    DimensionPlaces dimension_places(ecosystem, dimension);
    std::vector<std::vector<Membership>> members(terms.size());
    std::vector<Membership> unknown;
    for (auto member : counted_offers(ecosystem)) {
        auto place = dimension_places.of(ecosystem[member.offer]);
        if (place.terms.empty()) unknown.push_back(member);
        member.stated = member.stated && place.stated;
        for (auto term : place.terms) members[term].push_back(member);
    }
    auto places = alphabetical_places(ecosystem);
    auto grid = [&](const std::vector<Membership>& list) { return grid_of(ecosystem, places, list); };
    std::vector<Slice> all;
    for (std::size_t i = 0; i < terms.size(); ++i)
        all.push_back({terms[i].key, terms[i].short_label, terms[i].mapped, grid(members[i])});
    if (!unknown.empty()) all.push_back({"", Text("okänt", "unknown"), std::nullopt, grid(unknown)});
    return all;
}

std::vector<std::size_t> alphabetical_places(const Ecosystem& ecosystem) {
    auto language = order_language(ecosystem);
    Collator before(language);
    std::vector<std::size_t> order(ecosystem.actors.size()), places(ecosystem.actors.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<std::string_view> names;
    for (const auto& actor : ecosystem.actors) names.push_back(actor.name.in(language));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (names[a] == names[b]) return ecosystem.actors[a].key < ecosystem.actors[b].key;
        return before(names[a], names[b]);
    });
    for (std::size_t place = 0; place < order.size(); ++place) places[order[place]] = place;
    return places;
}

}  // namespace ecomap
