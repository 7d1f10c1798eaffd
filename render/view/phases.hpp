// How far the support reaches along the innovation process: how much there is in each phase, and who stands there.
#pragma once

#include "render/view/view.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace ecomap {

/// "pipeline": types of support × phases, actors as notes. "competence": actors × phases, offers as notes.
std::span<const std::string_view> phases_forms();

/// One picture (Pipeline). Over both forms the process as a pipe: the offers counted in each phase, once in each of
/// their phases. An offer that gives no phase is unknown, never none: it is counted apart, and its actor stands in the
/// tray (in "competence" only an actor none of whose offers gives a phase). What an empty phase or cell means is told
/// by engine/analysis/cell_state.hpp; that one actor has nothing in a phase is no gap. Phases and types that a filter
/// rules out are left out.
std::vector<Picture> draw_phases(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
