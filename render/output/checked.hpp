// What a check found, for every format that tells of it: the problems of the tables and the outcome of expectations.
#pragma once

#include "engine/analysis/change/expect.hpp"
#include "engine/io/diagnostic.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

struct Checked {
    std::string dataset;  ///< as the user named it
    Diagnostics diagnostics;
    std::vector<Outcome> outcomes;
};

/// An expectation that is not met, as a problem at its line.
Diagnostic problem_of(const Outcome& outcome);

/// { format_version, checks: [ { dataset, diagnostics, expectations } ] }; unknown is null. Ends with a newline.
std::string to_json(std::span<const Checked> checked, std::string_view language);

}  // namespace ecomap
