#include "engine/analysis/network/match_amounts.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/head_count.hpp"
#include "engine/analysis/support/cells.hpp"
#include "engine/graph/logarithm.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>

namespace ecomap {
namespace {

using Bits = std::vector<std::uint64_t>;

void set(Bits& bits, std::size_t at) { bits[at / 64] |= std::uint64_t{1} << at % 64; }

/// Σ over the bits of a word-by-word expression, in ascending order.
template <class Word>
double sum_of(std::size_t words, Word word, const std::vector<double>& amounts) {
    double sum = 0;
    for (std::size_t i = 0; i < words; ++i)
        for (std::uint64_t bits = word(i); bits != 0; bits &= bits - 1)
            sum += amounts[64 * i + static_cast<std::size_t>(std::countr_zero(bits))];
    return sum;
}

/// Numbers what is the same with the same number, from 0.
template <class Thing>
std::vector<std::size_t> numbered(const std::vector<Thing>& things, std::vector<Thing>& kinds) {
    std::map<Thing, std::size_t> numbers;
    std::vector<std::size_t> of;
    for (const auto& thing : things) {
        const auto [at, is_new] = numbers.emplace(thing, kinds.size());
        if (is_new) kinds.push_back(thing);
        of.push_back(at->second);
    }
    return of;
}

/// What it says of two that they share a thing, by the number of those who have it: nothing where all do.
std::vector<double> rarity(const std::vector<Bits>& of_sides, std::size_t things) {
    std::vector<std::size_t> holders(things, 0);
    for (const auto& bits : of_sides)
        for (std::size_t thing = 0; thing < things; ++thing) holders[thing] += bits[thing / 64] >> thing % 64 & 1;
    std::vector<double> rarity;
    for (auto count : holders)
        rarity.push_back(count == 0 ? 0
                                    : natural_log(static_cast<double>(of_sides.size()) / static_cast<double>(count)));
    return rarity;
}

/// Whether an actor consists of what others do together.
bool is_joint(const Actor& actor) {
    return actor.node_class == NodeClass::collaboration || actor.node_class == NodeClass::network ||
           actor.node_class == NodeClass::committee || actor.node_class == NodeClass::project;
}

}  // namespace

std::vector<MatchSide> match_sides(const CollaborationNetwork& network) {
    const auto& ecosystem = network.ecosystem;
    std::vector<std::vector<OfferId>> offers(ecosystem.actors.size());
    for (const auto& member : counted_offers(ecosystem))
        offers[ecosystem[member.offer].actor.value].push_back(member.offer);
    std::vector<MatchSide> sides;
    for (Node node : network.in_alphabet(network.nodes())) {
        const auto actor = network.actors[node];
        if (offers[actor.value].empty() || !is_actor(ecosystem[actor])) continue;
        MatchSide side{actor, node, {}, {}, {}};
        for (auto id : offers[actor.value]) {
            const auto& offer = ecosystem[id];
            for (auto group : expand(offer.target_groups.terms, ecosystem.framework)) side.groups.insert(group);
            for (const auto& place : places_of(ecosystem.framework, offer)) {
                side.cells.push_back(place);
                side.principles.insert(place.principle);
            }
        }
        std::sort(side.cells.begin(), side.cells.end());
        side.cells.erase(std::unique(side.cells.begin(), side.cells.end()), side.cells.end());
        sides.push_back(std::move(side));
    }
    return sides;
}

Graph ties_of_actors(const CollaborationNetwork& network) {
    std::vector<Tie> ties;
    for (Node from = 0; from < network.size(); ++from)
        for (Node to : network.graph.neighbours(from))
            if (from < to && !network.category[from] && !network.category[to]) ties.push_back({from, to, 1});
    return Graph(network.size(), ties);
}

bool are_tied(const Graph& graph, Node one, Node other) {
    auto neighbours = graph.neighbours(one);
    return std::binary_search(neighbours.begin(), neighbours.end(), other);
}

bool do_together(const CollaborationNetwork& network, Node one, Node other, Node body) {
    return is_joint(network.actor(body)) && are_tied(network.arcs, one, body) && are_tied(network.arcs, other, body);
}

PairAmounts::PairAmounts(const CollaborationNetwork& network, const Graph& ties, const std::vector<MatchSide>& sides)
    : network_(network), ties_(ties), sides_(sides), held_(sides.size()) {
    const auto& framework = network.ecosystem.framework;
    const auto principles = grid_columns(framework).size(), cells = grid_rows(framework).size() * principles;
    const auto groups = framework.target_groups.size();
    std::vector<Bits> groups_of(sides.size(), Bits((groups + 63) / 64)),
        cells_of(sides.size(), Bits((cells + 63) / 64));
    for (std::size_t i = 0; i < sides.size(); ++i) {
        for (auto group : sides[i].groups) set(groups_of[i], group.value);
        for (const auto& cell : sides[i].cells) set(cells_of[i], position_of(framework, cell));
    }
    group_rarity_ = rarity(groups_of, groups);
    cell_rarity_ = rarity(cells_of, cells);
    groups_kind_ = numbered(groups_of, group_kinds_);
    std::vector<Bits> inside;
    cells_kind_ = numbered(cells_of, inside);
    for (auto& kind : inside) {
        Bits around(kind.size());
        for (std::size_t cell = 0; cell < cells; ++cell)
            if (kind[cell / 64] >> cell % 64 & 1)
                for (auto at = cell % principles; at < cells; at += principles) set(around, at);
        cell_kinds_.push_back({std::move(kind), std::move(around)});
    }
    order_.resize(sides.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(), [&](auto a, auto b) {
        return std::pair(cells_kind_[a], groups_kind_[a]) < std::pair(cells_kind_[b], groups_kind_[b]);
    });
    side_of_.assign(network.size(), sides.size());
    for (std::size_t i = 0; i < sides.size(); ++i) side_of_[sides[i].node] = i;
    std::size_t ties_both_ways = 0;
    for (const auto& side : sides)
        for (Node node : network.graph.neighbours(side.node)) ties_both_ways += side_of_[node] < sides.size();
    pairs_ = sides.size() * (std::max<std::size_t>(sides.size(), 1) - 1) / 2 - ties_both_ways / 2;
    double most = 0;
    for (double amount : group_rarity_) most += amount;
    for (double amount : cell_rarity_) most += amount;
    // Resource allocation is no more than half of the ties that a side has.
    for (const auto& side : sides) most = std::max(most, static_cast<double>(ties.neighbours(side.node).size()));
    most_ = static_cast<std::uint64_t>(comparable(most + 1));
    groups_.resize(group_kinds_.size());
    complement_.resize(cell_kinds_.size());
    partners_.assign(sides.size(), 0);
    sums_.assign(sides.size(), 0);
    is_tied_.assign(sides.size(), 0);
}

void PairAmounts::hold(std::size_t side) {
    const auto own_groups = groups_kind_[side], own_cells = cells_kind_[side];
    const bool is_first = held_ == sides_.size();
    if (is_first || groups_kind_[held_] != own_groups)
        for (std::size_t kind = 0; kind < group_kinds_.size(); ++kind) {
            const auto &a = group_kinds_[own_groups], &b = group_kinds_[kind];
            groups_[kind] = comparable(sum_of(
                a.size(), [&](auto i) { return a[i] & b[i]; }, group_rarity_));
        }
    if (is_first || cells_kind_[held_] != own_cells)
        for (std::size_t kind = 0; kind < cell_kinds_.size(); ++kind) {
            const auto &a = cell_kinds_[own_cells], &b = cell_kinds_[kind];
            auto adds = [&](const Cells& one, const Cells& other) {
                return sum_of(
                    one.inside.size(), [&](auto i) { return one.inside[i] & ~other.inside[i] & other.around[i]; },
                    cell_rarity_);
            };
            complement_[kind] = comparable(std::min(adds(a, b), adds(b, a)));
        }
    if (!is_first)
        for (Node node : network_.graph.neighbours(sides_[held_].node))
            if (side_of_[node] < sides_.size()) is_tied_[side_of_[node]] = 0;
    for (Node node : network_.graph.neighbours(sides_[side].node))
        if (side_of_[node] < sides_.size()) is_tied_[side_of_[node]] = 1;
    add_partners(side);
    held_ = side;
}

void PairAmounts::add_partners(std::size_t side) {
    for (auto other : met_) sums_[other] = 0, partners_[other] = 0;
    met_.clear();
    const auto node = sides_[side].node;
    for (Node partner : ties_.neighbours(node)) {
        const double amount = 1 / static_cast<double>(ties_.neighbours(partner).size());
        for (Node reached : ties_.neighbours(partner)) {
            const auto other = side_of_[reached];
            if (other == sides_.size() || other == side || do_together(network_, node, reached, partner)) continue;
            if (sums_[other] <= 0) met_.push_back(other);
            sums_[other] += amount;
        }
    }
    for (auto other : met_) partners_[other] = comparable(sums_[other]);
}

}  // namespace ecomap
