// ecomap merge: see commands.cpp for what it is for, and man/ecomap-merge.1 for its options.
#pragma once

#include "cli/exit_code.hpp"

#include <functional>

namespace CLI {
class App;
}

namespace ecomap::cli {

/// Adds the options of `merge` and gives what to run once they are parsed.
std::function<ExitCode()> setup_merge(CLI::App& app);

}  // namespace ecomap::cli
