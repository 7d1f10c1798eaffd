// How findings and tables speak of cells and of the actors in them.
#pragma once

#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cells.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// Where a cell is.
struct CellPlace {
    SupportTypeId support_type;
    PrincipleId principle;
    friend constexpr auto operator<=>(const CellPlace&, const CellPlace&) = default;
};

/// All places of the framework's grid, row by row.
std::vector<CellPlace> cell_places(const Framework& framework);

/// "Funding – Explore and test".
Message cell_name(const Framework& framework, const CellPlace& place);

/// Cells gathered by row: "Funding (Explore and test, Share), Training (all)". `places` sorted.
MessageList name_cells(const Framework& framework, const std::vector<CellPlace>& places);

/// Short names of actors in the given order; `most` as in MessageList.
MessageList name_actors(const Ecosystem& ecosystem, const std::vector<Presence>& presences, std::size_t most = 0);

/// "3 actors", or "3 actors (+ 1 category that stands for many)".
Message count_in_words(const Occupancy& occupancy);

/// "i dag", "skulle kunna", "rekommenderas", "historiskt".

/// A count, a key or a word as a table cell.
Cell number_cell(std::size_t count);
Cell yes_no(bool value);
/// Short names with commas, in both languages; "" for nobody.
Cell names_cell(const Ecosystem& ecosystem, const std::vector<Presence>& presences);

/// Says the filter, if there is one.
void add_filter_note(std::vector<Message>& notes, const About& about);

/// What was counted: statuses, number of offers, how many are in no cell, and the filter.
std::vector<Message> counting_notes(const Ecosystem& ecosystem, const CellGrid& grid);

}  // namespace ecomap
