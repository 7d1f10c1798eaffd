// A folder of results that is there as a whole or not at all. It is made beside its target and changes places with it
// in one step, so that who looks, or kills the run, finds the old folder or the new one. Nothing that is not on its
// list of our own files (own_files.hpp) is ever removed. The folder that the run stands in cannot change places without
// leaving the user's shell nowhere: what is in it does, name by name, the list first.
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

/// Makes the folder `path` hold exactly `files`; what was there keeps its mode and group. Throws Error(cannot_create)
/// when `path` is not a folder of ours or somebody has put files of their own there. What somebody puts there while the
/// new one is made is kept in it; the result names it, as it is called there now.
std::vector<std::string> replace_folder(const std::filesystem::path& path, const std::vector<NewFile>& files);

/// Throws what replace_folder() would throw for what stands at `path` now; for asking before a long run.
void check_replaceable(const std::filesystem::path& path);

}  // namespace ecomap::cli
