// Rules beyond the form of the tables: what is well written and probably not meant. A rule is a pure function of the
// tables and what was read of them; each is a line in rules.cpp, and adding one is that line, its code in
// engine/io/diagnostic.cpp, its words (`code.CODE`) and its example (examples.cpp). All of them together are linear in
// the bytes of the tables, but for sorting.
#pragma once

#include "engine/io/inspect.hpp"
#include "engine/model/period.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ecomap::lint {

struct Options {
    std::optional<Date> today;  ///< later is in the future; none: what the map says of itself. Never the clock
};

/// Adds what the rules find to the problems of the load.
void inspect(io::Reading& reading, const Options& options);

/// The inspection for load().
Inspect inspection(Options options = {});

}  // namespace ecomap::lint
