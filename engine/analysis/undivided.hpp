// A classification that a map does not have. The grid of support types and principles needs two; a map with only one of
// them is a grid all the same, whose other side is one line without a name: every offer is in it, and is known to be.
// Then a cell is a term of the one that is there, and whatever is asked of cells is answered for its terms. That holds
// for this grid alone: any other table asks for dimensions by name, and one without terms has no lines. A map without
// both has no grid. A vocabulary is missing when no table and no offer has a term of it.
#pragma once

#include "engine/analysis/dimension.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace ecomap {

/// Whether the grid's side `dimension` is one line without a name.
bool is_undivided(const Framework& framework, Dimension dimension);

/// What the grid is divided by: "both", "support_type", "principle" or "neither".
std::string_view divided_by(const Framework& framework);

/// The lines of a side whose other side is `other`: terms_of(), or the one without a name: key and labels are empty.
std::vector<DimensionTerm> lines_of(const Framework& framework, Dimension side, const std::optional<Dimension>& other);

/// Where offers are among these lines.
class LinePlaces {
public:
    LinePlaces(const Ecosystem& ecosystem, Dimension side, const std::optional<Dimension>& other);
    Place of(const Offer& offer) const { return is_undivided_ ? Place{{0}, true} : places_.of(offer); }

private:
    DimensionPlaces places_;
    bool is_undivided_;
};

}  // namespace ecomap
