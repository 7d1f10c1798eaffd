// Actors in a cell as notes, in the order in which every wall of notes shows them, and the legend that they need.
#pragma once

#include "engine/analysis/occupancy.hpp"
#include "engine/model/collate.hpp"
#include "render/view/words.hpp"

#include <string_view>
#include <vector>

namespace ecomap {

/// What the notes of a picture have shown, for its legend.
struct TypesShown {
    TypeInks types;
    bool unknown = false, inferred = false, category = false;
    void add(const Framework& framework, const Actor& actor, Ink ink);
};

/// One note per actor, by actor type in the framework's order (unknown last), then by the name that is shown, then by
/// key. Hatched where no stated fact puts the actor. The tooltip names the offers.
std::vector<Note> notes_of(const Ecosystem& ecosystem, std::string_view language,
                           const std::vector<Presence>& presences, const Collator& before, TypesShown& shown);

/// How many are there as a cell: "3", "3+" when a category comes on top, "många" when there is only that.
Matrix::CellOf counted_cell(const Occupancy& occupancy, std::string_view language);

/// The types that were shown, unknown ones and categories last. `sign`: as what.
LegendGroup legend_of(const Framework& framework, const TypesShown& shown, std::string_view language,
                      Sign sign = Sign::note);

}  // namespace ecomap
