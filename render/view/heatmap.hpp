// The heat map: any two dimensions of the map against each other, and how many distinct actors are in each combination.
// Marks, also of empty cells: cell_marks.hpp. Lines and panels that a filter rules out are left out. `per` makes one
// small map for each term of a third dimension.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// One picture. Without options: support types × principles. Throws Error(usage) for the same dimension twice.
std::vector<Picture> draw_heatmap(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
