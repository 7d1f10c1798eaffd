// What an action writes to standard error when that is a terminal.
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <functional>
#include <stdexcept>
#include <string>

namespace ecomap::test {

/// At most what a terminal holds before somebody reads it, 4 KiB. `kind` is the variable TERM.
inline std::string on_terminal(const char* kind, const std::function<void()>& action) {
    const int ours = posix_openpt(O_RDWR | O_NOCTTY);
    if (ours < 0 || grantpt(ours) != 0 || unlockpt(ours) != 0) throw std::runtime_error("no terminal");
    const int theirs = open(ptsname(ours), O_RDWR | O_NOCTTY), kept = dup(STDERR_FILENO);
    const char* const before = std::getenv("TERM");
    const std::string old = before == nullptr ? "" : before;
    setenv("TERM", kind, 1);
    dup2(theirs, STDERR_FILENO);
    action();
    [[maybe_unused]] const auto written = write(STDERR_FILENO, "\4", 1);  // so that something is there to read
    std::string said;
    std::array<char, 4096> some{};
    while (said.empty() || said.back() != '\4')
        said.append(some.data(), static_cast<std::size_t>(read(ours, some.data(), some.size())));
    said.pop_back();
    dup2(kept, STDERR_FILENO);
    if (before == nullptr) unsetenv("TERM");
    else setenv("TERM", old.c_str(), 1);
    for (const int descriptor : {kept, theirs, ours}) close(descriptor);
    return said;
}

}  // namespace ecomap::test
