// How findings and tables speak of cells and of the actors in them.
#pragma once

#include "engine/analysis/report_words.hpp"
#include "engine/analysis/support/cells.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// "Funding – Explore and test"; of a map with one classification the term of that: "Funding".
Message cell_name(const Framework& framework, const CellPlace& place);

/// "funding/explore": the keys of a cell's terms, or the one there is.
std::string cell_key(const Framework& framework, const CellPlace& place);

/// Cells gathered by row: "Funding (Explore and test, Share), Training (all)". `places` sorted. With `most` > 0 at most
/// so many are named, a whole row as one, and the cells that are left are counted; one that is left is named.
MessageList name_cells(const Framework& framework, const std::vector<CellPlace>& places, std::size_t most = 0);

/// Short names of actors in the given order; `most` as in MessageList.
MessageList name_actors(const Ecosystem& ecosystem, const std::vector<Presence>& presences, std::size_t most = 0);

/// "3 actors", or "3 actors (+ 1 category that stands for many)".
Message count_in_words(const Occupancy& occupancy);

/// Short names with commas, in both languages; "" for nobody.
Cell names_cell(const Ecosystem& ecosystem, const std::vector<Presence>& presences);

/// What was counted: statuses, number of offers, how many are in no cell, and the filter.
std::vector<Message> counting_notes(const Ecosystem& ecosystem, const CellGrid& grid);

}  // namespace ecomap
