// What ecomap says besides results: on stderr, without a clock, coloured only on a terminal. The one place with spdlog.
#pragma once

#include <string>
#include <string_view>

namespace ecomap::cli {

enum class Verbosity { quiet, normal, verbose };

/// Sets how much is said. Until then: normal. Colour only if stderr is a terminal that has it and NO_COLOR is not set.
void start_log(Verbosity verbosity);
Verbosity verbosity();

/// After "ecomap: " and the level; a line end and two spaces go on below. What a terminal would act on is shown, not
/// sent.
void log_detail(std::string_view message);  ///< only when verbose
void log_info(std::string_view message);
void log_warning(std::string_view message);
void log_error(std::string_view message);  ///< also when quiet

/// Lines as they are: diagnostics, which carry their own place and level.
void log_lines(std::string_view lines);

}  // namespace ecomap::cli
