// Ranking by several parts with weights, and how far the rank moves when the weights do.
//
// Weighted sum model: score = Σ w·part / Σ w over the parts that are known, 0 to 1; nothing when these carry less than
// half of all the weight, since a mean of little puts first what hardly anything is known of. Ranks as in
// competition_ranks(), 1 for the highest score. A rank is worth what it stands: in each draw every weight is multiplied
// by a factor from ½ to 2, every part that is unknown is drawn between 0 and 1, and the things are ranked anew. The
// range of a rank is its quantiles 5 and 95 % over the draws, so that an unknown part makes a wide range rather than a
// zero. The generator is asked thing by thing: give them in an order that does not depend on how rows happen to stand.
// O(draws × things × (parts + log things)).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ecomap {

/// A thing's parts, each 0 to 1 or unknown.
using Parts = std::vector<std::optional<double>>;

struct WeightedRank {
    std::optional<double> score;
    std::optional<std::size_t> rank;         ///< nothing without a score
    std::optional<std::size_t> best, worst;  ///< quantiles 5 and 95 % of the rank; nothing without draws
    double first_share = 0;                  ///< of the draws, in which it was first or shared first place
};

/// One for each thing. `weights`, 0 or more, are one for each part.
std::vector<WeightedRank> weighted_ranks(std::span<const Parts> things, std::span<const double> weights,
                                         std::size_t draws, std::uint64_t seed);

}  // namespace ecomap
