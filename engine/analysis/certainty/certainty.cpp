#include "engine/analysis/certainty/certainty.hpp"

#include "engine/analysis/certainty/resample.hpp"
#include "engine/graph/bipartite/extinction.hpp"
#include "engine/model/collate.hpp"
#include "engine/model/filter.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace ecomap {
namespace {

constexpr double often_enough = 0.9;  // of the draws

/// The scores of one map with ranks, to be looked up by things of the whole map.
class Ranked {
public:
    Ranked(const Ranking& ranking, Scores scores) : scores_(std::move(scores)), ranks_(ranks_of(ranking, scores_)) {}

    const Scores& scores() const { return scores_; }
    const std::vector<std::size_t>& ranks() const { return ranks_; }
    /// Where `thing` is among the scores, if it has one.
    std::optional<std::size_t> find(ThingId thing) const {
        auto at = std::lower_bound(scores_.begin(), scores_.end(), thing,
                                   [](const Scored& scored, ThingId wanted) { return scored.thing < wanted; });
        if (at == scores_.end() || at->thing != thing) return std::nullopt;
        return static_cast<std::size_t>(at - scores_.begin());
    }
    /// The rank of `thing`, or the one behind all that have one.
    std::size_t rank_or_last(ThingId thing) const {
        auto at = find(thing);
        return at ? ranks_[*at] : ranks_.size() + 1;
    }

private:
    Scores scores_;
    std::vector<std::size_t> ranks_;
};

/// By rank, then by name in the map's alphabet, then by key.
void sort_things(const Ecosystem& ecosystem, const Things& things, SureRanking& sure) {
    auto language = order_language(ecosystem);
    Collator before(language);
    std::map<ThingId, std::pair<std::string, std::string>> labels;
    for (const auto& one : sure.things)
        labels[one.thing] = {things.label(sure.ranking->kind, one.thing, language),
                             things.key(sure.ranking->kind, one.thing)};
    std::sort(sure.things.begin(), sure.things.end(), [&](const SureRank& a, const SureRank& b) {
        if (a.rank != b.rank) return a.rank < b.rank;
        const auto &one = labels.at(a.thing), &other = labels.at(b.thing);
        return one.first == other.first ? one.second < other.second : before(one.first, other.first);
    });
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

/// What the draws said of each thing of one ranking.
struct Drawn {
    std::vector<std::vector<double>> ranks, scores;  // by thing
    std::vector<std::size_t> ascending;              // positions of the things by their number

    explicit Drawn(const SureRanking& sure)
        : ranks(sure.things.size()), scores(sure.things.size()), ascending(sure.things.size()) {
        std::iota(ascending.begin(), ascending.end(), std::size_t{0});
        std::sort(ascending.begin(), ascending.end(),
                  [&](auto a, auto b) { return sure.things[a].thing < sure.things[b].thing; });
    }
};

/// Goes through the things and the scores of a draw side by side, both ascending.
void add_draw(const SureRanking& sure, const Ranked& ranked, Drawn& drawn) {
    const auto last = static_cast<double>(ranked.ranks().size() + 1);
    std::size_t at = 0;
    for (auto k : drawn.ascending) {
        while (at < ranked.scores().size() && ranked.scores()[at].thing < sure.things[k].thing) ++at;
        const bool is_there = at < ranked.scores().size() && ranked.scores()[at].thing == sure.things[k].thing;
        drawn.ranks[k].push_back(is_there ? static_cast<double>(ranked.ranks()[at]) : last);
        if (is_there) drawn.scores[k].push_back(ranked.scores()[at].score);
    }
}

void sum_up(const Drawn& drawn, SureRanking& sure) {
    for (std::size_t k = 0; k < sure.things.size(); ++k) {
        auto& thing = sure.things[k];
        thing.drawn_best = static_cast<std::size_t>(*quantile_of(drawn.ranks[k], 0.05));
        thing.drawn_worst = static_cast<std::size_t>(*quantile_of(drawn.ranks[k], 0.95));
        thing.drawn_low = quantile_of(drawn.scores[k], 0.05);
        thing.drawn_high = quantile_of(drawn.scores[k], 0.95);
        thing.first_draws = static_cast<std::size_t>(std::count(drawn.ranks[k].begin(), drawn.ranks[k].end(), 1.0));
    }
}

void draw(const Ecosystem& ecosystem, const Params& params, Sureness& found) {
    std::vector<Drawn> drawn;
    for (auto& sure : found.rankings) {
        const auto most = sure.ranking->most_draws;
        sure.draws = most == 0 ? params.draws : std::min(params.draws, most);
        drawn.emplace_back(sure);
    }
    Resample resample(ecosystem, params.seed);
    for (std::size_t count = 0; count < params.draws; ++count) {
        MeasuredMap map(resample.draw(), params);
        for (std::size_t i = 0; i < drawn.size(); ++i) {
            const auto& sure = found.rankings[i];
            if (count >= sure.draws || sure.things.empty()) continue;
            add_draw(sure, Ranked(*sure.ranking, scores_of(*sure.ranking, map)), drawn[i]);
        }
    }
    for (std::size_t i = 0; i < drawn.size(); ++i)
        if (found.rankings[i].draws > 0) sum_up(drawn[i], found.rankings[i]);
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

void leave_out(const Ecosystem& ecosystem, const Params& params, Sureness& found) {
    std::vector<std::vector<std::size_t>> most;
    for (const auto& sure : found.rankings) most.emplace_back(sure.things.size());
    const std::set<std::string> documents(found.sources.documents.begin(), found.sources.documents.end());
    const std::set<std::string> references(found.sources.references.begin(), found.sources.references.end());
    auto all = documents;
    all.insert(references.begin(), references.end());
    for (const auto& source : all) {
        const auto left = without_source(ecosystem, source);
        const Renumbering renumbering(left, ecosystem);
        MeasuredMap map(left, params);
        for (std::size_t i = 0; i < most.size(); ++i) {
            auto& sure = found.rankings[i];
            const auto ranked = ranked_without(*sure.ranking, map, renumbering);
            FirstPlace first{source, documents.contains(source), references.contains(source),
                             leaders_of(*sure.ranking, ranked.scores())};
            if (!are_same(sure.leaders, first.leaders)) sure.changed.push_back(first);
            if (!first.is_reference) continue;
            for (std::size_t k = 0; k < sure.things.size(); ++k)
                move(sure.things[k], ranked.rank_or_last(sure.things[k].thing), source, most[i][k]);
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
    sure.by_chance = sure.draws > 0 && static_cast<double>(sure.things.front().first_draws) <
                                           often_enough * static_cast<double>(sure.draws);
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
    draw(ecosystem, params, found);
    leave_out(ecosystem, params, found);
    leave_inferred_out(ecosystem, params, found);
    for (auto& sure : found.rankings) judge(found, sure);
    return found;
}

}  // namespace ecomap
