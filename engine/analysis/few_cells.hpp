// Which cells of a table have few actors for sure: somebody is there, no category is, and nothing that is unknown or
// filtered away could make them more than few.
//
// An offer may be in a cell when it has its terms, or names none of a dimension. At most so many actors are there as
// have such an offer; where a category has one, nobody knows how many. That is asked before any filter, and of all that
// may belong to the selection (engine/model/filter.hpp): a cell has few only when there are at most so many each time.
// So a filter never makes a cell few, and more knowledge never makes few of many. Events and what is only proposed are
// nobody. Cost: O(offers × cells that each may be in) sets of actors. A table without cells gives an empty list.
#pragma once

#include "engine/analysis/pivot.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace ecomap {

/// At most so many actors are in each cell of these lines, for all that `map` knows; nothing where a category may be.
/// Row by row. `slice`: of the table of one term of a further dimension.
std::vector<std::optional<std::size_t>> most_actors(const Ecosystem& map, const Pivot& table, Dimension rows,
                                                    Dimension columns, const std::optional<TermOf>& slice = {});

/// Whether each cell of a map's table, row by row, has one actor or more, but at most `few` whatever is unknown.
std::vector<bool> cells_with_few(const Ecosystem& ecosystem, const Pivot& table, Dimension rows, Dimension columns,
                                 std::size_t few, const std::optional<TermOf>& slice = {});

}  // namespace ecomap
