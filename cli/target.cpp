#include "cli/target.hpp"

#include "cli/cannot.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <string>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

constexpr int most_links = 40;          // as the kernel has it
constexpr long process_files = 0x9FA0;  // the type of /proc

bool is_of_processes(const fs::path& folder) {
    struct statfs system {};
    return statfs(folder.c_str(), &system) == 0 && system.f_type == process_files;
}

/// N for a path that means this process' own descriptor N, such as /dev/fd/N and what /dev/stdout leads to.
std::optional<int> own_descriptor(const fs::path& path) {
    std::error_code failed;
    const auto folder = fs::canonical(folder_of(path), failed);
    if (failed || folder.filename() != "fd" || !folder.string().starts_with("/proc/" + std::to_string(getpid()) + "/"))
        return std::nullopt;
    const auto name = path.filename().string();
    int number = 0;
    const auto [end, wrong] = std::from_chars(name.data(), name.data() + name.size(), number);
    return wrong == std::errc() && end == name.data() + name.size() ? std::optional(number) : std::nullopt;
}

Target descriptor_target(const fs::path& path, int descriptor) {
    const int flags = fcntl(descriptor, F_GETFL);
    if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY)
        throw Error({"error.not-open", {{"path", path.string()}}}, Failure::cannot_create, path);
    return {path, descriptor, true};
}

}  // namespace

fs::path folder_of(const fs::path& path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

Target target_of(const fs::path& path) {
    auto at = path;
    for (int links = 0;; ++links) {
        struct stat there {};
        if (lstat(at.c_str(), &there) != 0) return {at};
        if (!S_ISLNK(there.st_mode)) return {at, {}, !S_ISREG(there.st_mode) && !S_ISDIR(there.st_mode)};
        if (is_of_processes(folder_of(at))) {
            if (const auto descriptor = own_descriptor(at)) return descriptor_target(path, *descriptor);
            if (at.parent_path().filename() == "fd") return {at, {}, true};  // of another process
        }
        struct stat behind {};
        if (stat(at.c_str(), &behind) != 0 && errno != ENOENT) throw cannot("create", path, errno);
        if (links == most_links) throw cannot("create", path, ELOOP);
        std::error_code failed;
        const auto next = fs::read_symlink(at, failed);
        if (failed) throw cannot("create", path, failed.value());
        at = folder_of(at) / next;  // an absolute one replaces the folder
    }
}

}  // namespace ecomap::cli
