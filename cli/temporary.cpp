#include "cli/temporary.hpp"

#include "engine/model/error.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

volatile std::sig_atomic_t caught = 0;  // written by the handler
int alive = 0;                          // Temporaries; handlers stand only while there is something to remove

extern "C" void remember(int signal) { caught = signal; }

void handle_signals(void (*handler)(int), int flags) {
    for (int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action {};
        if (sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN) continue;  // nohup
        action.sa_handler = handler;
        action.sa_flags = flags;
        sigaction(signal, &action, nullptr);
    }
}

std::string prefix_of(const fs::path& target) { return "." + target.filename().string() + ".ecomap-"; }

fs::path folder_of(const fs::path& target) { return target.has_parent_path() ? target.parent_path() : fs::path("."); }

int open_locked(const fs::path& path, int flags) {
    const int descriptor = open(path.c_str(), flags | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0) return -1;
    if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
    close(descriptor);
    return -1;
}

/// Removes what killed runs left beside `target`: temporaries of its name that no process holds.
void sweep(const fs::path& target) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder_of(target), ignored)) {
        if (!entry.path().filename().string().starts_with(prefix_of(target))) continue;
        const int descriptor = open_locked(entry.path(), O_RDONLY);
        if (descriptor < 0) continue;
        fs::remove_all(entry.path(), ignored);
        close(descriptor);
    }
}

/// Opens a new file or folder, or -1 when there is one of that name or a sweeping process took it away again.
int make(const fs::path& path, Temporary::Kind kind) {
    const bool folder = kind == Temporary::Kind::folder;
    if (folder && mkdir(path.c_str(), 0777) != 0) return -1;
    const int descriptor = open_locked(path, folder ? O_RDONLY | O_DIRECTORY : O_WRONLY | O_CREAT | O_EXCL);
    if (descriptor < 0) return -1;
    struct stat ours {
    }, there{};
    const bool same = fstat(descriptor, &ours) == 0 && lstat(path.c_str(), &there) == 0 && ours.st_ino == there.st_ino;
    if (same) return descriptor;
    close(descriptor);
    errno = EEXIST;
    return -1;
}

}  // namespace

Temporary::Temporary(const fs::path& target, Kind kind) {
    sweep(target);
    for (int number = 0; number < 1000; ++number) {
        path_ = folder_of(target) / (prefix_of(target) + std::to_string(getpid()) + "-" + std::to_string(number));
        descriptor_ = make(path_, kind);
        if (descriptor_ >= 0) {
            if (alive++ == 0) handle_signals(remember, SA_RESETHAND);  // a second Ctrl-C ends at once
            return;
        }
        if (errno != EEXIST && errno != EWOULDBLOCK && errno != ENOENT) break;
        if (errno == ENOENT && !fs::exists(folder_of(target))) break;
    }
    throw Error("cannot create " + target.string() + ": " + std::strerror(errno), Failure::cannot_create, target);
}

Temporary::~Temporary() {
    std::error_code ignored;
    if (!released_) fs::remove_all(path_, ignored);
    close(descriptor_);
    if (--alive == 0) handle_signals(SIG_DFL, 0);
}

void stop_if_interrupted() {
    if (caught != 0) throw Interrupted{caught};
}

void die_of(int signal) {
    std::signal(signal, SIG_DFL);
    std::raise(signal);
    std::_Exit(128 + signal);
}

}  // namespace ecomap::cli
