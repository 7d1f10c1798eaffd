// Bytes to where the user wants them: whole or not at all. A file is written beside its target, flushed to the disk
// and renamed, so that a crash, a full disk or Ctrl-C leaves the old file or the new one, never half of either. What
// may not be written to is not replaced either.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::cli {

/// Writes all of `bytes` to an open file. Returns false when the reader has gone away (EPIPE). Throws Error(io); `path`
/// is for its message, "" for standard output.
bool write_all(int descriptor, std::string_view bytes, const std::filesystem::path& path);
/// Waits until what was written is on the disk. Throws Error(io).
void flush_to_disk(int descriptor, const std::filesystem::path& path);
/// The same for the names in a folder; a file system that cannot do that is no error.
void flush_folder(const std::filesystem::path& folder);

/// Writes to standard output. A reader that has gone away (`| head`) is no error. Throws Error(io).
void write_stdout(std::string_view bytes);

/// True for a device, a pipe or a descriptor, also behind links: it is written to, and never replaced. Throws as
/// target_of().
bool is_stream(const std::filesystem::path& path);

/// Makes `path`, a name that the user gave, hold exactly `bytes`: links are followed, streams written to. A file keeps
/// its mode and group. Throws Error(cannot_create or io).
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// A folder for files whose names come from the data: a link of such a name is replaced, not followed, and what is
/// neither a file nor a link is an error. Each file is there whole or not at all.
class OpenFolder {
public:
    /// Makes the folder if it is not there. Throws Error(cannot_create).
    explicit OpenFolder(std::filesystem::path folder);
    /// Throws Error(cannot_create or io).
    void write(const std::string& name, std::string_view bytes) const;

private:
    std::filesystem::path folder_;
};

/// `names` as file names, each different from the others: file_slug(), and "-2", "-3", … after one that is taken.
std::vector<std::string> file_slugs(std::span<const std::string> names);
/// `text` as part of a file name: lower case a–z, 0–9 and "-", at most 100 characters, never empty.
std::string file_slug(std::string_view text);

}  // namespace ecomap::cli
