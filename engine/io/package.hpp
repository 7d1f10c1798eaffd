// datapackage.json: what a dataset says of itself, and which framework it is classified by.
#pragma once

#include "engine/io/problems.hpp"
#include "engine/io/schema.hpp"
#include "engine/io/source_file.hpp"
#include "engine/model/ecosystem.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::io {

inline constexpr std::string_view package_name = "datapackage.json";

struct Package {
    About about;            ///< as far as the file says
    std::string framework;  ///< as written; "" for none, and for one that lies elsewhere, which is reported
    Place framework_place;
    /// A dimension as it is written, and where; an empty word for none.
    struct Side {
        std::string word;
        Place place;
    };
    Side rows, columns;
    /// A table that the package lists: its name and its file in the dataset's folder, "" for one that lies elsewhere.
    struct Resource {
        std::string table;
        std::string file;
        Place place;
    };
    std::vector<Resource> resources;
    SourceText source;  ///< to point into
};

/// A larger datapackage.json is not read, in bytes.
constexpr std::size_t largest_package = std::size_t{16} << 20U;

/// The package that `file` describes; nothing when it cannot be read, which is reported.
std::optional<Package> read_package(const SourceFile& file, Problems& problems);

/// The dimensions that the sides of `package` name, of the list or of the framework's own; what is none is reported.
Sides sides_in(const Package& package, const Framework& framework, Problems& problems);

/// Which table each file holds: as the package says, else by its name.
class FileTables {
public:
    FileTables(const std::optional<Package>& package, const Schemas& schemas);
    /// Of a file by its base name: a table of the format, or whatever the file is called.
    std::string table_of(const std::string& base_name) const;

private:
    std::map<std::string, std::string> listed_;  // by file
};

/// True for a table of the format that is read from where `file` lies.
bool is_read(const Schemas& schemas, std::string_view table, bool from_framework);

}  // namespace ecomap::io
