// Bytes to where the user wants them: whole or not at all. A file is written beside its target, flushed to the disk
// and renamed, so that a crash, a full disk or Ctrl-C leaves the old file or the new one, never half of either.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::cli {

/// Writes all of `bytes` to an open file. Returns false when the reader has gone away (EPIPE). Throws Error(io); `path`
/// is for its message.
bool write_all(int descriptor, std::string_view bytes, const std::filesystem::path& path);
/// Waits until what was written is on the disk. Throws Error(io).
void flush_to_disk(int descriptor, const std::filesystem::path& path);
/// The same for the names in a folder; a file system that cannot do that is no error.
void flush_folder(const std::filesystem::path& folder);

/// Writes to standard output. A reader that has gone away (`| head`) is no error. Throws Error(io).
void write_stdout(std::string_view bytes);

/// Makes `path` hold exactly `bytes`. Devices and pipes are written to directly. Throws Error(cannot_create or io).
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// `names` as file names, each different from the others: file_slug(), and "-2", "-3", … after one that is taken.
std::vector<std::string> file_slugs(std::span<const std::string> names);
/// `text` as part of a file name: lower case a–z, 0–9 and "-", at most 100 characters, never empty.
std::string file_slug(std::string_view text);

}  // namespace ecomap::cli
