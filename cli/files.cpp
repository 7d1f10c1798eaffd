#include "cli/files.hpp"

#include "cli/cannot.hpp"
#include "cli/log.hpp"
#include "cli/rights.hpp"
#include "cli/target.hpp"
#include "cli/temporary.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <set>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(std::string_view doing, const fs::path& path, Failure failure) {
    throw cannot(doing, path, errno, failure);
}

/// A terminal, a pipe, /dev/null: there is nothing to replace, only somewhere to write to.
void write_to_stream(const Target& target, const fs::path& path, std::string_view bytes) {
    clear_passing();
    if (target.descriptor) {
        write_all(*target.descriptor, bytes, path);
        return;
    }
    const int descriptor = open(target.path.c_str(), O_WRONLY | O_APPEND | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) fail("open", path, Failure::cannot_create);
    try {
        write_all(descriptor, bytes, path);
    } catch (...) {
        close(descriptor);
        throw;
    }
    if (close(descriptor) != 0) fail("write", path, Failure::io);
}

/// `path` is for messages: the target as the user named it.
void replace_file(const fs::path& target, const fs::path& path, std::string_view bytes) {
    struct stat old {};
    const bool is_there = lstat(target.c_str(), &old) == 0;
    const bool is_file = is_there && S_ISREG(old.st_mode);
    if (is_there && S_ISDIR(old.st_mode))
        throw Error({"error.is-folder", {{"path", path.string()}}}, Failure::cannot_create, path);
    if (is_file && access(target.c_str(), W_OK) != 0) fail("replace", path, Failure::cannot_create);

    Temporary temporary(target, Temporary::Kind::file);
    write_all(temporary.descriptor(), bytes, path);
    if (is_file) take_rights(temporary.descriptor(), old);
    else temporary.open_to_others();
    flush_to_disk(temporary.descriptor(), path);
    stop_if_interrupted();
    if (rename(temporary.path().c_str(), target.c_str()) != 0) fail("create", path, Failure::cannot_create);
    temporary.release();
}

}  // namespace

bool write_all(int descriptor, std::string_view bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const auto written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EPIPE) return false;
        if (written < 0) fail("write", path, Failure::io);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

void flush_to_disk(int descriptor, const fs::path& path) {
    if (fsync(descriptor) != 0) fail("write", path, Failure::io);
}

void flush_folder(const fs::path& folder) {
    const int descriptor = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    fsync(descriptor);
    close(descriptor);
}

void write_stdout(std::string_view bytes) {
    clear_passing();
    write_all(STDOUT_FILENO, bytes, {});
}

bool is_stream(const fs::path& path) { return target_of(path).is_stream(); }

void write_file(const fs::path& path, std::string_view bytes) {
    const auto target = target_of(path);
    if (target.is_stream()) return write_to_stream(target, path, bytes);
    const auto folder = target.path.parent_path();
    sweep_leftovers(folder, target.path.filename().string(), Temporary::Kind::file);
    replace_file(target.path, path, bytes);
    flush_folder(folder);
}

OpenFolder::OpenFolder(fs::path folder) : folder_(std::move(folder)) {
    std::error_code failed;
    fs::create_directories(folder_, failed);
    if (failed) throw cannot("create", folder_, failed.value());
    sweep_leftovers(folder_, {}, Temporary::Kind::file);
}

void OpenFolder::write(const std::string& name, std::string_view bytes) const {
    const auto path = folder_ / name;
    struct stat there {};
    const bool is_there = lstat(path.c_str(), &there) == 0;
    if (is_there && !S_ISREG(there.st_mode) && !S_ISLNK(there.st_mode) && !S_ISDIR(there.st_mode))
        throw Error({"error.no-plain-file", {{"path", path.string()}}}, Failure::cannot_create, path);
    replace_file(path, path, bytes);
    flush_folder(folder_);
}

std::string file_slug(std::string_view text) {
    constexpr std::size_t longest = 100;
    std::string slug;
    for (char c : text.substr(0, 4 * longest)) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) slug += c;
        else if (!slug.empty() && slug.back() != '-') slug += '-';
    }
    slug = slug.substr(0, longest);
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug.empty() ? "x" : slug;
}

std::vector<std::string> file_slugs(std::span<const std::string> names) {
    std::vector<std::string> slugs;
    std::set<std::string> taken;
    for (const auto& name : names) {
        const auto plain = file_slug(name);
        auto slug = plain;
        for (int next = 2; !taken.insert(slug).second; ++next) slug = plain + "-" + std::to_string(next);
        slugs.push_back(slug);
    }
    return slugs;
}

}  // namespace ecomap::cli
