// A map whose offers and links are drawn anew: the bootstrap (Efron 1979).
//
// As many offers, and as many links, as the map has are drawn with replacement; one that is drawn twice is there twice.
// All else stays: actors, framework, gaps, survey, recommendations, so that ids mean the same in every draw. The drawn
// maps have no words, and for keys of offers and links their places in the order of keys: what scores do not need is
// not copied a thousand times. Draws go by key, so neither the order of rows nor what is measured on the maps changes
// them. O(offers + links) for a draw.
#pragma once

#include "engine/graph/random.hpp"
#include "engine/model/ecosystem.hpp"

#include <cstddef>
#include <vector>

namespace ecomap {

/// What is drawn from, for any number of Resamples, also at the same time.
class Deck {
public:
    explicit Deck(const Ecosystem& ecosystem);

private:
    friend class Resample;
    std::vector<Offer> offers_;  ///< by key
    std::vector<Link> links_;
    Ecosystem frame_;  ///< all else
};

class Resample {
public:
    /// The deck must outlive it.
    Resample(const Deck& deck, std::uint64_t seed);

    /// The next draw; holds until the one after it.
    const Ecosystem& draw();

private:
    const Deck& deck_;
    Random random_;
    Ecosystem drawn_;
};

}  // namespace ecomap
