// What is served at one moment: the files of an atlas, held whole in memory, so that nobody ever gets half of one and
// half of the next, no path leads anywhere else, and nothing is left behind.
#pragma once

#include "cli/folder.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::cli {

/// What a page asks once a second, beside itself: see json_of().
inline constexpr const char* version_path = "/version.json";

struct ServedFiles {
    using ByName = std::map<std::string, std::string, std::less<>>;

    std::string version;                     ///< another one for other files
    std::shared_ptr<const ByName> files;     ///< by name, as in the folder of an atlas
    std::vector<std::string> problems = {};  ///< why there are no newer ones, for the reader

    /// What the path of an address stands for, once it is decoded: a folder ("/") for its index.html; nullptr for
    /// nothing.
    const std::string* find(std::string_view path) const;
};

/// The files with their version, which is put into the page (render/page/page.hpp).
ServedFiles served_files(std::vector<NewFile> files);

/// { "version", "problems": [ … ] }.
std::string json_of(const ServedFiles& served);

/// What the header Content-Type says of the file of this path.
std::string media_type_of(std::string_view path);

}  // namespace ecomap::cli
