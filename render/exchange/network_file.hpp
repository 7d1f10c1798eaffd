// THE LIST of other programs' files that a map can be written as: name, endings, writer. What each cannot hold stands
// in the manual (ecomap-convert). Adding one is a file pair and a line here.
#pragma once

#include "render/exchange/plain_network.hpp"

#include <filesystem>
#include <span>

namespace ecomap {

/// One file of the result: what stands before the ending of the name that the user gave, and the bytes.
struct NetworkPart {
    std::string suffix = {};  ///< "-nodes"; "" where the result is one file
    std::string bytes;
};

struct NetworkFile {
    std::string_view name;                  ///< for --format
    std::vector<std::string_view> endings;  ///< without a dot, the usual one first
    std::vector<NetworkPart> (*write)(const PlainNetwork&);
    bool is_pair = false;  ///< two files
};

std::span<const NetworkFile> network_files();
/// The one of that name, or nullptr.
const NetworkFile* find_network_file(std::string_view name);
/// The one that the file's name ends as, or nullptr.
const NetworkFile* network_file_of(const std::filesystem::path& file);

}  // namespace ecomap
