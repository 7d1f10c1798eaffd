// Possible collaborations: two actors that the map shows no tie between, and what speaks for one, in words.
//
// Matched are actors with counted offers (occupancy.hpp); not categories, which stand for many, nor events, nor what is
// only proposed. Tied are two actors with a link that counts in the collaboration network (network.hpp); links of other
// statuses are told but tie nobody. Three kinds of reasons, each with how much of it there is:
//   groups: target groups that both have offers to, umbrella groups expanded: Σ ln(actors / those who reach the group);
//   complement: in principles where both are, cells that only the one is in, and cells that only the other is in; none
//     unless both have some: Σ ln(actors / those in the cell) of either's, the smaller of the two;
//   partners: actors that both are tied to: resource allocation (Zhou, Lü & Zhang 2009), of ties without categories.
//     What the two do together is no third that could bring them together: an actor that is a collaboration, a network,
//     a committee or a project, and that both have a link into. It is told and left out.
// Nearly all pairs have something of some kind, so something alone parts nobody: a reason stands out when at most a
// tenth of the other untied pairs of the map have as much of it. A pair without a reason that stands out is no match.
// Rank: kinds of reasons that stand out, then resource allocation, then groups, then complement, all falling; equal on
// all: equal rank, alphabetical. Told beside: the mean of the two shares of a cell list that the other lacks, and the
// measures of engine/graph/connectivity/link_prediction.hpp.
// Cost: that of match_amounts.hpp a few times, which holds all sources, the actors, against all others; and room for
// the pairs that are asked for. Empty input gives empty lists.
#pragma once

#include "engine/analysis/network/network.hpp"
#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/graph/connectivity/link_prediction.hpp"

#include <optional>
#include <vector>

namespace ecomap {

struct TieMatch {
    ActorId first, second;  ///< in alphabetical order; with params.actor the one asked for is first
    std::vector<TargetGroupId> groups;
    std::vector<CellPlace> first_adds, second_adds;  ///< complementary cells; both empty or neither
    std::optional<double> complementarity;           ///< 0 to 1, of all their cells; none: one of them is in no cell
    std::vector<ActorId> partners;                   ///< alphabetical
    std::vector<ActorId> joint;                      ///< what the two do together; alphabetical
    TieEvidence evidence;
    double groups_rarity = 0, complement_rarity = 0;
    bool groups_stand_out = false, complement_stands_out = false, partners_stand_out = false;
    std::vector<Status> other_links;  ///< of links between them that do not count as of now; each once
    std::size_t rank = 0;

    /// Of reasons that stand out.
    std::size_t kinds() const {
        return std::size_t{groups_stand_out} + std::size_t{complement_stands_out} + std::size_t{partners_stand_out};
    }
};

struct Matches {
    std::vector<ActorId> actors;   ///< who was matched, alphabetical
    std::size_t untied = 0;        ///< pairs of them without a tie; with params.actor only pairs of that actor
    std::size_t with_reasons = 0;  ///< of these, pairs with a reason that stands out
    std::size_t with_all_reasons = 0;
    std::size_t equally_first = 0;  ///< pairs of rank 1
    std::vector<TieMatch> pairs;    ///< those with a reason that stands out, by rank
    std::vector<TieMatch> linked;   ///< all of these with links that do not count, in the same order, without rank
};

/// params.actor: the key of an actor whose pairs are wanted; "": all pairs. `most` > 0: `pairs` holds the first so many
/// only, and no more are kept in memory; the counts are of all.
Matches match(const CollaborationNetwork& network, const Params& params, std::size_t most = 0);

/// Table `matches` (the first 1 000).
Report match_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
