// Who gives which support, as a matrix to measure on, and the words for its two sides.
//
// Rows are actors, columns are cells of support type and principle or, by params.by, support types, principles, target
// groups or phases. A value is how many of the actor's counted offers are there (see occupancy.hpp for what counts).
// Categories are left out, since they stand for many; so are actors in no column, columns with no actor and columns
// that a filter rules out. Umbrella target groups are expanded. Cost: O(offers × columns of an offer).
#pragma once

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/graph/bipartite/incidence.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

struct SupportMatrix {
    Incidence matrix;
    std::vector<ActorId> actors;         ///< by row; in alphabetical order
    std::vector<CellPlace> places;       ///< by column, when columns are cells
    std::vector<std::size_t> columns;    ///< by column: its position among all cells, row by row, or in terms_of()
    std::vector<std::string> keys;       ///< by column: "finansiering/p1", or a term's key
    std::vector<Message> names;          ///< by column: "Finansiering – Utforska", or a term's short label
    std::optional<Dimension> dimension;  ///< of the columns; none: cells
    DimensionWords called;               ///< that dimension; empty for cells
    std::vector<bool> has_category;      ///< by column: somebody who stands for many is there too
    std::size_t offers = 0;              ///< counted offers of actors that are in some column
    std::size_t unplaced = 0;            ///< counted offers of actors that lack what a column asks
    std::vector<ActorId> categories;     ///< left out, with offers in some column; alphabetical
};

/// What columns can be, besides cells: dimensions of the support. Level and actor type are the actor's.
std::span<const std::string_view> support_column_words();
/// The dimension of the columns that params ask for; none: cells.
std::optional<Dimension> columns_asked(const Framework& framework, const Params& params);

SupportMatrix support_matrix(const Ecosystem& ecosystem, const Params& params);
/// Of cells that are counted already.
SupportMatrix matrix_of_cells(const Ecosystem& ecosystem, const CellGrid& grid);

/// How many columns are left out because no actor is there, though support is looked for: see expected_cells().
std::size_t empty_columns(const Ecosystem& ecosystem, const SupportMatrix& support);

/// "3 rutor", "1 målgrupp".
Message count_columns(std::size_t count, const SupportMatrix& support);
/// Columns in words, cells gathered by support type; ascending.
MessageList name_columns(const Ecosystem& ecosystem, const SupportMatrix& support,
                         const std::vector<std::size_t>& columns);
/// The columns in which a row has something.
std::vector<std::size_t> filled_columns(const Incidence& matrix, std::size_t row);

/// Short name of a row's actor.
Message row_name(const Ecosystem& ecosystem, const SupportMatrix& support, std::size_t row);
/// Names of rows, at most `most` (0: all).
MessageList name_rows(const Ecosystem& ecosystem, const SupportMatrix& support, const std::vector<std::size_t>& rows,
                      std::size_t most);

/// "Funding – Explore (3 of 4)".
Message part_of(const Message& name, std::size_t part, std::size_t whole);
/// The first items with semicolons, and how many more there are; at least one.
MessageList first_named(std::vector<Message> items, std::size_t most);

/// What was counted, what the columns are, and what was left out.
std::vector<Message> matrix_notes(const Ecosystem& ecosystem, const SupportMatrix& support);

}  // namespace ecomap
