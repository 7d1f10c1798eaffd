// No clock is read: the kernel ends a child that takes too much processor time, and its end closes the pipe.
#include "engine/process/child.hpp"

#include "engine/model/error.hpp"
#include "engine/model/system_error.hpp"
#include "engine/process/no_memory.hpp"

#include <sys/resource.h>
#include <sys/wait.h>

#include <unistd.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <exception>
#include <fstream>
#include <new>
#include <optional>

// Counts what a child does, where coverage is measured.
extern "C" void write_counts() __asm__("__gcov_dump") __attribute__((weak));

namespace ecomap {
namespace {

/// How a child ends that comes to an end of its own.
enum Ending { returned = 0, threw = 1, out_of_memory = 2, not_heard = 3 };

void limit(int resource, rlim_t most, rlim_t beyond = 0) {
    rlimit limits{most, most + beyond};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &limits);
}

/// The address space of this process; 0 where the system does not say.
rlim_t own_address_space() {
    std::ifstream sizes("/proc/self/statm");
    rlim_t pages = 0;
    return sizes >> pages ? pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) : 0;
}

bool write_all(int to, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = write(to, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::string read_all(int from) {
    std::string bytes;
    std::array<char, 65536> buffer{};
    while (true) {
        const auto count = read(from, buffer.data(), buffer.size());
        if (count == 0 || (count < 0 && errno != EINTR)) return bytes;
        if (count > 0) bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

Ending work_to(int to, const std::function<std::string()>& work, const ChildLimits& limits) {
    try {
        std::set_terminate([] {
            if (terminated_without_memory()) _exit(out_of_memory);
            std::raise(SIGABRT);
        });
        limit(RLIMIT_CORE, 0);
        std::signal(SIGXCPU, SIG_DFL);
        limit(RLIMIT_CPU, limits.seconds, 1);  // at the second limit the signal would be one that says less
        const auto own = own_address_space();
        if (child_memory_is_limited && own > 0) limit(RLIMIT_AS, own + (static_cast<rlim_t>(limits.megabytes) << 20U));
        return write_all(to, work()) ? returned : not_heard;
    } catch (const std::bad_alloc&) {
        return out_of_memory;
    } catch (const std::exception& error) {
        return write_all(to, error.what()) ? threw : not_heard;
    }
}

/// What a child wrote, and how it ended as waitpid() says.
struct Outcome {
    std::string bytes;
    int status = 0;
};

[[noreturn]] void no_child() { throw Error({"error.no-child", {{"why", system_error(errno)}}}, Failure::no_process); }

Outcome run_once(const std::function<std::string()>& work, const ChildLimits& limits) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) no_child();
    const auto child = fork();
    if (child == 0) {
        close(ends[0]);
        const auto ending = work_to(ends[1], work, limits);
        if (write_counts != nullptr) write_counts();
        _exit(ending);
    }
    const int why = errno;
    close(ends[1]);
    Outcome outcome;
    std::exception_ptr failed;
    try {
        if (child > 0) outcome.bytes = read_all(ends[0]);
    } catch (...) {  // no memory for the answer: the child ends with the pipe, and is waited for all the same
        failed = std::current_exception();
    }
    close(ends[0]);
    errno = why;
    if (child < 0) no_child();
    while (waitpid(child, &outcome.status, 0) < 0 && errno == EINTR) {
    }
    if (failed) std::rethrow_exception(failed);
    return outcome;
}

/// The answer, or nothing of a child that died.
std::optional<std::string> answer_of(Outcome& outcome) {
    if (!WIFEXITED(outcome.status)) return std::nullopt;
    switch (WEXITSTATUS(outcome.status)) {
        case returned:
            return std::move(outcome.bytes);
        case threw:
            throw Error(Message::as_it_is(std::move(outcome.bytes)), Failure::internal);
        case out_of_memory:
            throw std::bad_alloc();
        default:
            return std::nullopt;
    }
}

bool ran_out_of_time(int status) { return WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU; }

Message how_it_ended(int status, const ChildLimits& limits) {
    if (ran_out_of_time(status)) return {"error.child-time", {{"seconds", std::int64_t{limits.seconds}}}};
    if (WIFSIGNALED(status)) return {"error.child-signal", {{"signal", WTERMSIG(status)}}};
    return {"error.child-code", {{"code", WEXITSTATUS(status)}}};
}

}  // namespace

std::string run_in_child(const Message& purpose, const std::function<std::string()>& work, const ChildLimits& limits) {
    int status = 0;
    for (int tries = 0; tries < 2 && !ran_out_of_time(status); ++tries) {
        auto outcome = run_once(work, limits);
        if (auto answer = answer_of(outcome)) return *std::move(answer);
        status = outcome.status;
    }
    throw Error({"error.child-ended", {{"purpose", purpose}, {"how", how_it_ended(status, limits)}}},
                Failure::no_process);
}

}  // namespace ecomap
