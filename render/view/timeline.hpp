// What happened when, and who drove it: events in lanes, with what has no year kept apart.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// What options.rows can be.
std::span<const std::string_view> timeline_lanes();

/// One picture (Lanes). options.rows says what a lane is: "actor-type" (of the first actor of an event, in the
/// framework's order; the default), "kind" (in order of first appearance) or "actor" (by first event). Without any
/// actor in the table the lanes are kinds. An event without an actor stands in a lane of its own, the first; when it
/// lasts longer than a year it is a band behind all lanes instead. Undated events stand in the tray. A date is inferred
/// when `basis` says more than that the text gives it: see date_is_stated().
std::vector<Picture> draw_timeline(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
