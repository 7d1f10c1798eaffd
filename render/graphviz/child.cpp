// No clock is read: the kernel ends a child that takes too long (alarm, RLIMIT_CPU), and its end closes the pipe.
#include "render/graphviz/child.hpp"

#include "engine/model/error.hpp"

#include <sys/resource.h>
#include <sys/wait.h>

#include <unistd.h>
#include <array>
#include <cerrno>
#include <csignal>

namespace ecomap {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memory_is_limited = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool memory_is_limited = false;
#else
constexpr bool memory_is_limited = true;
#endif
#else
constexpr bool memory_is_limited = true;
#endif

void limit(int resource, rlim_t most) {
    rlimit limits{most, most};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &limits);
}

bool write_all(int to, const std::string& bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        auto written = write(to, bytes.data() + at, bytes.size() - at);
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) at += static_cast<std::size_t>(written);
    }
    return true;
}

std::string read_all(int from) {
    std::string bytes;
    std::array<char, 65536> buffer{};
    while (true) {
        auto count = read(from, buffer.data(), buffer.size());
        if (count == 0 || (count < 0 && errno != EINTR)) return bytes;
        if (count > 0) bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

[[noreturn]] void be_the_child(const std::function<std::string()>& work, const ChildLimits& limits, int to) {
    bool worked = false;
    try {
        std::signal(SIGALRM, SIG_DFL);
        limit(RLIMIT_CORE, 0);
        limit(RLIMIT_CPU, limits.seconds);
        if (memory_is_limited) limit(RLIMIT_AS, static_cast<rlim_t>(limits.megabytes) << 20);
        alarm(limits.seconds);
        worked = write_all(to, work());
    } catch (...) {  // the caller learns it from the status
    }
    _exit(worked ? 0 : 1);
}

}  // namespace

std::optional<std::string> run_in_child(const std::function<std::string()>& work, const ChildLimits& limits) {
    std::array<int, 2> pipe_ends{};
    if (pipe(pipe_ends.data()) != 0) throw Error("there can be no pipe to a child process", Failure::internal);
    auto child = fork();
    if (child == 0) {
        close(pipe_ends[0]);
        be_the_child(work, limits, pipe_ends[1]);
    }
    close(pipe_ends[1]);
    std::string bytes = child < 0 ? "" : read_all(pipe_ends[0]);
    close(pipe_ends[0]);
    if (child < 0) throw Error("there can be no child process", Failure::internal);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return std::nullopt;
    return bytes;
}

}  // namespace ecomap
