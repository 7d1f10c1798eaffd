// ecomap serve: see commands.cpp for what it is for, and man/ecomap-serve.1 for its options.
#pragma once

#include "cli/exit_code.hpp"

#include <functional>

namespace CLI {
class App;
}

namespace ecomap::cli {

/// Adds the options of `serve` and gives what to run once they are parsed.
std::function<ExitCode()> setup_serve(CLI::App& app);

}  // namespace ecomap::cli
