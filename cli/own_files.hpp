// Which files of a folder are ours: a list in it, ".ecomap-atlas", tells a folder of ours from any other. The list is
// written before the files, so that a folder half filled is known too; nothing that is not on it is ever removed.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace ecomap::cli {

inline constexpr const char* own_list_name = ".ecomap-atlas";

/// The text of a list of `names`: paths inside the folder, without line breaks.
std::string own_list(const std::vector<std::string>& names);

/// What the list in `folder` names, itself among it. Empty: the folder is not ours.
std::set<std::string> own_files(const std::filesystem::path& folder);

/// What stands in `folder` and is not ours, as paths inside it, sorted: files, links, and folders, of which only the
/// topmost is named. Folders that hold files of ours are ours.
std::vector<std::string> foreign_files(const std::filesystem::path& folder);

/// What is called `name` in `folder`, or where that is a folder the first file in it; an empty folder is named itself.
std::string first_file(const std::filesystem::path& folder, const std::string& name);

/// Removes what is ours from `folder`, and the folder if nothing is left in it. True when it is gone.
bool remove_own_files(const std::filesystem::path& folder);

}  // namespace ecomap::cli
