// datapackage.json: what a dataset says of itself, and which framework it is classified by.
#pragma once

#include "engine/io/dataset.hpp"
#include "engine/io/problems.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap::io {

struct Package {
    About about;            ///< as far as the file says
    std::string framework;  ///< as written; "" for none
    Place framework_place;
    /// A table that the package lists: its name and its file's base name.
    struct Resource {
        std::string table;
        std::string file;
        Place place;
    };
    std::vector<Resource> resources;
    SourceText source;  ///< to point into
};

/// The package that `file` describes; nothing when it cannot be read, which is reported.
std::optional<Package> read_package(const SourceFile& file, Problems& problems);

}  // namespace ecomap::io
