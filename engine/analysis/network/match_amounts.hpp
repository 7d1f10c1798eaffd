// How much of each kind of reason two actors have, for every pair of a map: the numbers of match.hpp without the words.
//
// One side is held against all others at once. What the others have is looked at once for those who reach the same
// groups, and once for those who are in the same cells; sides in such an order share even that. Partners are counted by
// walking from the side over its ties to theirs. Cost of all pairs: O(actors²), O(kinds² (cells + groups) / 64) and
// O(Σ of squared ties); room for a few numbers an actor.
#pragma once

#include "engine/analysis/network/network.hpp"
#include "engine/analysis/support/cell_words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ecomap {

/// An actor that can be matched, and what it has.
struct MatchSide {
    ActorId actor;
    Node node = 0;
    std::vector<CellPlace> cells;      ///< ascending
    TermSet<TargetGroupTag> groups;    ///< expanded
    TermSet<PrincipleTag> principles;  ///< of its cells
};

/// All actors with counted offers, alphabetically.
std::vector<MatchSide> match_sides(const CollaborationNetwork& network);

/// The network without the ties of categories: they are not one partner.
Graph ties_of_actors(const CollaborationNetwork& network);

/// Whether two nodes are tied, `one` to `other`.
bool are_tied(const Graph& graph, Node one, Node other);

/// Whether the two nodes do together what `body` is, a neighbour of both.
bool do_together(const CollaborationNetwork& network, Node one, Node other, Node body);

/// As they are compared: see comparable().
struct MatchAmounts {
    long long groups = 0, complement = 0, partners = 0;
};

class PairAmounts {
public:
    PairAmounts(const CollaborationNetwork& network, const Graph& ties, const std::vector<MatchSide>& sides);

    /// How many pairs of sides have no tie.
    std::size_t pairs() const { return pairs_; }
    /// No amount is greater.
    std::uint64_t most() const { return most_; }
    /// Tells visit(one, other, amounts) of every pair of sides without a tie, one < other, in any order.
    template <class Visit>
    void each(Visit visit) {
        for (std::size_t at = 0; at < order_.size(); ++at) {
            const auto one = order_[at];
            hold(one);
            for (std::size_t later = at + 1; later < order_.size(); ++later) {
                const auto other = order_[later];
                if (is_tied_[other]) continue;
                const MatchAmounts amounts{groups_[groups_kind_[other]], complement_[cells_kind_[other]],
                                           partners_[other]};
                visit(std::min(one, other), std::max(one, other), amounts);
            }
        }
    }

private:
    using Bits = std::vector<std::uint64_t>;
    /// What the sides of one kind have.
    struct Cells {
        Bits inside, around;  ///< its cells; all cells in principles of its cells
    };

    /// Holds a side against all others.
    void hold(std::size_t side);
    void add_partners(std::size_t side);

    const CollaborationNetwork& network_;
    const Graph& ties_;
    const std::vector<MatchSide>& sides_;
    std::size_t pairs_ = 0;
    std::uint64_t most_ = 0;
    std::vector<double> group_rarity_, cell_rarity_;
    std::vector<Bits> group_kinds_;
    std::vector<Cells> cell_kinds_;
    std::vector<std::size_t> groups_kind_, cells_kind_, order_;  // by side; sides, kind by kind
    std::vector<std::size_t> side_of_;                           // by node; sides_.size(): none
    // Of the side that is held against the others:
    std::size_t held_ = 0;                        // sides_.size(): none yet
    std::vector<long long> groups_, complement_;  // by kind
    std::vector<long long> partners_;             // by side
    std::vector<double> sums_;
    std::vector<std::size_t> met_;
    std::vector<std::uint8_t> is_tied_;  // by side
};

}  // namespace ecomap
