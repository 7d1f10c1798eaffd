#include "cli/folder.hpp"

#include "cli/cannot.hpp"
#include "cli/files.hpp"
#include "cli/own_files.hpp"
#include "cli/rights.hpp"
#include "cli/temporary.hpp"
#include "engine/io/list_folder.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <set>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_open = 64;  // a system may allow a process no more than 256

/// "out/" and a link to a folder both mean the folder itself.
fs::path real_target(const fs::path& path) {
    std::error_code failed;
    auto real = fs::weakly_canonical(fs::absolute(path), failed);
    if (failed) throw cannot("create", path, failed.value());
    return real.has_filename() ? real : real.parent_path();
}

/// `why` says what the folder is, such as "a file"; `inside` which file in it.
[[noreturn]] void refuse(const fs::path& path, const char* why, const std::string& inside = {}) {
    throw Error({"error.will-not-replace", {{"path", path.string()}, {"why", Message(why, {{"file", inside}})}}},
                Failure::cannot_create, path);
}

/// Files that are written but not yet on the disk: they are flushed together, so that the disk works on all at once.
class Batch {
public:
    ~Batch() {
        for (int descriptor : descriptors_) close(descriptor);
    }
    /// A new file, in the batch from now on.
    int open_new(const fs::path& path) {
        if (descriptors_.size() >= most_open) flush();
        int descriptor = try_open(path);
        if (descriptor < 0 && (errno == EMFILE || errno == ENFILE) && !descriptors_.empty()) {
            flush();
            descriptor = try_open(path);
        }
        if (descriptor < 0) throw cannot("create", path, errno);
        descriptors_.push_back(descriptor);
        paths_.push_back(path);
        return descriptor;
    }
    void flush() {
        for (std::size_t i = 0; i < paths_.size(); ++i) flush_to_disk(descriptors_[i], paths_[i]);
        for (int descriptor : descriptors_) close(descriptor);
        descriptors_.clear();
        paths_.clear();
    }

private:
    static int try_open(const fs::path& path) {
        return open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    }
    std::vector<int> descriptors_;
    std::vector<fs::path> paths_;
};

/// The rights of what stood under the same name; those of anything new where nothing did.
void keep_rights(const fs::path& old, int descriptor) {
    struct stat there {};
    if (lstat(old.c_str(), &there) == 0 && (S_ISREG(there.st_mode) || S_ISDIR(there.st_mode)))
        take_rights(descriptor, there);
}

void keep_rights_of_folder(const fs::path& old, const fs::path& fresh) {
    const int descriptor = open(fresh.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0) return;
    keep_rights(old, descriptor);
    close(descriptor);
}

/// Fills `folder`, which is to become `target`, and flushes it to the disk.
void fill(const fs::path& folder, const fs::path& target, const std::vector<NewFile>& files) {
    Batch batch;
    std::set<fs::path> folders;
    std::vector<std::string> names;
    for (const auto& file : files) names.push_back(file.name);
    auto write_new = [&](const std::string& name, std::string_view bytes) {
        const int descriptor = batch.open_new(folder / name);
        write_all(descriptor, bytes, folder / name);
        keep_rights(target / name, descriptor);
        stop_if_interrupted();
    };
    write_new(own_list_name, own_list(names));
    for (const auto& file : files) {
        const auto inside = fs::path(file.name).parent_path();
        if (!inside.empty() && folders.insert(inside).second) fs::create_directories(folder / inside);
        write_new(file.name, file.bytes);
    }
    batch.flush();
    for (const auto& inside : folders) {
        keep_rights_of_folder(target / inside, folder / inside);
        flush_folder(folder / inside);
    }
    flush_folder(folder);
}

/// The old folder ends up where the new one was, ready to be removed. Where the file system cannot exchange two names
/// in one step, two renames do it, and the old name comes back if the second fails; meanwhile the old folder is held,
/// so that nobody takes it for what a killed run left.
void exchange(const fs::path& fresh, const fs::path& target) {
    if (renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0) return;
    const int held = open(target.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (held >= 0) (void)flock(held, LOCK_EX | LOCK_NB);
    const auto aside = fs::path(fresh.string() + "000");
    bool done = false;
    if (rename(target.c_str(), aside.c_str()) == 0) {
        done = rename(fresh.c_str(), target.c_str()) == 0;
        const int why = errno;
        rename(aside.c_str(), done ? fresh.c_str() : target.c_str());
        errno = why;
    }
    const int why = errno;
    if (held >= 0) close(held);
    if (!done) throw cannot("replace", target, why);
}

/// Exchanges what is in two folders, name by name, the list first.
void exchange_inside(const fs::path& fresh, const fs::path& target) {
    std::set<std::string> names;
    for (const auto& folder : {fresh, target}) {
        std::error_code failed;
        for (auto& name : io::list_folder(folder, failed)) names.insert(std::move(name));
    }
    names.erase(own_list_name);
    auto swap = [&](const std::string& name) {
        const bool here = fs::exists(fs::symlink_status(fresh / name));
        const bool there = fs::exists(fs::symlink_status(target / name));
        if (here && there) return exchange(fresh / name, target / name);
        fs::rename((here ? fresh : target) / name, (here ? target : fresh) / name);
    };
    swap(own_list_name);
    for (const auto& name : names) swap(name);
}

/// Moves what is not ours from the old folder to the new one: it was put there while the new one was made. A name that
/// is taken there gets ".kept" at its end; what cannot be moved stays where it is.
std::vector<std::string> keep_foreign(const fs::path& old, const fs::path& target) {
    std::vector<std::string> kept;
    for (const auto& name : foreign_files(old)) {
        std::error_code failed;
        fs::create_directories((target / name).parent_path(), failed);
        auto there = name;
        auto move = [&] {
            return renameat2(AT_FDCWD, (old / name).c_str(), AT_FDCWD, (target / there).c_str(), RENAME_NOREPLACE) == 0;
        };
        bool moved = move();
        for (int more = 0; !moved && errno == EEXIST && more < 10; ++more) {
            there += ".kept";
            moved = move();
        }
        kept.push_back(moved ? there : (old / name).string());
    }
    return kept;
}

struct stat private_to_owner(struct stat rights) {
    rights.st_mode = (rights.st_mode & ~0777U) | 0700U;
    return rights;
}

bool is_working_folder(const fs::path& folder) {
    std::error_code failed;
    return fs::equivalent(folder, ".", failed) && !failed;
}

bool holds_working_folder(const fs::path& folder) {
    std::error_code failed;
    const auto here = fs::current_path(failed);
    const auto inside = failed ? fs::path("..") : here.lexically_relative(folder);
    return !inside.empty() && *inside.begin() != "..";
}

}  // namespace

void check_replaceable(const fs::path& path) {
    const auto target = real_target(path);
    if (!fs::exists(target)) return;
    if (!fs::is_directory(target)) refuse(path, "error.why-no-folder");
    if (!is_working_folder(target) && holds_working_folder(target)) refuse(path, "error.why-you-are-in-it");
    if (access(target.c_str(), W_OK) != 0) refuse(path, "error.why-read-only");
    if (fs::is_empty(target)) return;
    if (own_files(target).empty()) refuse(path, "error.why-no-atlas");
    if (const auto foreign = foreign_files(target); !foreign.empty())
        refuse(path, "error.why-foreign", first_file(target, foreign.front()));
}

std::vector<std::string> replace_folder(const fs::path& path, const std::vector<NewFile>& files) {
    check_replaceable(path);
    const auto target = real_target(path);
    sweep_leftovers(target.parent_path(), target.filename().string(), Temporary::Kind::folder);
    Temporary fresh(target, Temporary::Kind::folder);
    struct stat old {};
    const bool is_there = stat(target.c_str(), &old) == 0;
    if (is_there) take_rights(fresh.descriptor(), private_to_owner(old));  // its group goes on to what is made in it
    fill(fresh.path(), target, files);
    if (is_there) take_rights(fresh.descriptor(), old);
    else fresh.open_to_others();
    stop_if_interrupted();
    std::vector<std::string> kept;
    if (fs::exists(target)) {
        if (is_working_folder(target)) exchange_inside(fresh.path(), target);
        else exchange(fresh.path(), target);
        kept = keep_foreign(fresh.path(), target);  // `fresh` now names the old folder, and removes it
    } else if (rename(fresh.path().c_str(), target.c_str()) == 0) {
        fresh.release();
    } else {
        throw cannot("create", path, errno);
    }
    flush_folder(target.parent_path());
    return kept;
}

}  // namespace ecomap::cli
