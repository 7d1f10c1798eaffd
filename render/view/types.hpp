// View 2: which types of actors offer which types of support.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// Names for --form: the matrix of discs, and the flow of ribbons.
std::span<const std::string_view> types_forms();

/// Actor types × support types with at least one counted offer (see occupancy.hpp for what counts). A cell is the
/// distinct actors of the type with an offer of that support type, whatever its principle; categories are not counted
/// but said. The share is of the type's actors that offer anything. Totals are distinct actors. Rows: most actors
/// first, then the framework's order; actors without a type last. Columns that a filter rules out are left out; what an
/// empty cell means is marked as on every board (cell_marks.hpp), and the headline says none only of a sure gap.
std::vector<Picture> draw_types(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
