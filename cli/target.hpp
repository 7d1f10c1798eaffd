// Where a path that the user named leads: a file to replace, or something that is only written to.
#pragma once

#include <filesystem>
#include <optional>

namespace ecomap::cli {

/// The folder that `path` is in; "." for a name alone.
std::filesystem::path folder_of(const std::filesystem::path& path);

struct Target {
    std::filesystem::path path;          ///< behind all links; there may be nothing yet
    std::optional<int> descriptor = {};  ///< /dev/stdout, /dev/fd/N: this process' own, open for writing
    bool in_place = false;               ///< a device, a pipe, a descriptor: nothing can be renamed over it

    bool is_stream() const { return descriptor || in_place; }
};

/// Follows the links of `path`, a dangling one too, but none that the system would not follow. Throws
/// Error(cannot_create) for those, and for a descriptor that is not open for writing.
Target target_of(const std::filesystem::path& path);

}  // namespace ecomap::cli
