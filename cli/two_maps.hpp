// The two maps of a comparison: two folders; or one as it is and as it would be; or one at two times.
#pragma once

#include "cli/filter_options.hpp"
#include "cli/input.hpp"

#include <optional>
#include <string>

namespace ecomap::cli {

struct TwoMaps {
    Ecosystem before, after;
};

/// What `input` names, each seen through `filter`. What is assumed is assumed of the second. With `since` the first is
/// the map as it was on that day. Fewer than two maps is wrong usage.
TwoMaps load_two_maps(const InputOptions& input, const FilterWords& filter, const std::string& since);

/// Adds --since.
void add_since_option(CLI::App& app, std::string& since);

}  // namespace ecomap::cli
