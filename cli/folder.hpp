// A folder of results that is there as a whole or not at all. It is made beside its target and changes places with it
// in one step, so that who looks, or kills the run, finds the old folder or the new one.
// A list of its own files, ".ecomap-atlas", tells a folder of ours from any other: nothing that we did not make is ever
// removed.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ecomap::cli {

/// A file of the folder: its path inside ("tables/cells.csv"; no "..", no line breaks) and its bytes.
struct NewFile {
    std::string name;
    std::string bytes;
};

/// Makes the folder `path` hold exactly `files`. Throws Error(cannot_create) when `path` is not a folder of ours or
/// somebody has put files of their own there.
void replace_folder(const std::filesystem::path& path, const std::vector<NewFile>& files);

/// Throws what replace_folder() would throw for what stands at `path` now; for asking before a long run.
void check_replaceable(const std::filesystem::path& path);

}  // namespace ecomap::cli
