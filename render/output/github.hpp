// What a check found as the commands that GitHub Actions reads from a log and shows beside the lines of the files
// ("::warning file=…,line=…::…"): one a line, in the order in which they were found, and nothing else.
#pragma once

#include "render/output/checked.hpp"

#include <span>
#include <string>
#include <string_view>

namespace ecomap {

/// Unmet expectations are errors at their lines. A cell of a workbook has no line in a text: its place stands in the
/// message. Ends with a newline, unless nothing was found.
std::string to_github(std::span<const Checked> checked, std::string_view language);

}  // namespace ecomap
