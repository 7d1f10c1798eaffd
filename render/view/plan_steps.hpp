// The steps of a process as notes, and what a plan says of itself in words, whichever way it is drawn.
#pragma once

#include "engine/model/ecosystem.hpp"
#include "render/shape/note.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// The steps of one process, in the order of the table.
using Steps = std::vector<const ProcessStep*>;

/// The kinds of step, in order of first appearance: a kind's place chooses its colour.
using Kinds = std::vector<std::string>;
Kinds kinds_of(const Steps& steps);

/// Title: the step; badge: kind, date and duration; remark: what it waits for; colour by kind.
Note step_note(const Ecosystem& ecosystem, std::string_view language, const ProcessStep& step, const Kinds& kinds);

/// "3 timmar", "2–3 hours", "30 minuter"; "" when no duration is given. One end that is missing is the other one.
std::string duration_in_words(const ProcessStep& step, std::string_view language);

/// The number of steps in the longest chain of steps that wait for each other; 1 when none waits. A step that waits for
/// itself, also by way of others, ends its chain there.
std::size_t longest_chain(const Steps& steps);

/// What takes most time, over which period, and for how many steps no time is known: "6 workshoppar tar 18 timmar; 76
/// av 84 steg saknar uppgift om tid".
std::string plan_headline(const Ecosystem& ecosystem, const Steps& steps, std::string_view language);

}  // namespace ecomap
