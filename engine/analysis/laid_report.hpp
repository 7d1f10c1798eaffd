// An analysis of a map as its table is to be laid: by the sides that are asked for, or by the framework's.
#pragma once

#include "engine/analysis/analysis.hpp"

#include <optional>

namespace ecomap {

/// The map laid by `--rows` and `--columns`; nothing when the analysis does not take these, or the map lies so.
std::optional<Ecosystem> map_laid_for(const Analysis& analysis, const Ecosystem& ecosystem, const Params& params);

/// The report on that, with columns and tables that have the machine names of what they hold, in the map's own words;
/// columns that only a missing side would fill are left out.
Report laid_report(const Analysis& analysis, const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
