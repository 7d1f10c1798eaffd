// The record of an analysis, and the one list of them.
#pragma once

#include "engine/analysis/needed.hpp"
#include "engine/analysis/option.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace ecomap {

/// An analysis turns an Ecosystem into a Report. `run` works on any ecosystem, also an empty one, and never throws
/// for what the data holds.
struct Analysis {
    std::string_view name;  ///< kebab-case; what it answers is the message `summary.analysis.NAME`
    Report (*run)(const Ecosystem&, const Params&);
    std::vector<Option<Params>> options;  ///< those that it reads, with the words that it knows
    /// Where it has several rankings: the one that orders its rows.
    std::string_view (*ranking)(const Params&) = nullptr;
    NeededColumns needs = {};  ///< without these an atlas does not ask it
};

/// What an analysis can be asked, in the order of a help.
std::span<const Option<Params>> analysis_options();
/// All analyses, in the order they are listed and written to an atlas.
std::span<const Analysis> analyses();
/// The analysis of that name, or nullptr.
const Analysis* find_analysis(std::string_view name);

}  // namespace ecomap
