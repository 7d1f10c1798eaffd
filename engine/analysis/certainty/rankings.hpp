// THE LIST of rankings: every score by which an analysis puts things in order. Adding one is a record in rankings.cpp
// and a function that reads the score from what the analysis computes; a score is never defined here a second time.
// Scores are not read back from the tables of the reports: making these for every drawn map takes seven times as long.
//
// Left out, since they rank nothing on the map: partitions (communities, bow-tie), measures of the whole network or
// matrix (cohesion, nestedness of the whole), orders within one cell (who could step in), the analysis of how complete
// the tables are, and what to fund, which is a choice of a set and has draws of its own. Equal by another name, so not
// repeated: cores (core), fullest shared cells (cells), cells where an actor is alone (criticality), most alike by
// cells (overlap).
//
// A thing that a map says nothing of has no score, rather than zero: an actor in no cell has no breadth, a cell of
// categories only no number of actors. Categories, events and what is only proposed are never ranked, so a rank here
// can be better than in a network analysis, where they stand among the others. Order: by score, in the ranking's
// direction, then by `then`, which are the analysis' own ties and always fall; all to nine decimals, so that rounding
// breaks no tie and the order of rows in the tables changes nothing. What is equal on all shares a rank, "1224".
#pragma once

#include "engine/analysis/certainty/measured_map.hpp"
#include "engine/analysis/certainty/things.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace ecomap {

struct Scored {
    ThingId thing = 0;
    double score = 0;
    std::array<double, 3> then = {};  ///< for those of equal score: the higher first
};

/// Ascending by thing, each once.
using Scores = std::vector<Scored>;

struct Ranking {
    std::string_view key;       ///< snake_case: params.rank_by, and the name of a table
    std::string_view analysis;  ///< whose score it is
    std::string_view table;     ///< of that analysis, where the score is printed, and
    std::string_view column;    ///< in which column; "": in the matrix of coverage
    ThingKind kind;
    bool low_first;          ///< the lowest score is first; else the highest, if it is above 0
    std::size_t most_draws;  ///< too dear to draw more often; 0: as often as asked
    void (*score)(MeasuredMap&, Scores&);

    /// "Cells by actor".
    Message heading() const;
    /// What the one at the top is called, inside a sentence: "broadest actor".
    Message first() const;
};

/// All of them, in the order of the analyses.
std::span<const Ranking> rankings();
/// Their keys, in the same order.
std::span<const std::string_view> ranking_keys();
/// The ranking of that key, or nullptr.
const Ranking* find_ranking(std::string_view key);

/// The scores of a map's things, to nine decimals.
Scores scores_of(const Ranking& ranking, MeasuredMap& map);
/// The rank of each score, in the same order.
std::vector<std::size_t> ranks_of(const Ranking& ranking, const Scores& scores);
/// Things of rank 1, ascending. None where the highest is first and has 0: there nobody stands out.
std::vector<ThingId> leaders_of(const Ranking& ranking, const Scores& scores);

}  // namespace ecomap
