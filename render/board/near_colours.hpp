// Colours of the data that a colour-blind reader may take for each other. It is said, not mended: the colours are the
// data's own, and every board says in letters or words what a colour says.
#pragma once

#include "engine/io/diagnostic.hpp"
#include "engine/model/ecosystem.hpp"

namespace ecomap {

/// Least distances (see colour_distance) at which two colours can be told apart: as small chips, and as whole notes.
inline constexpr double least_chip_distance = 25, least_note_distance = 10;

/// Notes, code "near-colours", at most one for each vocabulary: support types and actor types that are used and whose
/// colours, as the light theme draws them, are nearer than that. Actor types may share a colour; of more than 500 terms
/// the first 500 are compared. Their file is "": the loader's caller knows what the dataset is called.
Diagnostics near_colours(const Ecosystem& ecosystem);

}  // namespace ecomap
