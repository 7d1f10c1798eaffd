#include "engine/analysis/certainty.hpp"

#include "engine/graph/extinction.hpp"
#include "engine/model/filter.hpp"

#include <algorithm>
#include <set>

namespace ecomap {
namespace {

using Ranks = std::map<std::string, std::size_t>;

/// Rank of each key, "1224".
Ranks ranked(const Scores& scores) {
    std::vector<std::optional<double>> values;
    for (const auto& [key, score] : scores) values.emplace_back(score);
    auto ranks = ranks_of(values);
    Ranks by_key;
    std::size_t position = 0;
    for (const auto& [key, score] : scores) by_key[key] = *ranks[position++];
    return by_key;
}

/// The rank of `key`, or the one behind all that have one.
std::size_t rank_or_last(const Ranks& ranks, const std::string& key) {
    auto at = ranks.find(key);
    return at == ranks.end() ? ranks.size() + 1 : at->second;
}

/// Keys of rank 1, if that is above 0: where all are 0 nobody is first.
std::vector<std::string> leaders(const Scores& scores) {
    std::vector<std::string> first;
    for (const auto& [key, rank] : ranked(scores))
        if (rank == 1 && scores.at(key) > 0) first.push_back(key);
    return first;
}

/// All things of a ranking as the map is.
SureRanking as_it_is(Ranking ranking, const Scores& scores) {
    SureRanking sure;
    sure.ranking = ranking;
    for (const auto& [key, rank] : ranked(scores)) {
        SureRank thing;
        thing.key = key;
        thing.score = scores.at(key);
        thing.rank = thing.left_best = thing.left_worst = rank;
        sure.things.push_back(std::move(thing));
    }
    std::stable_sort(sure.things.begin(), sure.things.end(),
                     [](const SureRank& a, const SureRank& b) { return a.rank < b.rank; });
    sure.leaders = leaders(scores);
    return sure;
}

void draw(const Rankings& rankings, const Params& params, Sureness& found) {
    if (params.draws == 0) return;
    std::vector<std::vector<std::vector<double>>> ranks(ranking_count), scores(ranking_count);
    for (std::size_t i = 0; i < ranking_count; ++i) {
        ranks[i].resize(found.rankings[i].things.size());
        scores[i].resize(found.rankings[i].things.size());
    }
    Random random(params.seed);
    for (std::size_t count = 0; count < params.draws; ++count) {
        auto drawn = rankings.scores(rankings.resample(random));
        for (std::size_t i = 0; i < ranking_count; ++i) {
            auto places = ranked(drawn[i]);
            for (std::size_t k = 0; k < found.rankings[i].things.size(); ++k) {
                const auto& key = found.rankings[i].things[k].key;
                ranks[i][k].push_back(static_cast<double>(rank_or_last(places, key)));
                if (auto at = drawn[i].find(key); at != drawn[i].end()) scores[i][k].push_back(at->second);
            }
        }
    }
    for (std::size_t i = 0; i < ranking_count; ++i)
        for (std::size_t k = 0; k < found.rankings[i].things.size(); ++k) {
            auto& thing = found.rankings[i].things[k];
            thing.drawn_best = static_cast<std::size_t>(*quantile_of(ranks[i][k], 0.05));
            thing.drawn_worst = static_cast<std::size_t>(*quantile_of(ranks[i][k], 0.95));
            thing.drawn_low = quantile_of(scores[i][k], 0.05);
            thing.drawn_high = quantile_of(scores[i][k], 0.95);
            thing.first_share = static_cast<double>(std::count(ranks[i][k].begin(), ranks[i][k].end(), 1.0)) /
                                static_cast<double>(params.draws);
        }
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
    std::vector<std::vector<std::size_t>> most(ranking_count);
    for (std::size_t i = 0; i < ranking_count; ++i) most[i].resize(found.rankings[i].things.size());
    auto all = found.sources.documents;
    std::set<std::string> fine(found.sources.references.begin(), found.sources.references.end());
    for (const auto& reference : found.sources.references)
        if (std::find(all.begin(), all.end(), reference) == all.end()) all.push_back(reference);
    for (const auto& source : all) {
        auto scores = Rankings(without_source(ecosystem, source), params).scores();
        for (std::size_t i = 0; i < ranking_count; ++i) {
            auto& sure = found.rankings[i];
            if (auto first = leaders(scores[i]); first != sure.leaders) sure.changed.push_back({source, first});
            if (!fine.contains(source)) continue;
            auto ranks = ranked(scores[i]);
            for (std::size_t k = 0; k < sure.things.size(); ++k)
                move(sure.things[k], rank_or_last(ranks, sure.things[k].key), source, most[i][k]);
        }
    }
}

void leave_inferred_out(const Ecosystem& ecosystem, const Params& params, Sureness& found) {
    auto scores = Rankings(apply_filter(ecosystem, {.stated_only = true}), params).scores();
    for (std::size_t i = 0; i < ranking_count; ++i) {
        auto ranks = ranked(scores[i]);
        for (auto& thing : found.rankings[i].things) {
            auto at = scores[i].find(thing.key);
            if (at == scores[i].end()) continue;
            thing.stated_score = at->second;
            thing.stated_rank = ranks[thing.key];
        }
        found.rankings[i].stated_leaders = leaders(scores[i]);
    }
}

}  // namespace

Sureness certainty(const Ecosystem& ecosystem, const Params& params) {
    Sureness found;
    found.sources = sources_of(ecosystem);
    Rankings rankings(ecosystem, params);
    auto scores = rankings.scores();
    for (std::size_t i = 0; i < ranking_count; ++i)
        found.rankings.push_back(as_it_is(static_cast<Ranking>(i), scores[i]));
    draw(rankings, params, found);
    leave_out(ecosystem, params, found);
    leave_inferred_out(ecosystem, params, found);
    return found;
}

}  // namespace ecomap
