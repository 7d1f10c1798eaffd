// The scores of one map with ranks, to be looked up by things of the whole map.
#pragma once

#include "engine/analysis/certainty/rankings.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace ecomap {

/// Looking up is O(log things).
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
    /// The rank behind all that have one.
    std::size_t last() const { return ranks_.size() + 1; }
    /// The rank of `thing`, or the last.
    std::size_t rank_or_last(ThingId thing) const {
        auto at = find(thing);
        return at ? ranks_[*at] : last();
    }

private:
    Scores scores_;
    std::vector<std::size_t> ranks_;
};

}  // namespace ecomap
