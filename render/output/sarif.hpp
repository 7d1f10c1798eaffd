// What a check found as SARIF 2.1.0 (OASIS), which code hosts show beside the lines. Every kind of problem is a rule;
// lines and columns count from 1, and a place that is not known is left out, because 0 is no line.
#pragma once

#include "render/output/checked.hpp"

#include <span>
#include <string>
#include <string_view>

namespace ecomap {

/// One run of `version` over all datasets. Ends with a newline.
std::string to_sarif(std::span<const Checked> checked, std::string_view version, std::string_view language);

}  // namespace ecomap
