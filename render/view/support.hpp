// View 3: per type of support, the actors that offer it within each principle.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// The coverage matrix drawn with names: support types × principles, in each cell a note per actor (see cells.hpp for
/// what counts), by actor type, then alphabetically, categories last. Marks: cell_marks.hpp. Rows and columns that
/// a filter rules out are left out.
std::vector<Picture> draw_support(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
