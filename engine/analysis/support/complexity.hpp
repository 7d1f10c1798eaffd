// Which support goes together, what an actor is nearest to take up, and who does many things that few do.
//
// Proximity of columns and density around an actor (Hidalgo et al. 2007; engine/graph/bipartite/advantage.hpp),
// economic complexity (Hidalgo & Hausmann 2009; Hausmann et al. 2013) and fitness (Tacchella et al. 2012; both in
// engine/graph/bipartite/complexity.hpp) of the matrix of support_matrix.hpp. An actor has a column when it has an
// offer there: with so few offers, shares of them (comparative advantage) would say more about how finely a source
// lists offers. A step is a column that an actor lacks and that has a density; its reasons are the columns it has that
// are nearest. Rank of steps: density, then the summed proximity of what the actor has, both falling; then actors
// alphabetically, columns in order. Pairs of columns: proximity, then actors in both. Actors and columns: ECI and PCI,
// unknown last. Cost: O(actors columns²). Empty input gives empty tables.
#pragma once

#include "engine/analysis/support/support_matrix.hpp"
#include "engine/graph/bipartite/advantage.hpp"
#include "engine/graph/bipartite/complexity.hpp"

namespace ecomap {

/// A column that an actor could take up.
struct NextStep {
    std::size_t row = 0;
    std::size_t column = 0;
    double density = 0;                ///< above 0
    double weight = 0;                 ///< summed proximity of what the actor has
    std::vector<std::size_t> reasons;  ///< columns that it has, nearest first; at most three
};

/// Two columns with at least one actor in both.
struct NearColumns {
    std::size_t one = 0, other = 0;
    std::size_t both = 0, more = 0;  ///< actors in both, and in the one that has more
    double proximity() const { return static_cast<double>(both) / static_cast<double>(more); }
};

struct ComplexityFound {
    SupportMatrix support;
    std::vector<NextStep> steps;    ///< by rank
    std::vector<NearColumns> near;  ///< by rank
    Complexity complexity;
    Fitness fitness;
};

/// The pairs of columns of a support matrix, and the steps of its rows, by rank.
std::vector<NearColumns> near_columns(const Incidence& matrix);
std::vector<NextStep> next_steps(const Incidence& matrix);

ComplexityFound complexity(const Ecosystem& ecosystem, const Params& params);

/// Who stands out by fitness is told as far as it is there: those whose number does not sink to 0, in an order only
/// where they can be told apart. Tables `steps` (three for each actor), `thin` (columns of params.few actors at most,
/// and who is nearest), `near`, `actors` and `columns`; params.by says what columns are.
Report complexity_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
