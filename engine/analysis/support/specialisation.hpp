// What an actor does more of than others, and how far the actors share the work out among themselves.
//
// d' by actor and H2' of the whole (Blüthgen, Menzel & Blüthgen 2006, whole numbers;
// engine/graph/bipartite/specialisation.hpp), and comparative advantage by actor and column (Balassa 1965;
// engine/graph/bipartite/advantage.hpp), of the matrix of support_matrix.hpp. A placement is an offer in a column; an
// offer in two columns is two. Words: d' from 0.6 is what hardly anybody else does, from 0.3 partly other than the
// rest, below that much the same as the rest; H2' likewise. A single offer in a rare place makes d' high by accident,
// so findings name only actors of three placements or more; tables have all. Rank: d', then placements, both falling,
// unknown last; equals: equal rank, alphabetical. Advantages: from 1 up, falling, then placements, then actor and
// column. Cost: see the measures. Empty input gives empty tables.
#pragma once

#include "engine/analysis/support/support_matrix.hpp"
#include "engine/graph/bipartite/advantage.hpp"

namespace ecomap {

inline constexpr double enough_to_name = 3;  ///< placements

/// A column that an actor is more in than others.
struct ActorAdvantage {
    std::size_t row = 0;
    std::size_t column = 0;
    double ratio = 0;
};

struct Specialisation {
    SupportMatrix support;
    std::vector<std::optional<double>> special;  ///< d' by row
    std::vector<std::size_t> order;              ///< rows by rank
    std::optional<double> whole;                 ///< H2'
    std::vector<ActorAdvantage> advantages;      ///< by rank
};

/// What the rows of a support matrix are more in than others, by rank.
std::vector<ActorAdvantage> ranked_advantages(const Incidence& matrix);

Specialisation specialisation(const Ecosystem& ecosystem, const Params& params);

/// Tables `actors` and `advantages`; params.by says what columns are.
Report specialisation_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
