// Findings and process steps as lists to go through: what each relates to, and whom to ask.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// Names for --form: the findings, a column for each kind; the process steps, a column for each process.
std::span<const std::string_view> checklist_forms();

/// What options.need can be: the kinds of what the form lists, in order of first appearance.
std::vector<std::string> checklist_kinds(const Ecosystem& ecosystem, const ViewOptions& options);

/// One picture (Wall). options.need: one kind of findings, or of steps in the form of processes. options.process: one
/// process, a column for each group of its steps; it makes the form that of processes. Items stand by their `order`.
/// A step is an alarm where the source says that there is nobody to ask; where it does not say, that is unknown, and
/// whom a filter took away stands outside the selection.
/// No picture of a kind or a process that no row has.
std::vector<Picture> draw_checklist(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
