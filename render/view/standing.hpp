// Where an actor stands beside the others: in how many cells of support type × principle it gives support, in which of
// them it is alone, and its place by that breadth. What is counted is what engine/analysis/cells.hpp counts.
#pragma once

#include "engine/analysis/cells.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap {

struct Standing {
    using Cell = std::pair<SupportTypeId, PrincipleId>;
    std::vector<Cell> cells;  ///< in the framework's order
    std::vector<Cell> sole;   ///< of these, the ones with no other actor and no category
    std::size_t place = 0;    ///< 1: broadest; equally broad actors share a place; 0: category, or in no cell
    std::size_t sharing = 0;  ///< how many actors have this place, itself included
};

struct Standings {
    std::vector<Standing> by_actor;  ///< by ActorId
    std::size_t actors = 0;          ///< with a place
    std::size_t possible = 0;        ///< cells in the framework
};

/// The standings of all actors in `ecosystem`. O(actors × cells).
Standings standings(const Ecosystem& ecosystem);

/// The finding about one actor that offers something today, in a sentence or two: what it is alone in, whether it is
/// among the broader half, how many cells it covers and, when they are few, which. `offers`: its offers of today.
std::string standing_in_words(const Ecosystem& ecosystem, const Standings& all, ActorId actor, std::size_t offers,
                              std::string_view language);

}  // namespace ecomap
