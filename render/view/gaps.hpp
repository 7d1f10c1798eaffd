// The gap board: every reported gap as a card, with what the survey says of it, its evidence, and who answers it.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// What options.order can be: "report", the table's order, and "severity", ReportedGap::rank.
std::span<const std::string_view> gaps_orders();

/// One picture (Wall): a column for each principle, a card for each of its reported gaps (see analysis/needs/gaps.hpp
/// for the measures). A card with neither taker nor recommendation is an alarm; where a filter hides the takers it says
/// so.
std::vector<Picture> draw_gaps(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
