// View 3: per type of support, the actors that offer it within each principle.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// The coverage matrix drawn with names: support types × principles, in each cell a note per actor (see cells.hpp for
/// what counts), by actor type, then alphabetically, categories last. Empty cells are gaps; cells with at most
/// `params.few` actors and no category (which stands for many) are thin, with at least `params.crowded` crowded.
std::vector<Picture> draw_support(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
