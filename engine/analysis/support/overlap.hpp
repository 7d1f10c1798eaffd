// Overlap: which two actors are in the same cells, and which cells many share.
//
// Overlap of two actors = cells that both are in / cells that either is in (Jaccard 1901), 0 to 1. A cell is a support
// type and a principle or, by target group, these and one group (umbrella groups expanded; offers without a group are
// then left out, since two unknown groups are not the same group). Categories are not compared: they are not one actor.
// Actors in no cell have no overlap, rather than none. A pair that shares nothing is not listed.
// Overlap is a number with a list of cells, not a verdict: it is crowding when nobody coordinates, and choice when
// users find their way. Cost: that of most_alike(), alike.hpp. Empty input gives empty lists.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cell_words.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

namespace ecomap {

/// A cell, with a target group when compared by target group.
struct OverlapPlace {
    CellPlace cell;
    std::optional<TargetGroupId> target;
    friend bool operator==(const OverlapPlace&, const OverlapPlace&) = default;
    friend bool operator<(const OverlapPlace& a, const OverlapPlace& b) {
        return std::tie(a.cell, a.target) < std::tie(b.cell, b.target);
    }
};

/// An actor and where it is, sorted.
struct OverlapActor {
    ActorId actor;
    std::vector<OverlapPlace> places;
};

/// Two actors that share a place; `first` and `second` are positions in Overlap::actors, first < second.
struct OverlapPair {
    std::size_t first = 0;
    std::size_t second = 0;
    std::size_t shared = 0;
    std::size_t either = 0;
    std::size_t rank = 0;  ///< 1 for most alike; equal overlap and equal number of shared places: equal
    double jaccard() const { return static_cast<double>(shared) / static_cast<double>(either); }
};

struct Overlap {
    std::vector<OverlapActor> actors;  ///< in alphabetical order
    std::vector<OverlapPair> pairs;    ///< by overlap, then shared places, both falling; equal ones in order of actors
    std::size_t sharing = 0;           ///< how many pairs share a place
    std::size_t equally_close = 0;     ///< how many of them are of rank 1
    std::size_t offers_left_out = 0;   ///< by target group: offers in a cell that have no target group
};

/// `by_target`: compare cells with target groups instead of cells.
Overlap overlap(const Ecosystem& ecosystem, bool by_target = false);

/// The same for a map whose actors in any cell are known: CellGrid::all of cells(). `most` > 0: `pairs` holds the first
/// so many only, and no more are kept in memory; the counts are of all.
Overlap overlap(const Ecosystem& ecosystem, const Occupancy& everyone, bool by_target, std::size_t most = 0);

/// The places that a pair shares.
std::vector<OverlapPlace> shared_places(const Overlap& found, const OverlapPair& pair);

/// Cells in words: "Funding (Explore and test, Share), Training (all)"; with target groups one by one.
MessageList name_places(const Framework& framework, const std::vector<OverlapPlace>& places);

/// Cells with two actors or more, fullest first; equal ones in the framework's order.
std::vector<CellPlace> shared_cells(const Framework& framework, const CellGrid& grid);

/// What pairs can be compared by besides cells: "target-group".
std::span<const std::string_view> overlap_dimension_words();

/// Tables `pairs` (the 1 000 most alike) and `shared_cells` (cells with two actors or more, fullest first).
/// With params.by "target-group" pairs are compared by target group as well.
Report overlap_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
