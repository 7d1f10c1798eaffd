// Who is where: actors by support type and principle. The incidence that coverage, gaps, overlap and the views share.
//
// An actor is in a cell when one of its counted offers has the support type and the principle; it is counted once,
// however many offers put it there. Categories stand for many actors and are kept apart: a count of actors never
// includes them. A presence is stated when at least one of its offers is stated in itself and in every classification
// that puts the actor there; else it is inferred. Offers without a support type or without a principle are in no
// cell and are listed as unclassified. Totals are distinct actors, not sums.
//
// What is counted: offers of counted_statuses().
// Cost: O(offers × cells of an offer), and one alphabetical sort of the actors. Empty input gives empty cells.
#pragma once

#include "engine/analysis/counted.hpp"
#include "engine/analysis/dimension.hpp"
#include "engine/model/ecosystem.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// An actor in a cell, and the offers that put it there, by key.
struct Presence {
    ActorId actor;
    bool stated = false;
    std::vector<OfferId> offers;
};

/// The distinct actors in one cell or total, each list in alphabetical order of the map's language, then by key.
struct Occupancy {
    std::vector<Presence> actors;
    std::vector<Presence> categories;  ///< each stands for an unknown number of actors

    /// How many actors; categories are not among them.
    std::size_t count() const { return actors.size(); }
    /// How many of the actors are here by stated facts alone.
    std::size_t stated() const;
    /// True when there is neither an actor nor a category.
    bool empty() const { return actors.empty() && categories.empty(); }
};

/// Support types (rows) × principles (columns) in the framework's order.
struct CellGrid {
    std::size_t support_types = 0;
    std::size_t principles = 0;
    std::vector<Occupancy> cells;       ///< row by row
    std::vector<Occupancy> rows;        ///< one per support type: distinct actors in its cells
    std::vector<Occupancy> columns;     ///< one per principle
    Occupancy all;                      ///< in any cell
    std::vector<OfferId> offers;        ///< counted offers, by key
    std::vector<OfferId> unclassified;  ///< of these, the ones that are in no cell

    const Occupancy& at(SupportTypeId row, PrincipleId column) const {
        return cells[row.value * principles + column.value];
    }
};

/// The grid of the whole map.
CellGrid cells(const Ecosystem& ecosystem);

/// The part of the map that belongs to one term of a dimension. Umbrella target groups are expanded, so they have no
/// slice of their own. An offer can be in several slices, or in the last one, of those where the term is unknown.
struct Slice {
    std::string key;             ///< the term's; "" for unknown
    Message label;               ///< the term's, short; or unknown
    std::optional<bool> mapped;  ///< levels: whether the dataset claims to cover the term; false: empty means unknown
    CellGrid grid;
};

/// One slice per term in the framework's order, then one for unknown when any counted offer is there.
std::vector<Slice> cells_by(const Ecosystem& ecosystem, Dimension dimension);

/// An actor's membership by one offer, for totals other than the grid's.
struct Membership {
    OfferId offer;
    bool stated = false;
};
/// The offers that count as supply, in table order, and whether each of them is stated.
std::vector<Membership> counted_offers(const Ecosystem& ecosystem);

/// The distinct actors behind these memberships; `places` from alphabetical_places().
Occupancy occupancy(const Ecosystem& ecosystem, const std::vector<std::size_t>& places,
                    std::vector<Membership> memberships);

}  // namespace ecomap
