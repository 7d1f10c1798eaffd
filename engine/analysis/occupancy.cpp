#include "engine/analysis/occupancy.hpp"

#include "engine/analysis/head_count.hpp"
#include "engine/model/collate.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {

bool is_among(const std::vector<Presence>& presences, ActorId actor) {
    return std::any_of(presences.begin(), presences.end(), [&](const Presence& each) { return each.actor == actor; });
}

std::size_t Occupancy::stated() const {
    return static_cast<std::size_t>(
        std::count_if(actors.begin(), actors.end(), [](const Presence& presence) { return presence.stated; }));
}

std::vector<Status> counted_statuses(const Ecosystem& ecosystem) {
    const auto& asked = ecosystem.provenance.statuses;
    return asked.empty() ? std::vector{Status::today} : asked;
}

std::vector<Membership> offers_of(const Ecosystem& ecosystem, std::span<const Status> statuses) {
    std::vector<Membership> offers;
    for (std::uint32_t i = 0; i < ecosystem.offers.size(); ++i)
        if (const auto& offer = ecosystem.offers[i]; contains(statuses, offer.status))
            offers.push_back({OfferId{i}, is_stated(offer.certainty)});
    return offers;
}

std::vector<Membership> counted_offers(const Ecosystem& ecosystem) {
    return offers_of(ecosystem, counted_statuses(ecosystem));
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

void add(Occupancy& occupancy, const Ecosystem& ecosystem, const Membership& membership) {
    const auto actor = ecosystem[membership.offer].actor;
    const auto is_category = ecosystem[actor].node_class == NodeClass::category;
    auto& list = is_category ? occupancy.categories : is_actor(ecosystem[actor]) ? occupancy.actors : occupancy.nobody;
    if (list.empty() || list.back().actor != actor) list.push_back({actor, false, {}});
    auto& presence = list.back();
    presence.stated = presence.stated || membership.stated;
    if (presence.offers.empty() || presence.offers.back() != membership.offer)
        presence.offers.push_back(membership.offer);
}

Occupancy occupancy(const Ecosystem& ecosystem, const std::vector<std::size_t>& places,
                    std::vector<Membership> memberships) {
    Occupancy counted;
    for (const auto& membership : in_order(ecosystem, places, std::move(memberships)))
        add(counted, ecosystem, membership);
    return counted;
}

}  // namespace ecomap
