// The record of a command, and the one list of them. Adding a command is a file pair in commands/ and an entry in
// commands.cpp; help, "did you mean" and the test of the manual follow from the record.
#pragma once

#include "cli/exit_code.hpp"

#include <functional>
#include <span>
#include <string_view>

namespace CLI {
class App;
}

namespace ecomap::cli {

struct Command {
    std::string_view name;                       ///< kebab-case; what it is for is the message `summary.command.NAME`
    std::span<const std::string_view> examples;  ///< whole command lines, the plainest first
    /// Adds the command's options to `app` and gives what to run once they are parsed.
    std::function<ExitCode()> (*setup)(CLI::App& app);
    bool shares_out = false;  ///< can be run by several processes together (engine/process/ranks.hpp)
};

/// All commands, in the order of the help.
std::span<const Command> commands();
/// The command of that name, or nullptr.
const Command* find_command(std::string_view name);

}  // namespace ecomap::cli
