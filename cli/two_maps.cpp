#include "cli/two_maps.hpp"

#include "cli/usage.hpp"

#include <CLI/CLI.hpp>

namespace ecomap::cli {

TwoMaps load_two_maps(const InputOptions& input, const FilterWords& filter, const std::string& since) {
    const auto& folders = input.datasets;
    if (folders.size() > 2) wrong_usage({"usage.two-maps", {{"count", folders.size()}}});
    if (folders.size() == 1 && input.what_if.empty() && since.empty()) wrong_usage(Message("usage.compared-with-what"));
    if (folders.size() == 2 && !since.empty()) wrong_usage(Message("usage.since-is-for-one"));
    auto as_it_is = input;
    as_it_is.what_if = {};
    auto earlier = filter;
    if (!since.empty()) ask_as_of(earlier, since);
    return {filtered(load_ecosystem(folders.front(), as_it_is), earlier),
            filtered(load_ecosystem(folders.back(), input), filter)};
}

void add_since_option(CLI::App& app, std::string& since) { app.add_option("--since", since)->type_name("DATE"); }

}  // namespace ecomap::cli
