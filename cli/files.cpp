#include "cli/files.hpp"

#include "cli/temporary.hpp"
#include "engine/model/error.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <set>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& doing, const fs::path& path, Failure failure) {
    throw Error("cannot " + doing + " " + path.string() + ": " + std::strerror(errno), failure, path);
}

/// A terminal, a pipe, /dev/null: there is nothing to replace, only somewhere to write to.
void write_to_device(const fs::path& path, std::string_view bytes) {
    const int descriptor = open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) fail("open", path, Failure::cannot_create);
    try {
        write_all(descriptor, bytes, path);
    } catch (...) {
        close(descriptor);
        throw;
    }
    if (close(descriptor) != 0) fail("write", path, Failure::io);
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

void write_stdout(std::string_view bytes) { write_all(STDOUT_FILENO, bytes, "standard output"); }

void write_file(const fs::path& path, std::string_view bytes) {
    std::error_code ignored;
    const auto target = fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored) : path;
    if (fs::is_directory(target, ignored)) throw Error(path.string() + " is a folder", Failure::cannot_create, path);
    if (fs::exists(target, ignored) && !fs::is_regular_file(target, ignored)) return write_to_device(target, bytes);

    Temporary temporary(target, Temporary::Kind::file);
    write_all(temporary.descriptor(), bytes, path);
    flush_to_disk(temporary.descriptor(), path);
    stop_if_interrupted();
    if (rename(temporary.path().c_str(), target.c_str()) != 0) fail("create", path, Failure::cannot_create);
    temporary.release();
    flush_folder(target.parent_path());
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
