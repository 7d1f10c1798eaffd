#include "engine/analysis/network/match.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/first_of.hpp"
#include "engine/analysis/network/match_amounts.hpp"
#include "engine/analysis/nth_greatest.hpp"
#include "engine/graph/logarithm.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <memory>
#include <tuple>
#include <utility>

namespace ecomap {
namespace {

/// How many of the compared actors reach a group and are in a cell, as what it says of two that they share it: nothing
/// where all do, the more the fewer do.
class Rarity {
public:
    explicit Rarity(const std::vector<MatchSide>& sides) : actors_(static_cast<double>(sides.size())) {
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
        for (const auto& thing : things) total += natural_log(actors_ / static_cast<double>(holders.at(thing)));
        return total;
    }
};

/// What `one` has and `other` lacks.
std::vector<CellPlace> only_in(const MatchSide& one, const MatchSide& other) {
    std::vector<CellPlace> cells;
    std::set_difference(one.cells.begin(), one.cells.end(), other.cells.begin(), other.cells.end(),
                        std::back_inserter(cells));
    return cells;
}

void add_complement(TieMatch& match, const MatchSide& one, const MatchSide& other) {
    match.first_adds = only_in(one, other);
    match.second_adds = only_in(other, one);
    auto share = [](const std::vector<CellPlace>& lacked, const MatchSide& side) {
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

/// Of the neighbours of both, those that the two do together.
std::vector<Node> joint_bodies(const CollaborationNetwork& network, const Graph& ties, Node one, Node other) {
    auto nodes = common_neighbours(ties, one, other);
    std::erase_if(nodes, [&](Node node) { return !do_together(network, one, other, node); });
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

TieMatch match_of(const MatchSide& one, const MatchSide& other, const CollaborationNetwork& network, const Graph& ties,
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
    std::size_t kinds(const MatchAmounts& amounts) const {
        return std::size_t{amounts.groups > groups} + std::size_t{amounts.complement > complement} +
               std::size_t{amounts.partners > partners};
    }
};

/// What a reason of each kind must exceed. Of all untied pairs, also where those of one actor are wanted: how rare a
/// reason is does not hang on who asks.
Lines lines_of(PairAmounts& amounts) {
    if (amounts.pairs() == 0) return {};
    const auto with_as_much = (amounts.pairs() - 1) / 10 + 1;  // at most, the pair itself among them
    const auto nth = [&] { return std::make_unique<NthGreatest>(amounts.most(), with_as_much + 1); };
    const auto groups = nth(), complement = nth(), partners = nth();
    for (bool goes_on = true; goes_on;) {
        amounts.each([&](auto, auto, const MatchAmounts& pair) {
            groups->add(static_cast<std::uint64_t>(pair.groups));
            complement->add(static_cast<std::uint64_t>(pair.complement));
            partners->add(static_cast<std::uint64_t>(pair.partners));
        });
        goes_on = groups->turn();
        complement->turn(), partners->turn();
    }
    auto line = [](const auto& found) { return static_cast<long long>(found->value()); };
    return {line(groups), line(complement), line(partners)};
}

using LinkBetween = std::tuple<ActorId, ActorId, Status>;

/// What orders the pairs, the first of all the greatest; then their places in the alphabet.
using RankKey = std::tuple<std::size_t, long long, long long, long long>;

RankKey rank_key(std::size_t kinds, const MatchAmounts& amounts) {
    return {kinds, amounts.partners, amounts.groups, amounts.complement};
}

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
    std::vector<MatchSide> sides;
    std::vector<LinkBetween> links;
    Rarity rarity;
    Lines lines;

    bool is_asked(const MatchSide& side) const { return network.ecosystem[side.actor].key == params.actor; }
    bool is_asked_for(std::size_t one, std::size_t other) const {
        return params.actor.empty() || is_asked(sides[one]) || is_asked(sides[other]);
    }
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

/// Counts the pairs with a reason, and adds them to those of which the first are kept.
void count_pairs(const Judge& judge, PairAmounts& amounts, Matches& found, FirstFound& first) {
    RankKey highest;
    amounts.each([&](std::size_t one, std::size_t other, const MatchAmounts& pair) {
        if (!judge.is_asked_for(one, other)) return;
        ++found.untied;
        const auto kinds = judge.lines.kinds(pair);
        if (kinds == 0) return;
        const Found place{rank_key(kinds, pair), one, other};
        if (found.with_reasons == 0 || place.key > highest) highest = place.key, found.equally_first = 0;
        ++found.with_reasons;
        found.with_all_reasons += kinds == 3;
        found.equally_first += place.key == highest;
        first.add(place);
    });
}

/// The pairs with a reason and with links that do not count, of which each is looked at once.
void add_linked(const Judge& judge, FirstFound& linked) {
    std::map<ActorId, std::size_t> side_of;
    for (std::size_t i = 0; i < judge.sides.size(); ++i) side_of[judge.sides[i].actor] = i;
    std::optional<std::pair<ActorId, ActorId>> last;
    for (const auto& [low, high, status] : judge.links) {
        if (std::exchange(last, std::pair(low, high)) == std::pair(low, high)) continue;
        const auto a = side_of.find(low), b = side_of.find(high);
        if (low == high || a == side_of.end() || b == side_of.end()) continue;
        const auto one = std::min(a->second, b->second), other = std::max(a->second, b->second);
        if (!judge.is_asked_for(one, other) || !judge.is_untied(one, other)) continue;
        if (const auto pair = judge.look_at(one, other); pair.kinds() > 0) linked.add({rank_key(pair), one, other});
    }
}

}  // namespace

Matches match(const CollaborationNetwork& network, const Params& params, std::size_t most) {
    auto sides = match_sides(network);
    const Rarity rarity(sides);
    Judge judge{network, params, ties_of_actors(network), std::move(sides), links_between(network.ecosystem),
                rarity,  Lines()};
    PairAmounts amounts(network, judge.ties, judge.sides);
    judge.lines = lines_of(amounts);
    Matches found;
    for (const auto& side : judge.sides) found.actors.push_back(side.actor);
    FirstFound first(most, is_before), linked(0, is_before);
    count_pairs(judge, amounts, found, first);
    add_linked(judge, linked);
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
    const auto ranks = competition_ranks(found.pairs, [](const TieMatch& pair) { return rank_key(pair); });
    for (std::size_t i = 0; i < ranks.size(); ++i) found.pairs[i].rank = ranks[i];
    return found;
}

}  // namespace ecomap
