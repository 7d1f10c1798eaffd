// A map whose offers and links are drawn anew: the bootstrap (Efron 1979).
//
// As many offers, and as many links, as the map has are drawn with replacement; one that is drawn twice is there twice.
// All else stays: actors, framework, gaps, survey, recommendations, so that ids mean the same in every draw. The drawn
// maps have keys but no words: what scores do not need is not copied a thousand times. Draws go by key, so neither the
// order of rows nor what is measured on the maps changes them. O(offers + links) for a draw.
#pragma once

#include "engine/graph/random.hpp"
#include "engine/model/ecosystem.hpp"

#include <cstddef>
#include <vector>

namespace ecomap {

class Resample {
public:
    Resample(const Ecosystem& ecosystem, std::uint64_t seed);

    /// The next draw; holds until the one after it.
    const Ecosystem& draw();

private:
    Random random_;
    std::vector<Offer> offers_;  ///< by key, without words
    std::vector<Link> links_;
    Ecosystem drawn_;
};

}  // namespace ecomap
