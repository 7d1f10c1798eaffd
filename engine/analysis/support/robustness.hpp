// Robustness: how many cells keep support when actors leave, one after the other.
//
// The actors in cells are the keepers and the cells with an actor are the things kept, in the sense of
// engine/graph/bipartite/extinction.hpp: a cell is lost when its last actor has left. R is the area under the curve, 0
// to 1. Orders: broadest first and narrowest first (cells of an actor), most ties first (degree in the collaboration
// network), most between others first (betweenness there), the worst there is by looking one step ahead, and random
// orders with a seed. Equals leave in alphabetical order. Criticality of an actor: the cells that are lost when it
// alone leaves. A cell where only a category is left has no known actor, yet may have support: it counts as lost to the
// curve and is told apart in the criticality. params.by divides the cells by one more dimension; offers that do not say
// which term are then left out and counted in a note. Cost: O(draws × actors × cells of an actor) and that of
// betweenness from all sources. Without actors in cells R is unknown.
#pragma once

#include "engine/analysis/dimension.hpp"
#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/graph/bipartite/extinction.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// A cell, with a term of a further dimension when divided by one.
struct KeptPlace {
    CellPlace cell;
    std::optional<std::size_t> term;  ///< position in terms_of()
    bool has_category = false;
};

/// One order in which actors leave, and what it costs.
struct LeavingCurve {
    std::string key;  ///< "broadest_first"
    LeavingOrder order;
    std::vector<std::size_t> alive;  ///< actors + 1 numbers
    std::optional<double> area;
};

/// What is lost when one actor alone leaves: positions in Robustness::places.
struct Criticality {
    std::vector<std::size_t> lost;           ///< nobody left
    std::vector<std::size_t> to_categories;  ///< only categories left: not known
    std::size_t kept = 0;                    ///< places the actor is in
    std::size_t rank = 0;                    ///< 1 for most lost, then most left to categories; equals share
};

struct Robustness {
    std::optional<Dimension> by;
    std::vector<ActorId> actors;        ///< in alphabetical order
    std::vector<KeptPlace> places;      ///< with an actor, in the framework's order
    std::size_t all_places = 0;         ///< those that count, also without an actor: see expected_cells()
    Keepers keepers;                    ///< actors × places
    std::vector<LeavingCurve> curves;   ///< worst, broadest, most ties, most between, narrowest
    RandomExtinction chance;            ///< quantiles 5 and 95 %
    std::vector<Criticality> critical;  ///< by actor
    std::size_t offers_left_out = 0;    ///< divided: offers in a cell whose further term is unknown
};

/// The actors, their places and how critical each is, without the curves and without a count of all places.
Robustness critical_actors(const Ecosystem& ecosystem, const Params& params);

Robustness robustness(const Ecosystem& ecosystem, const Params& params);

/// Tables `robustness`, `curves` and `criticality`.
Report robustness_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
