// The texts of an XLSX that cells name by number.
// Source: ECMA-376-1, 18.4.9 (sst). Time and memory: linear in the part.
#pragma once

#include "engine/import/parts.hpp"

#include <deque>
#include <string>

namespace ecomap::import {

using SharedStrings = std::deque<std::string>;  // grows without being copied

/// What is beyond the budget is not read, which is reported.
SharedStrings read_shared_strings(Parts& parts, std::string_view part);

}  // namespace ecomap::import
