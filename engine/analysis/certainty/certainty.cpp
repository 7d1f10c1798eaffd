#include "engine/analysis/certainty/certainty.hpp"

#include "engine/analysis/certainty/bare_map.hpp"
#include "engine/analysis/certainty/beyond_doubt.hpp"
#include "engine/analysis/certainty/drawing.hpp"
#include "engine/analysis/certainty/ranked.hpp"
#include "engine/model/collate.hpp"
#include "engine/model/filter.hpp"
#include "engine/process/in_parallel.hpp"

#include <algorithm>
#include <cstdint>
#include <set>

namespace ecomap {
namespace {

constexpr std::size_t at_once = 64;  // sources left out before what that says is taken in: bounds the room

/// By rank, then by name in the map's alphabet, then by key. Of pairs there are hundreds of thousands.
void sort_things(const Ecosystem& ecosystem, const Things& things, SureRanking& sure) {
    struct Named {
        SureRank one;
        std::string label, key;
    };
    auto language = order_language(ecosystem);
    Collator before(language);
    std::vector<Named> all;
    all.reserve(sure.things.size());
    for (auto& one : sure.things) {
        const auto kind = sure.ranking->kind;
        auto label = things.label(kind, one.thing, language), key = things.key(kind, one.thing);
        all.push_back({std::move(one), std::move(label), std::move(key)});
    }
    std::vector<const Named*> order;
    for (const auto& named : all) order.push_back(&named);
    std::sort(order.begin(), order.end(), [&](const Named* a, const Named* b) {
        if (a->one.rank != b->one.rank) return a->one.rank < b->one.rank;
        return a->label == b->label ? a->key < b->key : before(a->label, b->label);
    });
    sure.things.clear();
    for (const auto* named : order) sure.things.push_back(named->one);
}

/// All things of a ranking as the map is.
SureRanking as_it_is(const Ecosystem& ecosystem, const Things& things, const Ranking& ranking, MeasuredMap& map) {
    SureRanking sure;
    sure.ranking = &ranking;
    Ranked ranked(ranking, scores_of(ranking, map));
    std::vector<std::size_t> sharing(ranked.ranks().size() + 1);
    for (auto rank : ranked.ranks()) ++sharing[rank];
    for (std::size_t i = 0; i < ranked.scores().size(); ++i) {
        SureRank thing;
        thing.thing = ranked.scores()[i].thing;
        thing.score = ranked.scores()[i].score;
        thing.rank = thing.left_best = thing.left_worst = ranked.ranks()[i];
        thing.tied_with = sharing[thing.rank] - 1;
        sure.things.push_back(std::move(thing));
    }
    sort_things(ecosystem, things, sure);
    auto leaders = leaders_of(ranking, ranked.scores());
    for (std::size_t i = 0; i < leaders.size(); ++i) sure.leaders.push_back(sure.things[i].thing);
    return sure;
}

/// The scores of a map that lacks something, by things of the whole map.
Ranked ranked_without(const Ranking& ranking, MeasuredMap& part, const Renumbering& renumbering) {
    auto scores = scores_of(ranking, part);
    for (auto& scored : scores) scored.thing = renumbering(ranking.kind, scored.thing);
    std::sort(scores.begin(), scores.end(), [](const Scored& a, const Scored& b) { return a.thing < b.thing; });
    return {ranking, std::move(scores)};
}

/// The same things, whatever their order.
bool are_same(std::vector<ThingId> leaders, const std::vector<ThingId>& ascending) {
    std::sort(leaders.begin(), leaders.end());
    return leaders == ascending;
}

/// Widens the range of `thing` by its rank without a source, and remembers the source that moves it most.
void move(SureRank& thing, std::size_t rank, const std::string& source, std::size_t& most) {
    thing.left_best = std::min(thing.left_best, rank);
    thing.left_worst = std::max(thing.left_worst, rank);
    auto distance = rank > thing.rank ? rank - thing.rank : thing.rank - rank;
    if (distance <= most) return;
    most = distance;
    thing.moved_by = source;
}

/// What one ranking is without a source.
struct Without {
    std::vector<ThingId> leaders;
    std::vector<std::uint32_t> ranks;  // of the things of the whole map, in their order; only without a reference
};

std::vector<Without> without(const Ecosystem& bare, const FirstPlace& source, const Params& params,
                             const std::vector<SureRanking>& rankings) {
    const auto left = without_source(bare, source.left_out);
    const Renumbering renumbering(left, bare);
    MeasuredMap map(left, params);
    std::vector<Without> found(rankings.size());
    for (std::size_t i = 0; i < rankings.size(); ++i) {
        const auto ranked = ranked_without(*rankings[i].ranking, map, renumbering);
        found[i].leaders = leaders_of(*rankings[i].ranking, ranked.scores());
        if (!source.is_reference) continue;
        for (const auto& thing : rankings[i].things)
            found[i].ranks.push_back(static_cast<std::uint32_t>(ranked.rank_or_last(thing.thing)));
    }
    return found;
}

/// Documents and references, in one order.
std::vector<FirstPlace> left_out_in_turn(const SourceList& sources) {
    const std::set<std::string> documents(sources.documents.begin(), sources.documents.end());
    const std::set<std::string> references(sources.references.begin(), sources.references.end());
    auto all = documents;
    all.insert(references.begin(), references.end());
    std::vector<FirstPlace> places;
    for (const auto& source : all)
        places.push_back({source, documents.contains(source), references.contains(source), {}});
    return places;
}

void leave_out(const Ecosystem& ecosystem, const Params& params, Sureness& found) {
    std::vector<std::vector<std::size_t>> most;
    for (const auto& sure : found.rankings) most.emplace_back(sure.things.size());
    const auto bare = bare_map(ecosystem);
    const auto sources = left_out_in_turn(found.sources);
    for (std::size_t begin = 0; begin < sources.size(); begin += at_once) {
        std::vector<std::vector<Without>> left(std::min(at_once, sources.size() - begin));
        in_parallel(left.size(), params.threads,
                    [&](std::size_t i) { left[i] = without(bare, sources[begin + i], params, found.rankings); });
        for (std::size_t at = 0; at < left.size(); ++at)
            for (std::size_t i = 0; i < most.size(); ++i) {
                auto& sure = found.rankings[i];
                auto first = sources[begin + at];
                first.leaders = std::move(left[at][i].leaders);
                if (!are_same(sure.leaders, first.leaders)) sure.changed.push_back(first);
                for (std::size_t k = 0; k < left[at][i].ranks.size(); ++k)
                    move(sure.things[k], left[at][i].ranks[k], first.left_out, most[i][k]);
            }
    }
}

void leave_inferred_out(const Ecosystem& ecosystem, const Params& params, Sureness& found) {
    const auto stated = apply_filter(ecosystem, {.stated_only = true});
    const Renumbering renumbering(stated, ecosystem);
    MeasuredMap map(stated, params);
    for (auto& sure : found.rankings) {
        const auto ranked = ranked_without(*sure.ranking, map, renumbering);
        for (auto& thing : sure.things) {
            auto at = ranked.find(thing.thing);
            if (!at) continue;
            thing.stated_score = ranked.scores()[*at].score;
            thing.stated_rank = ranked.ranks()[*at];
        }
        sure.stated_leaders = leaders_of(*sure.ranking, ranked.scores());
    }
}

void judge(const Sureness& found, SureRanking& sure) {
    if (sure.leaders.empty()) return;
    sure.by_chance = sure.draws > 0 && !is_often_enough(sure.things.front().first_draws, sure.draws);
    const bool has_sources = found.sources.references.size() > 1;  // without the only one there is nothing to rank by
    sure.by_source = has_sources && sure.changed_references() > 0;
    sure.by_inferred = !are_same(sure.leaders, sure.stated_leaders);
    if (sure.by_chance || sure.by_source || sure.by_inferred) sure.standing = Standing::shaky;
    else if (sure.draws > 0 || has_sources) sure.standing = Standing::holds;
}

}  // namespace

std::size_t SureRanking::changed_references() const {
    return static_cast<std::size_t>(
        std::count_if(changed.begin(), changed.end(), [](const FirstPlace& place) { return place.is_reference; }));
}

std::size_t SureRanking::changed_documents() const {
    return static_cast<std::size_t>(
        std::count_if(changed.begin(), changed.end(), [](const FirstPlace& place) { return place.is_document; }));
}

Sureness certainty(const Ecosystem& ecosystem, const Params& params) {
    Sureness found;
    found.sources = sources_of(ecosystem);
    const Things things(ecosystem, params);
    MeasuredMap map(ecosystem, params);
    for (const auto& ranking : rankings())
        if (params.rank_by.empty() || ranking.key == params.rank_by)
            found.rankings.push_back(as_it_is(ecosystem, things, ranking, map));
    draw_anew(ecosystem, params, found.rankings);
    leave_out(ecosystem, params, found);
    leave_inferred_out(ecosystem, params, found);
    for (auto& sure : found.rankings) judge(found, sure);
    return found;
}

}  // namespace ecomap
