// Who counts as being somewhere: the distinct actors behind some offers.
//
// An actor is counted once, however many offers put it there. Categories stand for many actors and are kept apart: a
// count of actors never includes them. An event and what is only proposed (engine/analysis/head_count.hpp) are nobody:
// what they offer may be support, but nobody is there. A presence is stated when at least one of its offers is stated
// in itself and in every classification that puts the actor there; else it is inferred.
//
// What is counted: offers of the statuses that the filter asked for; when it asked for none, offers of today.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ecomap {

/// An actor that is somewhere, and the offers that put it there, by key.
struct Presence {
    ActorId actor;
    bool stated = false;
    std::vector<OfferId> offers;
};

/// Whether the actor is one of them.
bool is_among(const std::vector<Presence>& presences, ActorId actor);

/// Distinct actors, each list in alphabetical order of the map's language, then by key.
struct Occupancy {
    std::vector<Presence> actors;
    std::vector<Presence> categories;  ///< each stands for an unknown number of actors
    std::vector<Presence> nobody;      ///< events, and what is only proposed

    /// How many actors; neither categories nor nobody are among them.
    std::size_t count() const { return actors.size(); }
    /// How many of the actors are here by stated facts alone.
    std::size_t stated() const;
    /// True when there is neither an actor nor a category.
    bool empty() const { return actors.empty() && categories.empty(); }
};

/// An offer that puts its actor somewhere.
struct Membership {
    OfferId offer;
    bool stated = false;
};

/// What counts as supply in this map: see above.
std::vector<Status> counted_statuses(const Ecosystem& ecosystem);
/// The offers of these statuses, in table order, and whether each of them is stated.
std::vector<Membership> offers_of(const Ecosystem& ecosystem, std::span<const Status> statuses);
/// The offers that count as supply.
std::vector<Membership> counted_offers(const Ecosystem& ecosystem);

/// For each actor its place in the alphabetical order of the map's language, ties by key.
std::vector<std::size_t> alphabetical_places(const Ecosystem& ecosystem);
/// By actor as in `places` (from alphabetical_places()), then by key, then as in the list. O(n log n).
std::vector<Membership> in_order(const Ecosystem& ecosystem, const std::vector<std::size_t>& places,
                                 std::vector<Membership> memberships);

/// Adds the actor of a membership to those before it, all in_order(). O(1).
void add(Occupancy& occupancy, const Ecosystem& ecosystem, const Membership& membership);
/// The distinct actors behind these memberships; `places` from alphabetical_places().
Occupancy occupancy(const Ecosystem& ecosystem, const std::vector<std::size_t>& places,
                    std::vector<Membership> memberships);

}  // namespace ecomap
