// Whether narrow actors do a part of what broad actors do, or something else; and how sure that is.
//
// NODF, WNODF and the C-score (engine/graph/bipartite/nestedness.hpp) of the matrix of support_matrix.hpp, each against
// params.draws matrices drawn with the same sums of rows and columns from params.seed
// (engine/graph/bipartite/curveball.hpp). WNODF reads a value as a number of offers. "More than chance" is p < 0.05
// one-sided, the same share of draws that would be called so by chance alone. By actor, against all broader ones: the
// mean share of its columns that a broader one has too, and the columns that no broader actor has. Rank: that share,
// rising, so that those who stand apart come first; the broadest have no one to be nested in and come last; equals:
// equal rank, alphabetical. Cost: draws × actors × columns, of a large map as many draws as draws_of() allows. Empty
// input gives empty tables; without draws there is no word on chance.
#pragma once

#include "engine/analysis/support/support_matrix.hpp"
#include "engine/graph/bipartite/curveball.hpp"
#include "engine/graph/bipartite/nestedness.hpp"

namespace ecomap {

/// An actor among those broader than it.
struct NestedActor {
    std::size_t row = 0;
    std::size_t broader = 0;
    std::optional<double> share;     ///< mean share, 0 to 1; none: nobody is broader
    std::vector<std::size_t> apart;  ///< its columns that no broader actor has
};

struct NestednessMeasure {
    std::string key;
    std::optional<double> value;
    std::optional<AgainstChance> chance;
};

struct NestednessFound {
    SupportMatrix support;
    std::vector<NestednessMeasure> measures;  ///< nodf, nodf_actors, nodf_columns, wnodf, c_score
    std::vector<NestedActor> actors;          ///< by rank
    std::size_t draws = 0;                    ///< made; of a large matrix fewer than params.draws, see draws_of()
};

/// The rows of a support matrix by rank.
std::vector<NestedActor> nested_actors(const Incidence& matrix);

NestednessFound nestedness(const Ecosystem& ecosystem, const Params& params);

/// Tables `measures` and `actors`; params.by says what columns are.
Report nestedness_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
