#include "cli/temporary.hpp"

#include "cli/cannot.hpp"
#include "cli/digest.hpp"
#include "cli/own_files.hpp"
#include "cli/target.hpp"
#include "engine/io/list_folder.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <vector>

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

constexpr std::string_view mark = ".ecomap-";
constexpr std::size_t longest_number = 32;  // of "PID-N"

std::size_t longest_name(const fs::path& folder) {
    const long longest = pathconf(folder.c_str(), _PC_NAME_MAX);
    return longest > 0 ? static_cast<std::size_t>(longest) : 255;
}

/// What stands for `name` in the name of its temporary: itself, or its beginning and a digest where the file system has
/// no room for more.
std::string stem_of(const std::string& name, std::size_t longest) {
    const auto room = longest - std::min(longest, 1 + mark.size() + longest_number);
    if (name.size() <= room) return name;
    const auto digest = Digest().add(name).text();
    return name.substr(0, room - std::min(room, digest.size() + 1)) + "~" + digest;
}

/// NAME of ".NAME.ecomap-PID-N"; "" for anything else.
std::string_view stem_in(std::string_view entry) {
    const auto at = entry.rfind(mark);
    if (at == std::string_view::npos || !entry.starts_with('.')) return {};
    const auto number = entry.substr(at + mark.size());
    const auto dash = number.find('-');
    auto is_number = [](std::string_view text) {
        return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (dash == std::string_view::npos || !is_number(number.substr(0, dash)) || !is_number(number.substr(dash + 1)))
        return {};
    return entry.substr(1, at - 1);
}

bool is_own(const struct stat& there, Temporary::Kind kind) {
    return there.st_uid == geteuid() &&
           (kind == Temporary::Kind::folder ? S_ISDIR(there.st_mode) : S_ISREG(there.st_mode) && there.st_nlink == 1);
}

/// -1 when somebody holds it. Nothing is waited for: not for a lock, nor for the other end of a pipe.
int open_locked(const fs::path& path, int flags) {
    const int descriptor = open(path.c_str(), flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
    if (descriptor < 0) return -1;
    if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
    close(descriptor);
    return -1;
}

void remove_made(const fs::path& path, Temporary::Kind kind) {
    if (kind == Temporary::Kind::file) unlink(path.c_str());
    else remove_own_files(path);
}

void remove_leftover(const fs::path& path, Temporary::Kind kind) {
    struct stat there {};
    if (lstat(path.c_str(), &there) != 0 || !is_own(there, kind)) return;
    const int descriptor = open_locked(path, O_RDONLY);
    if (descriptor < 0) return;
    if (fstat(descriptor, &there) == 0 && is_own(there, kind)) remove_made(path, kind);
    close(descriptor);
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

void sweep_leftovers(const fs::path& folder, const std::optional<std::string>& name, Temporary::Kind kind) {
    const auto here = folder.empty() ? fs::path(".") : folder;
    const auto wanted = name ? stem_of(*name, longest_name(here)) : std::string();
    std::vector<fs::path> leftovers;
    std::error_code ignored;
    for (const auto& entry : io::list_folder(here, ignored)) {
        const auto stem = stem_in(entry);
        if (!stem.empty() && (!name || stem == wanted)) leftovers.push_back(here / entry);
    }
    for (const auto& path : leftovers) remove_leftover(path, kind);
}

Temporary::Temporary(const fs::path& target, Kind kind) : kind_(kind) {
    const auto folder = folder_of(target);
    const auto stem = stem_of(target.filename().string(), longest_name(folder));
    for (int number = 0; number < 1000; ++number) {
        path_ = folder / ("." + stem + std::string(mark) + std::to_string(getpid()) + "-" + std::to_string(number));
        descriptor_ = make(path_, kind);
        if (descriptor_ >= 0) {
            struct stat made {};
            if (fstat(descriptor_, &made) == 0) usual_mode_ = made.st_mode & 07777U;
            (void)fchmod(descriptor_, kind == Kind::folder ? 0700 : 0600);
            if (alive++ == 0) handle_signals(remember, SA_RESETHAND);  // a second Ctrl-C ends at once
            return;
        }
        if (errno != EEXIST && errno != EWOULDBLOCK && errno != ENOENT) break;
        if (errno == ENOENT && !fs::exists(folder)) break;
    }
    throw cannot("create", target, errno);
}

Temporary::~Temporary() {
    try {
        if (!released_) remove_made(path_, kind_);
    } catch (...) {  // the next run sweeps it
    }
    close(descriptor_);
    if (--alive == 0) handle_signals(SIG_DFL, 0);
}

void Temporary::open_to_others() { (void)fchmod(descriptor_, usual_mode_); }

void stop_if_interrupted() {
    if (caught != 0) throw Interrupted{caught};
}

void die_of(int signal) {
    std::signal(signal, SIG_DFL);
    std::raise(signal);
    std::_Exit(128 + signal);
}

}  // namespace ecomap::cli
