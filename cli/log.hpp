// What ecomap says besides results: on stderr, without a clock, coloured only on a terminal. The one place with spdlog,
// and the one that knows which language the run is spoken to in.
#pragma once

#include "engine/model/error.hpp"

#include <string_view>

namespace ecomap::cli {

enum class Verbosity { quiet, normal, verbose };

/// Sets how much is said, and in which language; "" is English. Until then: normal. Colour only if stderr is a terminal
/// that has it and NO_COLOR is not set.
void start_log(Verbosity verbosity, std::string_view language);
Verbosity verbosity();
std::string_view log_language();

/// After "ecomap: " and the level. What a terminal would act on is shown, not sent.
void log_info(const Message& message);
void log_warning(const Message& message);
void log_error(const Message& message);  ///< also when quiet
void log_error(const Error& error);      ///< with its file, and its hint on a line of its own

/// A line on the terminal that the next one takes the place of, and that is gone before anything else is said or a
/// result is written; "" takes it away. Only where stderr is a terminal that can: elsewhere nothing is shown. No line
/// is longer than a terminal is wide, if it has 80 columns.
void show_passing(std::string_view line);
/// Whether a passing line would be seen: stderr is a terminal that can, and the run is not quiet.
bool can_show_passing();
/// Takes the passing line away; safe in a handler of signals.
void clear_passing() noexcept;

/// Lines as they are: diagnostics, which carry their own place and level.
void log_lines(std::string_view lines);

}  // namespace ecomap::cli
