#include "cli/progress_bar.hpp"

#include "cli/log.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>

namespace ecomap::cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t bar_width = 30;
constexpr std::chrono::milliseconds patience(1000), between(100);

extern "C" void clear_and_end(int signal) {
    clear_passing();
    std::raise(signal);  // by the default, since a handler stands once
}

void handle_signals(void (*handler)(int)) {
    for (int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action {};
        if (sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN) continue;  // nohup
        action.sa_handler = handler;
        action.sa_flags = static_cast<int>(SA_RESETHAND);
        sigaction(signal, &action, nullptr);
    }
}

/// When to draw: not before the work has proved long, and not more often than the eye sees.
class Drawing {
public:
    void operator()(double share) {
        const auto now = Clock::now();
        if (now < next_) return;
        next_ = now + between;
        show_passing(bar_of(share));
    }

private:
    Clock::time_point next_ = Clock::now() + patience;
};

}  // namespace

std::string bar_of(double share) {
    const auto whole = std::clamp(share, 0.0, 1.0);
    const auto filled = static_cast<std::size_t>(whole * bar_width);
    const auto percent = std::to_string(static_cast<int>(std::floor(100 * whole)));
    return "[" + std::string(filled, '#') + std::string(bar_width - filled, '-') + "] " +
           std::string(3 - percent.size(), ' ') + percent + " %";
}

ProgressBar::ProgressBar() {
    if (!can_show_passing()) return;
    handle_signals(clear_and_end);
    listening_.emplace(Drawing());
}

ProgressBar::~ProgressBar() {
    if (!listening_) return;
    listening_.reset();
    clear_passing();
    handle_signals(SIG_DFL);
}

}  // namespace ecomap::cli
