// Breadth and uniqueness: in how many cells an actor is, and in which it is alone.
//
// Breadth of an actor = the cells it is in (engine/analysis/support/cells.hpp); its support types and principles are
// those of these cells. It is alone in a cell that holds no other actor and no category: what is lost if it stops. A
// type of actor is alone in a cell whose every actor is of the type. Categories are in no list, since they stand for
// many; actors with offers but no cell have an unknown breadth and are only named in a note. Rank: cells, then support
// types, then principles, all falling; equal on all three: equal rank. Cost: O(actors in cells). Empty input gives
// empty lists.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cell_words.hpp"

#include <optional>
#include <vector>

namespace ecomap {

/// The cells of an actor or of a type of actors.
struct Reach {
    std::vector<CellPlace> cells;
    std::vector<CellPlace> alone;
    std::size_t support_types = 0;
    std::size_t principles = 0;
    std::size_t rank = 0;
};

struct ActorReach {
    ActorId actor;
    Reach reach;
};

struct TypeReach {
    std::optional<ActorTypeId> type;  ///< none: unknown
    std::size_t actors = 0;
    Reach reach;
};

struct Breadth {
    CellGrid grid;
    std::size_t expected = 0;         ///< of how many cells an actor can be in: see expected_cells()
    std::vector<ActorReach> actors;   ///< by rank, equal ranks in alphabetical order
    std::vector<TypeReach> types;     ///< by rank, equal ranks in the framework's order, unknown last
    std::vector<ActorId> in_no_cell;  ///< have counted offers, but are in no cell; alphabetical
};

Breadth breadth(const Ecosystem& ecosystem);

/// Tables `breadth` and `breadth_by_type`.
Report breadth_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
