// What a ranking scores, one by one.
#pragma once

#include "engine/analysis/certainty/rankings.hpp"

namespace ecomap::test {

inline Scores of(void (*score)(MeasuredMap&, Scores&), const Ecosystem& map, const Params& params = {}) {
    MeasuredMap measured(map, params);
    Scores scores;
    score(measured, scores);
    return scores;
}

/// The score of a thing; -1 for none.
inline double value(const Scores& scores, ThingId thing) {
    for (const auto& scored : scores)
        if (scored.thing == thing) return scored.score;
    return -1;
}

}  // namespace ecomap::test
