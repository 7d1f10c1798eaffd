#include "cli/log.hpp"

#include "engine/io/terminal.hpp"

#include <spdlog/sinks/ansicolor_sink.h>
#include <spdlog/spdlog.h>

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace ecomap::cli {
namespace {

struct Log {
    std::shared_ptr<spdlog::sinks::ansicolor_stderr_sink_st> sink =
        std::make_shared<spdlog::sinks::ansicolor_stderr_sink_st>();
    spdlog::logger logger{"ecomap", sink};
    Verbosity verbosity = Verbosity::normal;
};

Log& log() {
    static Log instance;  // one process, one stderr
    return instance;
}

bool wants_colour() {
    const char* no_colour = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return isatty(STDERR_FILENO) == 1 && !(no_colour && *no_colour) && terminal && std::string_view(terminal) != "dumb";
}

/// Our own messages go on in lines that begin with two spaces. A line end that none follow is in somebody's name or
/// argument, and shall not begin what looks like a message of ours.
void say(spdlog::level::level_enum level, std::string_view message) {
    constexpr std::string_view our_line_end = "\n  ";
    std::string safe;
    for (std::size_t start = 0; start <= message.size();) {
        const auto end = std::min(message.find(our_line_end, start), message.size());
        if (start > 0) safe += our_line_end;
        safe += io::for_terminal(message.substr(start, end - start));
        start = end + our_line_end.size();
    }
    log().logger.log(level, spdlog::string_view_t(safe));
}

}  // namespace

void start_log(Verbosity verbosity) {
    auto& state = log();
    state.verbosity = verbosity;
    state.sink->set_color_mode(wants_colour() ? spdlog::color_mode::always : spdlog::color_mode::never);
    state.logger.set_pattern("ecomap: %^%l%$: %v");
    state.logger.set_level(verbosity == Verbosity::quiet     ? spdlog::level::err
                           : verbosity == Verbosity::verbose ? spdlog::level::debug
                                                             : spdlog::level::info);
}

Verbosity verbosity() { return log().verbosity; }

void log_detail(std::string_view message) { say(spdlog::level::debug, message); }
void log_info(std::string_view message) { say(spdlog::level::info, message); }
void log_warning(std::string_view message) { say(spdlog::level::warn, message); }
void log_error(std::string_view message) { say(spdlog::level::err, message); }

void log_lines(std::string_view lines) {
    log().logger.flush();
    while (!lines.empty()) {
        const auto written = write(STDERR_FILENO, lines.data(), lines.size());
        if (written <= 0) return;  // nobody to tell
        lines.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace ecomap::cli
