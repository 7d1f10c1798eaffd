#include "cli/folder.hpp"

#include "cli/files.hpp"
#include "cli/temporary.hpp"
#include "engine/model/error.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <set>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* list_name = ".ecomap-atlas";
constexpr const char* list_head = "ecomap atlas 1.0";

/// "out/" and a link to a folder both mean the folder itself.
fs::path real_target(const fs::path& path) {
    std::error_code failed;
    auto real = fs::weakly_canonical(fs::absolute(path), failed);
    if (failed) throw Error("cannot create " + path.string() + ": " + failed.message(), Failure::cannot_create, path);
    return real.has_filename() ? real : real.parent_path();
}

[[noreturn]] void refuse(const fs::path& path, const std::string& why) {
    throw Error(path.string() + " " + why + "; choose another folder", Failure::cannot_create, path);
}

std::set<std::string> listed_files(const fs::path& folder) {
    std::ifstream list(folder / list_name);
    std::string line;
    if (!std::getline(list, line) || line != list_head) return {};
    std::set<std::string> names{list_name};
    while (std::getline(list, line)) names.insert(line);
    return names;
}

void write_new(const fs::path& path, std::string_view bytes, std::vector<int>& open_files) {
    const int descriptor = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0)
        throw Error("cannot create " + path.string() + ": " + std::strerror(errno), Failure::cannot_create);
    open_files.push_back(descriptor);
    write_all(descriptor, bytes, path);
}

/// Writes everything first and flushes afterwards: the disk then works on all files at once.
void fill(const fs::path& folder, const std::vector<NewFile>& files) {
    struct OpenFiles {
        std::vector<int> descriptors;
        ~OpenFiles() {
            for (int descriptor : descriptors) close(descriptor);
        }
    } open_files;
    std::set<fs::path> folders{folder};
    std::string list = std::string(list_head) + "\n";
    for (const auto& file : files) {
        const auto path = folder / file.name;
        if (folders.insert(path.parent_path()).second) fs::create_directories(path.parent_path());
        write_new(path, file.bytes, open_files.descriptors);
        list += file.name + "\n";
        stop_if_interrupted();
    }
    write_new(folder / list_name, list, open_files.descriptors);
    for (int descriptor : open_files.descriptors) flush_to_disk(descriptor, folder);
    for (const auto& each : folders) flush_folder(each);
}

/// The old folder ends up where the new one was, ready to be removed. Where the file system cannot exchange two names
/// in one step, two renames do it, and the old name comes back if the second fails.
void exchange(const fs::path& fresh, const fs::path& target) {
    if (renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0) return;
    const auto aside = fs::path(fresh.string() + ".old");
    if (rename(target.c_str(), aside.c_str()) == 0) {
        if (rename(fresh.c_str(), target.c_str()) == 0 && rename(aside.c_str(), fresh.c_str()) == 0) return;
        rename(aside.c_str(), target.c_str());
    }
    throw Error("cannot replace " + target.string() + ": " + std::strerror(errno), Failure::cannot_create, target);
}

}  // namespace

void check_replaceable(const fs::path& path) {
    const auto target = real_target(path);
    if (!fs::exists(target)) return;
    if (!fs::is_directory(target)) refuse(path, "is not a folder");
    if (fs::is_empty(target)) return;
    const auto ours = listed_files(target);
    if (ours.empty()) refuse(path, "is not an atlas made by ecomap and will not be replaced");
    for (const auto& entry : fs::recursive_directory_iterator(target)) {
        const auto name = entry.path().lexically_relative(target).generic_string();
        if (entry.is_directory() && !entry.is_symlink()) continue;
        if (!ours.contains(name))
            refuse(path, "holds '" + name + "', which ecomap did not make, and will not be replaced");
    }
}

void replace_folder(const fs::path& path, const std::vector<NewFile>& files) {
    check_replaceable(path);
    const auto target = real_target(path);
    Temporary fresh(target, Temporary::Kind::folder);
    fill(fresh.path(), files);
    stop_if_interrupted();
    if (fs::exists(target)) {
        exchange(fresh.path(), target);  // `fresh` now names the old folder, and removes it
    } else if (rename(fresh.path().c_str(), target.c_str()) == 0) {
        fresh.release();
    } else {
        throw Error("cannot create " + path.string() + ": " + std::strerror(errno), Failure::cannot_create, path);
    }
    flush_folder(target.parent_path());
}

}  // namespace ecomap::cli
