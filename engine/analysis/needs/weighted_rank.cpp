#include "engine/analysis/needs/weighted_rank.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/graph/bipartite/extinction.hpp"
#include "engine/graph/random.hpp"
#include "engine/process/progress.hpp"

#include <algorithm>
#include <cassert>

namespace ecomap {
namespace {

std::optional<double> score_of(const Parts& parts, std::span<const double> weights) {
    assert(parts.size() == weights.size());
    double sum = 0, known = 0, all = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        all += weights[i];
        if (!parts[i]) continue;
        sum += weights[i] * *parts[i];
        known += weights[i];
    }
    if (known <= 0 || 2 * known < all) return std::nullopt;
    return sum / known;
}

std::vector<std::optional<double>> drawn_scores(std::span<const Parts> things, std::span<const double> weights,
                                                Random& random) {
    std::vector<double> moved(weights.begin(), weights.end());
    for (auto& weight : moved) weight *= 0.5 + 1.5 * random.unit();
    std::vector<std::optional<double>> scores;
    for (Parts parts : things) {
        for (auto& part : parts)
            if (!part) part = random.unit();
        scores.push_back(score_of(parts, moved));
    }
    return scores;
}

}  // namespace

std::vector<WeightedRank> weighted_ranks(std::span<const Parts> things, std::span<const double> weights,
                                         std::size_t draws, std::uint64_t seed) {
    std::vector<WeightedRank> found(things.size());
    std::vector<std::optional<double>> scores;
    for (const auto& parts : things) scores.push_back(score_of(parts, weights));
    auto ranks = competition_ranks(scores);
    std::vector<std::vector<double>> drawn(things.size());
    Random random(seed);
    Progress progress(draws);
    for (std::size_t draw = 0; draw < draws; ++draw) {
        const auto now = drawn_scores(things, weights, random);
        const auto now_ranks = competition_ranks(now);
        for (std::size_t i = 0; i < now.size(); ++i)
            if (now[i]) drawn[i].push_back(static_cast<double>(now_ranks[i]));
        progress.step();
    }
    auto place = [](std::optional<double> value) {
        return value ? std::optional(static_cast<std::size_t>(*value)) : std::nullopt;
    };
    for (std::size_t i = 0; i < found.size(); ++i) {
        found[i].score = scores[i];
        if (!scores[i]) continue;
        found[i].rank = ranks[i];
        found[i].best = place(quantile_of(drawn[i], 0.05));
        found[i].worst = place(quantile_of(drawn[i], 0.95));
        if (draws > 0)
            found[i].first_share =
                static_cast<double>(std::count(drawn[i].begin(), drawn[i].end(), 1.0)) / static_cast<double>(draws);
    }
    return found;
}

}  // namespace ecomap
