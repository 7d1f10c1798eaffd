// The record of an analysis, and the one list of them.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

#include <span>
#include <string_view>

namespace ecomap {

/// An analysis turns an Ecosystem into a Report. `run` works on any ecosystem, also an empty one, and never throws
/// for what the data holds.
struct Analysis {
    std::string_view name;  ///< kebab-case; what it answers is the message `summary.analysis.NAME`
    Report (*run)(const Ecosystem&, const Params&);
};

/// All analyses, in the order they are listed and written to an atlas.
std::span<const Analysis> analyses();
/// The analysis of that name, or nullptr.
const Analysis* find_analysis(std::string_view name);

}  // namespace ecomap
