// From files of any shape, named on the command line, to a dataset: the options that say how they are read, and what is
// said of the reading.
#pragma once

#include "engine/import/import.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ecomap::cli {

struct SheetOptions {
    std::vector<std::string> files;
    std::string map, aliases, framework;
    bool with_personal = false;
};

/// Adds FILE… and --map, --aliases, --framework, --with-personal.
void add_sheet_options(CLI::App& app, SheetOptions& options);

/// True for what is no dataset's folder but may hold sheets: a file, but for datapackage.json.
bool is_sheet_file(const std::filesystem::path& path);

/// What was read, and its problems.
struct SheetsRead {
    import::Imported imported;
    Diagnostics problems;
    std::string name;  ///< of the dataset: the first file's, without its ending
};

/// Throws Error(no_input) for what cannot be read, and Error(data) when no sheet holds anything to read.
SheetsRead read_sheet_files(const SheetOptions& options);

/// Says in one line how the files were read, then what was left out and what may be one, at most so many lines.
void tell_of_reading(const SheetsRead& read, const std::vector<std::string>& files);

}  // namespace ecomap::cli
