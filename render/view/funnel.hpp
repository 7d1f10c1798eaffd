// Results in numbers: what came out of earlier instruments, stage by stage where the data says that they are stages.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// One picture (Funnel). The metrics of a subject that have a stage (metrics.csv) form its funnel when they stand on at
/// least two stages, have one unit, and the first is above zero; those of the same stage are added. The later stages
/// are results that stand side by side: each is a share of the first, never of another result. Where units differ
/// nothing is added or compared: all become tiles, and the footer says so. All other metrics are tiles. Subjects with a
/// funnel first, then most metrics, then the table's order.
std::vector<Picture> draw_funnel(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
