// What stands in a folder, by name. Not by std::filesystem, whose iterators end the program where there is no memory.
#pragma once

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace ecomap::io {

/// The names of all entries, hidden ones too, sorted by bytes. `failed` is set when the folder cannot be read; then
/// there are those that could.
std::vector<std::string> list_folder(const std::filesystem::path& folder, std::error_code& failed);

}  // namespace ecomap::io
