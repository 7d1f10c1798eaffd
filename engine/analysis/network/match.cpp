#include "engine/analysis/network/match.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/first_of.hpp"
#include "engine/analysis/head_count.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/analysis/support/cells.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <map>
#include <tuple>

namespace ecomap {
namespace {

/// An actor that can be matched, and what it has.
struct Side {
    ActorId actor;
    Node node = 0;
    std::vector<CellPlace> cells;      ///< ascending
    TermSet<TargetGroupTag> groups;    ///< expanded
    TermSet<PrincipleTag> principles;  ///< of its cells
};

/// How many of the compared actors reach a group and are in a cell, as what it says of two that they share it: nothing
/// where all do, the more the fewer do.
class Rarity {
public:
    explicit Rarity(const std::vector<Side>& sides) : actors_(static_cast<double>(sides.size())) {
        for (const auto& side : sides) {
            for (auto group : side.groups) ++reaching_[group];
            for (const auto& cell : side.cells) ++inside_[cell];
        }
    }

    double of(const std::vector<TargetGroupId>& groups) const { return sum(groups, reaching_); }
    double of(const std::vector<CellPlace>& cells) const { return sum(cells, inside_); }

private:
    double actors_;
    std::map<TargetGroupId, std::size_t> reaching_;
    std::map<CellPlace, std::size_t> inside_;

    template <class Thing>
    double sum(const std::vector<Thing>& things, const std::map<Thing, std::size_t>& holders) const {
        double total = 0;
        for (const auto& thing : things) total += std::log(actors_ / static_cast<double>(holders.at(thing)));
        return total;
    }
};

/// The network without the ties of categories: they are not one partner.
Graph ties_of_actors(const CollaborationNetwork& network) {
    std::vector<Tie> ties;
    for (Node from = 0; from < network.size(); ++from)
        for (Node to : network.graph.neighbours(from))
            if (from < to && !network.category[from] && !network.category[to]) ties.push_back({from, to, 1});
    return Graph(network.size(), ties);
}

/// All actors with counted offers, alphabetically.
std::vector<Side> sides_of(const CollaborationNetwork& network) {
    const auto& ecosystem = network.ecosystem;
    std::vector<std::vector<OfferId>> offers(ecosystem.actors.size());
    for (const auto& member : counted_offers(ecosystem))
        offers[ecosystem[member.offer].actor.value].push_back(member.offer);
    std::vector<Side> sides;
    for (Node node : network.in_alphabet(network.nodes())) {
        const auto actor = network.actors[node];
        if (offers[actor.value].empty() || !is_actor(ecosystem[actor])) continue;
        Side side{actor, node, {}, {}, {}};
        for (auto id : offers[actor.value]) {
            const auto& offer = ecosystem[id];
            for (auto group : expand(offer.target_groups.terms, ecosystem.framework)) side.groups.insert(group);
            for (auto row : offer.support_types.terms)
                for (auto column : offer.principles.terms) {
                    side.cells.push_back({row, column});
                    side.principles.insert(column);
                }
        }
        std::sort(side.cells.begin(), side.cells.end());
        side.cells.erase(std::unique(side.cells.begin(), side.cells.end()), side.cells.end());
        sides.push_back(std::move(side));
    }
    return sides;
}

/// What `one` has and `other` lacks.
std::vector<CellPlace> only_in(const Side& one, const Side& other) {
    std::vector<CellPlace> cells;
    std::set_difference(one.cells.begin(), one.cells.end(), other.cells.begin(), other.cells.end(),
                        std::back_inserter(cells));
    return cells;
}

void add_complement(TieMatch& match, const Side& one, const Side& other) {
    match.first_adds = only_in(one, other);
    match.second_adds = only_in(other, one);
    auto share = [](const std::vector<CellPlace>& lacked, const Side& side) {
        return static_cast<double>(lacked.size()) / static_cast<double>(side.cells.size());
    };
    if (!one.cells.empty() && !other.cells.empty())
        match.complementarity = (share(match.first_adds, one) + share(match.second_adds, other)) / 2;
    auto is_elsewhere = [&](const CellPlace& place) {
        return !one.principles.contains(place.principle) || !other.principles.contains(place.principle);
    };
    std::erase_if(match.first_adds, is_elsewhere);
    std::erase_if(match.second_adds, is_elsewhere);
    if (match.first_adds.empty() || match.second_adds.empty()) match.first_adds.clear(), match.second_adds.clear();
}

bool are_tied(const Graph& graph, Node one, Node other) {
    auto neighbours = graph.neighbours(one);
    return std::binary_search(neighbours.begin(), neighbours.end(), other);
}

/// Whether an actor consists of what others do together.
bool is_joint(const Actor& actor) {
    return actor.node_class == NodeClass::collaboration || actor.node_class == NodeClass::network ||
           actor.node_class == NodeClass::committee || actor.node_class == NodeClass::project;
}

/// Of the neighbours of both, those that the two do together.
std::vector<Node> joint_bodies(const CollaborationNetwork& network, const Graph& ties, Node one, Node other) {
    auto nodes = common_neighbours(ties, one, other);
    std::erase_if(nodes, [&](Node node) {
        return !is_joint(network.actor(node)) || !are_tied(network.arcs, one, node) ||
               !are_tied(network.arcs, other, node);
    });
    return nodes;
}

std::vector<ActorId> actors_of(const CollaborationNetwork& network, std::vector<Node> nodes) {
    std::vector<ActorId> actors;
    for (Node node : network.in_alphabet(std::move(nodes))) actors.push_back(network.actors[node]);
    return actors;
}

void add_partners(TieMatch& match, Node one, Node other, const CollaborationNetwork& network, const Graph& ties) {
    const auto joint = joint_bodies(network, ties, one, other);
    auto partners = common_neighbours(ties, one, other);
    std::erase_if(partners, [&](Node node) { return std::binary_search(joint.begin(), joint.end(), node); });
    match.evidence = evidence_for_tie(ties, one, other, joint);
    match.partners = actors_of(network, std::move(partners));
    match.joint = actors_of(network, joint);
}

TieMatch match_of(const Side& one, const Side& other, const CollaborationNetwork& network, const Graph& ties,
                  const Rarity& rarity) {
    TieMatch match;
    match.first = one.actor;
    match.second = other.actor;
    std::set_intersection(one.groups.begin(), one.groups.end(), other.groups.begin(), other.groups.end(),
                          std::back_inserter(match.groups));
    match.groups_rarity = rarity.of(match.groups);
    add_complement(match, one, other);
    match.complement_rarity = std::min(rarity.of(match.first_adds), rarity.of(match.second_adds));
    add_partners(match, one.node, other.node, network, ties);
    return match;
}

/// By kind of reason, what more than a tenth of the other pairs have: only more than that stands out.
struct Lines {
    long long groups = 0, complement = 0, partners = 0;

    void mark(TieMatch& match) const {
        match.groups_stand_out = comparable(match.groups_rarity) > groups;
        match.complement_stands_out = comparable(match.complement_rarity) > complement;
        match.partners_stand_out = comparable(match.evidence.resource_allocation) > partners;
    }
};

/// What a reason of one kind must exceed, when `pairs` are compared and these have some of it.
long long line_of(std::vector<long long> amounts, std::size_t pairs) {
    const auto with_as_much = (pairs - 1) / 10 + 1;  // at most, the pair itself among them
    if (pairs == 0 || amounts.size() <= with_as_much) return 0;
    const auto line = amounts.begin() + static_cast<std::ptrdiff_t>(with_as_much);
    std::nth_element(amounts.begin(), line, amounts.end(), std::greater<>());
    return *line;
}

using LinkBetween = std::tuple<ActorId, ActorId, Status>;

/// What orders the pairs, the first of all the greatest; then their places in the alphabet.
using RankKey = std::tuple<std::size_t, long long, long long, long long>;

RankKey rank_key(const TieMatch& match) {
    return {match.kinds(), comparable(match.evidence.resource_allocation), comparable(match.groups_rarity),
            comparable(match.complement_rarity)};
}

/// Two of the sides by number, one < other, and what orders them.
struct Found {
    RankKey key;
    std::size_t one = 0, other = 0;
};

bool is_before(const Found& a, const Found& b) {
    return a.key != b.key ? a.key > b.key : std::tie(a.one, a.other) < std::tie(b.one, b.other);
}

using FirstFound = FirstOf<Found, bool (*)(const Found&, const Found&)>;

/// Links of any status between two actors, the lower first, each status once.
std::vector<LinkBetween> links_between(const Ecosystem& ecosystem) {
    std::vector<LinkBetween> links;
    for (const auto& link : ecosystem.links)
        links.emplace_back(std::min(link.from, link.to), std::max(link.from, link.to), link.status);
    std::sort(links.begin(), links.end());
    links.erase(std::unique(links.begin(), links.end()), links.end());
    return links;
}

std::vector<Status> statuses_between(const std::vector<LinkBetween>& links, ActorId one, ActorId other) {
    const auto low = std::min(one, other), high = std::max(one, other);
    std::vector<Status> statuses;
    for (auto at = std::lower_bound(links.begin(), links.end(), LinkBetween{low, high, Status{}});
         at != links.end() && std::get<0>(*at) == low && std::get<1>(*at) == high; ++at)
        statuses.push_back(std::get<2>(*at));
    return statuses;
}

/// All that a pair is judged by.
struct Judge {
    const CollaborationNetwork& network;
    const Params& params;
    Graph ties;
    std::vector<Side> sides;
    std::vector<LinkBetween> links;
    Rarity rarity;
    Lines lines;

    bool is_asked(const Side& side) const { return network.ecosystem[side.actor].key == params.actor; }
    bool is_untied(std::size_t one, std::size_t other) const {
        return !are_tied(network.graph, sides[one].node, sides[other].node);
    }
    TieMatch look_at(std::size_t one, std::size_t other) const {
        if (!params.actor.empty() && is_asked(sides[other])) std::swap(one, other);
        auto match = match_of(sides[one], sides[other], network, ties, rarity);
        lines.mark(match);
        return match;
    }
    std::vector<Status> other_links(std::size_t one, std::size_t other) const {
        return statuses_between(links, sides[one].actor, sides[other].actor);
    }
};

/// Of all untied pairs, also where those of one actor are wanted: how rare a reason is does not hang on who asks.
Lines lines_of(const Judge& judge) {
    std::vector<long long> groups, complement, partners;
    std::size_t pairs = 0;
    auto add = [](std::vector<long long>& amounts, double amount) {
        if (comparable(amount) > 0) amounts.push_back(comparable(amount));
    };
    for (std::size_t i = 0; i < judge.sides.size(); ++i)
        for (std::size_t k = i + 1; k < judge.sides.size(); ++k) {
            if (!judge.is_untied(i, k)) continue;
            ++pairs;
            const auto pair = judge.look_at(i, k);
            add(groups, pair.groups_rarity);
            add(complement, pair.complement_rarity);
            add(partners, pair.evidence.resource_allocation);
        }
    return {line_of(std::move(groups), pairs), line_of(std::move(complement), pairs),
            line_of(std::move(partners), pairs)};
}

/// Looks at every pair, counts, and keeps the first `most` of those with a reason, and those with other links.
void look_at_pairs(const Judge& judge, Matches& found, FirstFound& first, FirstFound& linked) {
    const auto& sides = judge.sides;
    RankKey highest;
    std::vector<bool> has_links(judge.network.ecosystem.actors.size(), false);  // to look for few pairs' links only
    for (const auto& [one, other, status] : judge.links) has_links[one.value] = has_links[other.value] = true;
    for (std::size_t i = 0; i < sides.size(); ++i)
        for (std::size_t k = i + 1; k < sides.size(); ++k) {
            if (!judge.params.actor.empty() && !judge.is_asked(sides[i]) && !judge.is_asked(sides[k])) continue;
            if (!judge.is_untied(i, k)) continue;
            ++found.untied;
            const auto pair = judge.look_at(i, k);
            if (pair.kinds() == 0) continue;
            const Found place{rank_key(pair), i, k};
            if (found.with_reasons == 0 || place.key > highest) highest = place.key, found.equally_first = 0;
            ++found.with_reasons;
            found.with_all_reasons += pair.kinds() == 3;
            found.equally_first += place.key == highest;
            first.add(place);
            if (has_links[pair.first.value] && has_links[pair.second.value] && !judge.other_links(i, k).empty())
                linked.add(place);
        }
}

}  // namespace

Matches match(const CollaborationNetwork& network, const Params& params, std::size_t most) {
    auto sides = sides_of(network);
    const Rarity rarity(sides);
    Judge judge{network, params, ties_of_actors(network), std::move(sides), links_between(network.ecosystem),
                rarity,  Lines()};
    judge.lines = lines_of(judge);
    Matches found;
    for (const auto& side : judge.sides) found.actors.push_back(side.actor);
    FirstFound first(most, is_before), linked(0, is_before);
    look_at_pairs(judge, found, first, linked);
    auto all_of = [&](FirstFound& kept) {
        std::vector<TieMatch> pairs;
        for (const auto& place : kept.take()) {
            pairs.push_back(judge.look_at(place.one, place.other));
            pairs.back().other_links = judge.other_links(place.one, place.other);
        }
        return pairs;
    };
    found.pairs = all_of(first);
    found.linked = all_of(linked);
    const auto ranks = competition_ranks(found.pairs, rank_key);
    for (std::size_t i = 0; i < ranks.size(); ++i) found.pairs[i].rank = ranks[i];
    return found;
}

}  // namespace ecomap
