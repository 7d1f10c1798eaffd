// Whether files have changed, by when each was written and how large it is.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <tuple>
#include <vector>

namespace ecomap::cli {

/// What is known of each file: its path, when it was written (nanoseconds), its size and its number in the file system.
using Stamp = std::vector<std::tuple<std::string, std::int64_t, std::uint64_t, std::uint64_t>>;

/// Of files, and of the tables that stand in folders. What is not there is not in the stamp.
Stamp stamp_of(const std::vector<std::filesystem::path>& files_and_folders);

}  // namespace ecomap::cli
