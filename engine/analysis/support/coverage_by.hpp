// Coverage by one more dimension: who is reached, in which phase, on which level, by which type of actor.
#pragma once

#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cells.hpp"

namespace ecomap {

/// Adds to `report` the tables `offers_by_…` and `coverage_by_…` and what they show: terms that no offer reaches, those
/// that offers without a term could reach, and the order of the rest; see engine/analysis/cell_state.hpp. A term that
/// the dataset does not claim to cover is unknown when nothing is found, not zero; one that a filter rules out is left
/// out.
void add_coverage_by(Report& report, const Ecosystem& ecosystem, Dimension dimension, std::size_t top);

}  // namespace ecomap
