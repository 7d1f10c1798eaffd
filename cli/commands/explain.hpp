// ecomap explain: see commands.cpp for what it is for, and man/ecomap-explain.1 for its options.
#pragma once

#include "cli/exit_code.hpp"

#include <functional>

namespace CLI {
class App;
}

namespace ecomap::cli {

/// Adds the options of `explain` and gives what to run once they are parsed.
std::function<ExitCode()> setup_explain(CLI::App& app);

}  // namespace ecomap::cli
