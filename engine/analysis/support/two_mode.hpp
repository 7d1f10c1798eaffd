// Actors and support as one network of two sides: who can be replaced, who and what joins most.
//
// The matrix is that of support_matrix.hpp. By actor, the pairs of its columns that no other actor joins are what would
// come apart without it; the rest of its pairs are redundant (Latapy, Magnien & Del Vecchio 2008). Degree, closeness
// and betweenness are those of Borgatti & Halgin 2011, clustering that of Robins & Alexander 2004, constraint that of
// Burt 1992 in two modes, likeness of two actors by five measures (engine/graph/bipartite/likeness.hpp). Groups of
// actors and columns are those of highest modularity by Barber 2007, ties being there or not, so that an offer more in
// a cell where the actor is already moves nobody (engine/graph/bipartite/modules.hpp). Rank of actors: pairs that
// nobody else joins, then columns, both falling; equal on both: equal rank, alphabetical. Columns: actors, then
// betweenness, falling. Pairs: Jaccard, then shared, falling. An actor in one column joins nothing; its redundancy is
// unknown. Cost: that of betweenness and closeness from all sources, and of most_alike() (alike.hpp). Empty input gives
// empty tables.
#pragma once

#include "engine/analysis/support/alike.hpp"
#include "engine/analysis/support/support_matrix.hpp"
#include "engine/graph/bipartite/bipartite.hpp"

#include <cstdint>

namespace ecomap {

struct TwoModePlaces {
    SupportMatrix support;
    std::vector<Joined> joined;  ///< by row
    std::vector<Joined> columns_joined;
    TwoMode degree, betweenness, closeness;
    Alike alike;                                    ///< of rows; the first 1 000 pairs
    std::vector<std::optional<double>> constraint;  ///< by row
    std::optional<double> clustering;
    std::vector<std::uint32_t> row_groups, column_groups;
    std::size_t groups = 0;
    std::optional<double> modularity;  ///< Barber's, of these groups, over ties that are there or not
};

/// Pairs that nobody else joins.
inline std::size_t only_here(const Joined& joined) { return joined.pairs - joined.elsewhere; }

TwoModePlaces two_mode(const Ecosystem& ecosystem, const Params& params);

/// Tables `actors`, `columns` and `pairs` (the 1 000 most alike); params.by says what columns are.
Report two_mode_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
