// What a check found as JUnit XML, which build servers count and show: a test suite for each dataset, a test case for
// the tables and one for each expectation.
#pragma once

#include "render/output/checked.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ecomap {

/// The case of the tables fails when a problem is at least as grave as `fail_on`; nothing: never. Ends with a newline.
std::string to_junit(std::span<const Checked> checked, std::optional<Severity> fail_on, std::string_view language);

}  // namespace ecomap
