#include "engine/analysis/support/cells.hpp"

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

/// Adds a membership to an occupancy whose memberships come in order.
void add(Occupancy& occupancy, const Actor& actor, ActorId id, const Membership& membership) {
    add(actor.node_class == NodeClass::category ? occupancy.categories : occupancy.actors, id, membership);
}

/// By actor as in `places`, then by key, then as in the list.
std::vector<Membership> in_order(const Ecosystem& ecosystem, const std::vector<std::size_t>& places,
                                 std::vector<Membership> memberships) {
    auto place = [&](const Membership& membership) { return places[ecosystem[membership.offer].actor.value]; };
    std::sort(memberships.begin(), memberships.end(), [&](const Membership& a, const Membership& b) {
        auto one = place(a), other = place(b);
        if (one != other) return one < other;
        const auto& key = ecosystem[a.offer].key;
        const auto& other_key = ecosystem[b.offer].key;
        return key != other_key ? key < other_key : a.offer < b.offer;  // a draw has an offer more than once
    });
    return memberships;
}

/// Fills cells and totals with the offers that are in some cell, which come in order: so no list needs sorting by
/// itself. Row by row, because the cells of one row stay in the cache and those of a large grid do not.
void fill(CellGrid& grid, const Ecosystem& ecosystem, const std::vector<Membership>& members) {
    std::vector<std::vector<Membership>> in_rows(grid.support_types);
    for (auto member : members) {
        const auto& offer = ecosystem[member.offer];
        const auto& actor = ecosystem[offer.actor];
        member.stated =
            member.stated && is_stated(offer.support_types.certainty) && is_stated(offer.principles.certainty);
        for (auto row : offer.support_types.terms) in_rows[row.value].push_back(member);
        for (auto column : offer.principles.terms) add(grid.columns[column.value], actor, offer.actor, member);
        add(grid.all, actor, offer.actor, member);
    }
    for (std::size_t row = 0; row < in_rows.size(); ++row)
        for (const auto& member : in_rows[row]) {
            const auto& offer = ecosystem[member.offer];
            const auto& actor = ecosystem[offer.actor];
            add(grid.rows[row], actor, offer.actor, member);
            for (auto column : offer.principles.terms)
                add(grid.cells[row * grid.principles + column.value], actor, offer.actor, member);
        }
}

CellGrid grid_of(const Ecosystem& ecosystem, const std::vector<std::size_t>& places,
                 const std::vector<Membership>& offers) {
    CellGrid grid;
    grid.support_types = ecosystem.framework.support_types.size();
    grid.principles = ecosystem.framework.principles.size();
    grid.cells.resize(grid.support_types * grid.principles);
    grid.rows.resize(grid.support_types);
    grid.columns.resize(grid.principles);
    std::vector<Membership> placed;
    for (const auto& member : in_order(ecosystem, places, offers)) {
        const auto& offer = ecosystem[member.offer];
        grid.offers.push_back(member.offer);
        if (offer.support_types.terms.empty() || offer.principles.terms.empty())
            grid.unclassified.push_back(member.offer);
        else placed.push_back(member);
    }
    fill(grid, ecosystem, placed);
    auto by_key = [&](OfferId a, OfferId b) { return ecosystem[a].key < ecosystem[b].key; };
    std::sort(grid.offers.begin(), grid.offers.end(), by_key);
    std::sort(grid.unclassified.begin(), grid.unclassified.end(), by_key);
    return grid;
}

}  // namespace

std::size_t Occupancy::stated() const {
    return static_cast<std::size_t>(
        std::count_if(actors.begin(), actors.end(), [](const Presence& presence) { return presence.stated; }));
}

std::vector<Status> counted_statuses(const Ecosystem& ecosystem) {
    const auto& kept = ecosystem.provenance.statuses;
    return kept.empty() ? std::vector{Status::today} : kept;
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
    Occupancy counted;
    for (const auto& membership : in_order(ecosystem, places, std::move(memberships))) {
        auto actor = ecosystem[membership.offer].actor;
        add(counted, ecosystem[actor], actor, membership);
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
    if (!unknown.empty()) all.push_back({"", Message("unknown"), std::nullopt, grid(unknown)});
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
