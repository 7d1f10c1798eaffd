// What a two-mode matrix could look like by chance: who does how much and what is done how often stay as they are, who
// does what is drawn.
//
// Fixed rows, fixed columns (Gotelli & Graves 1996), drawn with the curveball algorithm (Strona, Nappo, Boccacci,
// Fattorini & San-Miguel-Ayanz 2014): two rows put what only one of them has in a pot and draw it back, each as many as
// it had. The draws are a chain: each begins where the last ended, the first after a warming-up, with 5 × rows trades
// between draws and 50 × rows before them. Values of a row are shuffled over its filled cells, so sums of rows stay and
// sums of columns need not. Same matrix and seed, same draws. O(columns) a trade. Fewer than two rows, or a matrix that
// only exists in one way: every draw has the same ties.
#pragma once

#include "engine/graph/bipartite/incidence.hpp"
#include "engine/graph/random.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace ecomap {

class Curveball {
public:
    Curveball(const Incidence& matrix, std::uint64_t seed);
    /// The next draw.
    Incidence draw();

private:
    void trade();
    void trade(std::size_t times);

    std::size_t rows_, columns_;
    std::vector<std::vector<std::size_t>> filled_;  // by row: its columns, ascending
    std::vector<std::vector<double>> values_;       // by row
    std::vector<std::size_t> both_, pot_;           // of a trade; kept, since trades are many and rows are short
    Random random_;
};

/// A measure of a matrix among the same measure of matrices drawn by chance.
struct AgainstChance {
    double observed = 0;
    std::size_t draws = 0;    ///< those for which the measure is defined
    double mean = 0;          ///< of the draws
    double deviation = 0;     ///< standard deviation of the draws (divided by their number less one)
    std::optional<double> z;  ///< (observed - mean) / deviation; nothing when all draws are the same
    double p_high = 1;        ///< (1 + draws at least as high) / (1 + draws)
    double p_low = 1;         ///< (1 + draws at most as high) / (1 + draws)
};

/// How many of the `asked` draws of a matrix are made: all, as long as they have no more than 10^8 cells together;
/// of a larger matrix so many, but never fewer than 100.
std::size_t draws_of(const Incidence& matrix, std::size_t asked);

/// Some measures of a matrix, always as many; nothing for one that is undefined.
using Measured = std::vector<std::optional<double>>;

/// Each of `measures` against the same `draws` draws. Nothing for one that is undefined, or with fewer than two draws.
std::vector<std::optional<AgainstChance>> against_chance(const Incidence& matrix,
                                                         const std::function<Measured(const Incidence&)>& measures,
                                                         std::size_t draws, std::uint64_t seed);

}  // namespace ecomap
