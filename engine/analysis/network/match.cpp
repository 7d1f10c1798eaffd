#include "engine/analysis/network/match.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/first_of.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/analysis/support/cells.hpp"

#include <algorithm>
#include <iterator>
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

/// The network without the ties of categories: they are not one partner.
Graph ties_of_actors(const CollaborationNetwork& network) {
    std::vector<Tie> ties;
    for (Node from = 0; from < network.size(); ++from)
        for (Node to : network.graph.neighbours(from))
            if (from < to && !network.category[from] && !network.category[to]) ties.push_back({from, to, 1});
    return Graph(network.size(), ties);
}

bool can_match(const Actor& actor) { return is_ranked(actor) && actor.node_class != NodeClass::proposed; }

/// All actors with counted offers, alphabetically.
std::vector<Side> sides_of(const CollaborationNetwork& network) {
    const auto& ecosystem = network.ecosystem;
    std::vector<std::vector<OfferId>> offers(ecosystem.actors.size());
    for (const auto& member : counted_offers(ecosystem))
        offers[ecosystem[member.offer].actor.value].push_back(member.offer);
    std::vector<Side> sides;
    for (Node node : network.in_alphabet(network.nodes())) {
        const auto actor = network.actors[node];
        if (offers[actor.value].empty() || !can_match(ecosystem[actor])) continue;
        Side side{actor, node, {}, {}, {}};
        for (auto id : offers[actor.value]) {
            const auto& offer = ecosystem[id];
            for (auto group : expand(offer.target_groups, ecosystem.framework)) side.groups.insert(group);
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

TieMatch match_of(const Side& one, const Side& other, const CollaborationNetwork& network, const Graph& ties) {
    TieMatch match;
    match.first = one.actor;
    match.second = other.actor;
    std::set_intersection(one.groups.begin(), one.groups.end(), other.groups.begin(), other.groups.end(),
                          std::back_inserter(match.groups));
    add_complement(match, one, other);
    match.evidence = evidence_for_tie(ties, one.node, other.node);
    for (Node node : network.in_alphabet(common_neighbours(ties, one.node, other.node)))
        match.partners.push_back(network.actors[node]);
    return match;
}

bool are_tied(const Graph& graph, Node one, Node other) {
    auto neighbours = graph.neighbours(one);
    return std::binary_search(neighbours.begin(), neighbours.end(), other);
}

using LinkBetween = std::tuple<ActorId, ActorId, Status>;

/// What orders the pairs, the first of all the greatest; then their places in the alphabet.
using RankKey = std::tuple<std::size_t, long long, std::size_t, std::size_t>;

RankKey rank_key(const TieMatch& match) {
    return {match.kinds(), comparable(match.evidence.resource_allocation), match.groups.size(), match.complements()};
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

    bool is_asked(const Side& side) const { return network.ecosystem[side.actor].key == params.actor; }
    TieMatch look_at(std::size_t one, std::size_t other) const {
        if (!params.actor.empty() && is_asked(sides[other])) std::swap(one, other);
        return match_of(sides[one], sides[other], network, ties);
    }
    std::vector<Status> other_links(std::size_t one, std::size_t other) const {
        return statuses_between(links, sides[one].actor, sides[other].actor);
    }
};

/// Looks at every pair, counts, and keeps the first `most` of those with a reason, and those with other links.
void look_at_pairs(const Judge& judge, Matches& found, FirstFound& first, FirstFound& linked) {
    const auto& sides = judge.sides;
    RankKey highest;
    std::vector<bool> has_links(judge.network.ecosystem.actors.size(), false);  // to look for few pairs' links only
    for (const auto& [one, other, status] : judge.links) has_links[one.value] = has_links[other.value] = true;
    for (std::size_t i = 0; i < sides.size(); ++i)
        for (std::size_t k = i + 1; k < sides.size(); ++k) {
            if (!judge.params.actor.empty() && !judge.is_asked(sides[i]) && !judge.is_asked(sides[k])) continue;
            if (are_tied(judge.network.graph, sides[i].node, sides[k].node)) continue;
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
    const Judge judge{network, params, ties_of_actors(network), sides_of(network), links_between(network.ecosystem)};
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
