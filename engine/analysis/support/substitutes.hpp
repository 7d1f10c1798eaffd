// Who could step in where one actor is alone: the cells that depend on a single actor, and who stands nearest.
//
// A single point of failure is a cell with one actor and no category (which would stand for an unknown number more).
// Nearest are those who have said that they could take such a role (offers of status `could` in the cell), then those
// who are asked to (`recommended`), then the related: actors in neighbouring cells, of the same support type or in the
// same principle. Related actors stand by how many neighbouring cells they are in, then by how many of these are of the
// same support type, then alphabetically. To be near is a reason to ask, not a promise. Categories are left out. When a
// filter hides an offer's status nobody knows who has said so. Cost: O(single cells × actors in cells). An empty map
// has no such cells.
#pragma once

#include "engine/analysis/support/cell_words.hpp"

#include <optional>
#include <vector>

namespace ecomap {

/// An actor in neighbouring cells.
struct Relative {
    ActorId actor;
    std::size_t same_support_type = 0;  ///< cells of the same support type, in other principles
    std::size_t same_principle = 0;     ///< cells of the same principle, of other support types
    std::size_t cells() const { return same_support_type + same_principle; }
};

/// A cell with a single actor.
struct SinglePoint {
    CellPlace place;
    Presence sole;
    std::optional<std::vector<Presence>> could;  ///< others; nothing when a filter hides who could
    std::optional<std::vector<Presence>> asked;  ///< others; nothing when a filter hides who is asked
    std::vector<Relative> related;               ///< of those who are in neither list; nearest first
};

/// True when the cell has one actor and no category.
bool is_single_point(const Occupancy& cell);

/// The single points of failure in the framework's order.
std::vector<SinglePoint> single_points(const Ecosystem& ecosystem, const CellGrid& grid);

/// Why a related actor is near: "in 3 other cells of Funding and 1 other in Share".
Message nearness(const Framework& framework, const CellPlace& place, const Relative& relative);

}  // namespace ecomap
