#include "cli/log.hpp"

#include "engine/io/terminal.hpp"
#include "render/words/words.hpp"

#include <spdlog/sinks/ansicolor_sink.h>
#include <spdlog/spdlog.h>

#include <unistd.h>

#include <csignal>
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

volatile std::sig_atomic_t is_passing_line_shown = 0;  // read by a handler of signals

bool is_able_terminal() {
    const char* terminal = std::getenv("TERM");
    return isatty(STDERR_FILENO) == 1 && terminal && std::string_view(terminal) != "dumb";
}

bool wants_colour() {
    const char* no_colour = std::getenv("NO_COLOR");
    return is_able_terminal() && !(no_colour && *no_colour);
}

void say(spdlog::level::level_enum level, const char* id, const std::string& words, const std::string& hint = {}) {
    auto& state = log();
    clear_passing();
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

bool can_show_passing() { return verbosity() != Verbosity::quiet && is_able_terminal(); }

void show_passing(std::string_view line) {
    if (line.empty()) return clear_passing();
    if (!can_show_passing()) return;
    const auto bytes = "\r\x1b[K" + io::for_terminal(line);
    is_passing_line_shown = 1;
    [[maybe_unused]] const auto written = write(STDERR_FILENO, bytes.data(), bytes.size());
}

void clear_passing() noexcept {
    if (is_passing_line_shown == 0) return;
    is_passing_line_shown = 0;
    [[maybe_unused]] const auto written = write(STDERR_FILENO, "\r\x1b[K", 4);
}

void log_lines(std::string_view lines) {
    clear_passing();
    log().logger.flush();
    while (!lines.empty()) {
        const auto written = write(STDERR_FILENO, lines.data(), lines.size());
        if (written <= 0) return;  // nobody to tell
        lines.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace ecomap::cli
