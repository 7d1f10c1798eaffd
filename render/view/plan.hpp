// A process as a plan: what is to be done in which step, by whom, for how long, and after what.
#pragma once

#include "render/view/view.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// "board": groups of steps (columns) × roles (rows), a card per step. "gantt": bars along time, or along the order of
/// the steps where there are no dates.
std::span<const std::string_view> plan_forms();

/// With options.process: the picture of that process; no picture when there is none. Without: one picture per
/// process, in the order of the table; Picture::name is the process. A map without processes gives one empty picture.
std::vector<Picture> draw_plan(const Ecosystem& ecosystem, const ViewOptions& options);

/// The processes of the map, in the order of the table.
std::vector<std::string> processes_of(const Ecosystem& ecosystem);

}  // namespace ecomap
