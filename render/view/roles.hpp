// View 6: who could take which reported gap, and who is asked to.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// Names for --form: `matrix` gaps × actors, `board` one actor's roles, `gaps` per gap who offers today and who could.
std::span<const std::string_view> roles_forms();

/// Takers, supply, recommendations and "unanswered" are those of engine/analysis/needs/gaps.hpp.
/// matrix: actors that could take a gap, are asked to, or are named by a recommendation that answers one; most gaps
/// first, then by name. Gaps stand by principle, in the table's order.
/// board: with options.actor that actor, or no picture; without, one picture for each actor with a role to take.
/// gaps: gaps that nobody takes first, then fewest takers, then the table's order.
std::vector<Picture> draw_roles(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
