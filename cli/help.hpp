// The words of --help: examples first, then how to call it, then every option in one line or two.
#pragma once

#include "cli/command.hpp"

#include <string>

namespace ecomap::cli {

/// Help for one command; `app` holds its options.
std::string help_of(const Command& command, const CLI::App& app);
/// Help for `ecomap` itself; `app` holds the options of every command.
std::string help_of_all(const CLI::App& app);

}  // namespace ecomap::cli
