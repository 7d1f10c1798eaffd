#include "cli/log.hpp"

#include "engine/io/terminal.hpp"
#include "render/words/words.hpp"

#include <spdlog/sinks/ansicolor_sink.h>
#include <spdlog/spdlog.h>

#include <unistd.h>

#include <cstdlib>
#include <memory>
#include <string>

namespace ecomap::cli {
namespace {

struct Log {
    std::shared_ptr<spdlog::sinks::ansicolor_stderr_sink_st> sink =
        std::make_shared<spdlog::sinks::ansicolor_stderr_sink_st>();
    spdlog::logger logger{"ecomap", sink};
    Verbosity verbosity = Verbosity::normal;
    std::string language;
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

void say(spdlog::level::level_enum level, const char* id, const std::string& words, const std::string& hint = {}) {
    auto& state = log();
    const auto safe = io::for_terminal(words) + (hint.empty() ? "" : "\n  " + io::for_terminal(hint));
    state.logger.set_pattern("ecomap: %^" + in_words(Message(id), state.language) + "%$: %v");
    state.logger.log(level, spdlog::string_view_t(safe));
}

}  // namespace

void start_log(Verbosity verbosity, std::string_view language) {
    auto& state = log();
    state.verbosity = verbosity;
    state.language = language;
    state.sink->set_color_mode(wants_colour() ? spdlog::color_mode::always : spdlog::color_mode::never);
    state.logger.set_level(verbosity == Verbosity::quiet ? spdlog::level::err : spdlog::level::info);
}

Verbosity verbosity() { return log().verbosity; }

std::string_view log_language() { return log().language; }

void log_info(const Message& message) { say(spdlog::level::info, "problem.info", in_words(message, log_language())); }
void log_warning(const Message& message) {
    say(spdlog::level::warn, "problem.warning", in_words(message, log_language()));
}
void log_error(const Message& message) { say(spdlog::level::err, "problem.error", in_words(message, log_language())); }
void log_error(const Error& error) {
    say(spdlog::level::err, "problem.error", in_words(error, log_language()), in_words(error.hint(), log_language()));
}

void log_lines(std::string_view lines) {
    log().logger.flush();
    while (!lines.empty()) {
        const auto written = write(STDERR_FILENO, lines.data(), lines.size());
        if (written <= 0) return;  // nobody to tell
        lines.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace ecomap::cli
