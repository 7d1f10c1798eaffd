#include "engine/analysis/needs/find.hpp"

#include "engine/analysis/needs/answers.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/analysis/support/cells.hpp"
#include "engine/graph/centrality/distance.hpp"
#include "engine/model/collate.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace ecomap {
namespace {

constexpr std::array<Facet, 5> all_facets{Facet::target_group, Facet::support_type, Facet::phase, Facet::principle,
                                          Facet::gap};

template <class Tag>
bool meet(const TermSet<Tag>& one, const TermSet<Tag>& other) {
    return std::any_of(one.begin(), one.end(), [&](auto id) { return other.contains(id); });
}

template <class Tag>
Fit fit_of(const TermSet<Tag>& has, const TermSet<Tag>& asked) {
    if (has.empty()) return Fit::unknown;
    return meet(has, asked) ? Fit::matched : Fit::differs;
}

/// Of a list that may be stated to be empty, or hold only what a filter took away.
template <class Tag>
Fit fit_of(const Classified<Tag>& has, const TermSet<Tag>& asked) {
    if (entries_of(has.terms, has.unlisted) == Entries::unknown) return Fit::unknown;
    return meet(has.terms, asked) ? Fit::matched : Fit::differs;
}

/// One offer held against the need, with the certainty of what it was held against.
struct Held {
    Fit fit;
    Certainty certainty;
};

Held hold(const Ecosystem& ecosystem, const Offer& offer, const Need& need, Facet facet) {
    const auto& framework = ecosystem.framework;
    switch (facet) {
        case Facet::target_group:
            return {fit_of(expand(offer.target_groups.terms, framework), expand(need.target_groups, framework)),
                    offer.target_groups.certainty};
        case Facet::support_type:
            return {fit_of(offer.support_types.terms, need.support_types), offer.support_types.certainty};
        case Facet::phase:
            return {fit_of(offer.phases.terms, need.phases), offer.phases.certainty};
        case Facet::principle:
            return {fit_of(offer.principles.terms, need.principles), offer.principles.certainty};
        case Facet::gap:
            return {fit_of(offer.gaps, need.gaps), offer.gaps.certainty};
    }
    return {Fit::unknown, Certainty::stated};
}

Match match_of(const Ecosystem& ecosystem, OfferId id, const Need& need, const std::vector<Facet>& asked) {
    const auto& offer = ecosystem[id];
    Match match{id, {}, 0, is_stated(offer.certainty), {}};
    for (auto facet : asked) {
        auto held = hold(ecosystem, offer, need, facet);
        match.fits.emplace_back(facet, held.fit);
        if (held.fit != Fit::matched) ++match.off;
        else match.stated = match.stated && is_stated(held.certainty);
    }
    return match;
}

/// Today, then could, then recommended.
int standing(Status status) { return static_cast<int>(status); }

bool has_unknown(const Match& match) {
    return std::any_of(match.fits.begin(), match.fits.end(),
                       [](const auto& fit) { return fit.second == Fit::unknown; });
}

bool differs(const Match& match) {
    return std::any_of(match.fits.begin(), match.fits.end(),
                       [](const auto& fit) { return fit.second == Fit::differs; });
}

/// The need with what is known of its gaps themselves.
Need with_facets_of_gaps(const Ecosystem& ecosystem, Need need) {
    auto says_types = [&](GapId gap) { return !ecosystem[gap].support_types.terms.empty(); };
    const bool typed = std::all_of(need.gaps.begin(), need.gaps.end(), says_types);
    for (auto gap : need.gaps) {
        need.principles.insert(ecosystem[gap].principle);
        if (!typed) continue;
        for (auto type : ecosystem[gap].support_types.terms) need.support_types.insert(type);
    }
    return need;
}

void order(const Ecosystem& ecosystem, std::vector<Match>& matches) {
    const auto places = alphabetical_places(ecosystem);
    const auto language = order_language(ecosystem);
    Collator before(language);
    auto rank = [&](const Match& match) {
        const auto& offer = ecosystem[match.offer];
        return std::tuple(match.off, standing(offer.status), match.off > 0 && !has_unknown(match), !match.stated,
                          places[offer.actor.value]);
    };
    std::sort(matches.begin(), matches.end(), [&](const Match& one, const Match& other) {
        if (rank(one) != rank(other)) return rank(one) < rank(other);
        const auto &a = ecosystem[one.offer], &b = ecosystem[other.offer];
        auto name = a.name.in(language), other_name = b.name.in(language);
        return name == other_name ? a.key < b.key : before(name, other_name);
    });
}

void add_ways(const Ecosystem& ecosystem, const Need& need, const Params& params, std::vector<Match>& matches) {
    if (!need.from) return;
    const auto network = collaboration_network(ecosystem, params);
    const auto source = node_of(network, *need.from);
    if (!source) return;
    std::map<ActorId, std::vector<ActorId>> ways;
    for (auto& match : matches) {
        const auto actor = ecosystem[match.offer].actor;
        const auto target = node_of(network, actor);
        if (!target) continue;
        auto [way, is_new] = ways.try_emplace(actor);
        if (is_new)
            for (auto node : shortest_path(network.graph, *source, *target))
                way->second.push_back(network.actors[node]);
        match.way = way->second;
    }
}

std::vector<Loosened> loosen(const Ecosystem& ecosystem, const Need& need, const std::vector<Facet>& asked) {
    std::vector<Loosened> without;
    for (auto facet : asked) {
        auto others = asked;
        std::erase(others, facet);
        Loosened loosened{facet, 0};
        for (std::uint32_t i = 0; i < ecosystem.offers.size(); ++i)
            if (ecosystem.offers[i].status == Status::today && match_of(ecosystem, {i}, need, others).off == 0)
                ++loosened.offers;
        without.push_back(loosened);
    }
    std::stable_sort(without.begin(), without.end(),
                     [](const Loosened& one, const Loosened& other) { return one.offers > other.offers; });
    return without;
}

std::vector<GapId> gaps_behind(const Ecosystem& ecosystem, const Need& need, const std::vector<Match>& matches) {
    TermSet<GapTag> behind;
    for (const std::size_t off : {0U, 1U}) {
        for (const auto& match : matches)
            if (match.off == off && ecosystem[match.offer].status != Status::today)
                for (auto gap : ecosystem[match.offer].gaps.terms) behind.insert(gap);
        if (!behind.empty()) break;
    }
    for (auto gap : need.gaps) behind.insert(gap);
    return {behind.begin(), behind.end()};
}

template <class Tag, class Of>
Message either_of(const TermSet<Tag>& terms, Of of) {
    MessageList words{{}, Joining::commas};
    for (auto id : terms) words.items.emplace_back(of(id));
    if (words.items.size() < 2) return words;
    auto last = std::move(words.items.back());
    words.items.pop_back();
    return {"find.either", {{"first", std::move(words)}, {"last", std::move(last)}}};
}

/// Adds the term with that key, if the facet has one.
template <class Tag>
bool insert_term(TermSet<Tag>& terms, const Vocabulary<Tag>& vocabulary, std::string_view key) {
    auto id = vocabulary.find(key);
    if (id) terms.insert(*id);
    return id.has_value();
}

bool insert_word(Need& need, const Ecosystem& ecosystem, std::string_view word, Facet facet) {
    const auto& framework = ecosystem.framework;
    switch (facet) {
        case Facet::target_group:
            return insert_term(need.target_groups, framework.target_groups, word);
        case Facet::support_type:
            return insert_term(need.support_types, framework.support_types, word);
        case Facet::phase:
            return insert_term(need.phases, framework.phases, word);
        case Facet::principle:
            return insert_term(need.principles, framework.principles, word);
        case Facet::gap:
            for (std::uint32_t i = 0; i < ecosystem.gaps.size(); ++i) {
                if (ecosystem.gaps[i].key != word) continue;
                need.gaps.insert({i});
                return true;
            }
            return false;
    }
    return false;
}

}  // namespace

std::span<const Facet> facets() { return all_facets; }

Message facet_words(Facet facet) {
    constexpr std::array ids{"find.target-group", "find.support-type", "find.phase", "find.principle", "find.gap"};
    return Message(ids[static_cast<std::size_t>(facet)]);
}

std::vector<std::string> facet_keys(const Ecosystem& ecosystem, Facet facet) {
    std::vector<std::string> keys;
    auto add = [&](const auto& terms) {
        for (const auto& term : terms) keys.push_back(term.key);
    };
    switch (facet) {
        case Facet::target_group:
            add(ecosystem.framework.target_groups);
            break;
        case Facet::support_type:
            add(ecosystem.framework.support_types);
            break;
        case Facet::phase:
            add(ecosystem.framework.phases);
            break;
        case Facet::principle:
            add(ecosystem.framework.principles);
            break;
        case Facet::gap:
            add(ecosystem.gaps);
            break;
    }
    return keys;
}

bool asks(const Need& need, Facet facet) {
    switch (facet) {
        case Facet::target_group:
            return !need.target_groups.empty();
        case Facet::support_type:
            return !need.support_types.empty();
        case Facet::phase:
            return !need.phases.empty();
        case Facet::principle:
            return !need.principles.empty();
        case Facet::gap:
            return !need.gaps.empty();
    }
    return false;
}

std::vector<Facet> asked_facets(const Need& need) {
    std::vector<Facet> asked;
    for (auto facet : all_facets)
        if (asks(need, facet)) asked.push_back(facet);
    return asked;
}

Message asked_words(const Ecosystem& ecosystem, const Need& need, Facet facet) {
    const auto& framework = ecosystem.framework;
    switch (facet) {
        case Facet::target_group:
            return either_of(need.target_groups, [&](auto id) { return brief(framework.target_groups[id]); });
        case Facet::support_type:
            return either_of(need.support_types, [&](auto id) { return brief(framework.support_types[id]); });
        case Facet::phase:
            return either_of(need.phases, [&](auto id) { return brief(framework.phases[id]); });
        case Facet::principle:
            return either_of(need.principles, [&](auto id) { return brief(framework.principles[id]); });
        case Facet::gap:
            return either_of(need.gaps, [&](auto id) { return ecosystem[id].label; });
    }
    return {};
}

bool add_word(Need& need, const Ecosystem& ecosystem, std::string_view word, std::optional<Facet> facet) {
    if (facet) return insert_word(need, ecosystem, word, *facet);
    std::vector<Need> readings;
    for (auto each : all_facets)
        if (auto reading = need; insert_word(reading, ecosystem, word, each)) readings.push_back(std::move(reading));
    if (readings.size() != 1) return false;
    need = std::move(readings.front());
    return true;
}

Found find_support(const Ecosystem& ecosystem, const Need& need, const Params& params) {
    Found found;
    const auto asked = asked_facets(need);
    found.gap_unknown =
        !need.gaps.empty() && ecosystem.provenance.keeps(Status::today) && !answers_of_today(ecosystem).is_known;
    const bool only_gap = found.gap_unknown && asked.size() == 1;
    found.held = only_gap ? with_facets_of_gaps(ecosystem, need) : need;
    for (std::uint32_t i = 0; i < ecosystem.offers.size(); ++i) {
        const auto status = ecosystem.offers[i].status;
        if (status == Status::historic) continue;
        auto match = match_of(ecosystem, {i}, need, asked);
        if (status == Status::today && match.off > 0 && !differs(match)) ++found.maybe;
        if (only_gap && status == Status::today && !differs(match))
            match = match_of(ecosystem, {i}, found.held, asked_facets(found.held));
        if (match.off > 1 || (match.off == 1 && match.fits.size() == 1)) continue;
        if (match.off == 0 && status == Status::today) ++found.today;
        found.matches.push_back(std::move(match));
    }
    order(ecosystem, found.matches);
    add_ways(ecosystem, need, params, found.matches);
    if (found.today > 0) return found;
    if (asked.size() > 1) found.without = loosen(ecosystem, need, asked);
    if (!found.gap_unknown) found.behind = gaps_behind(ecosystem, need, found.matches);
    return found;
}

}  // namespace ecomap
