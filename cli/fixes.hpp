// What can safely be put right in the tables of a map (engine/import/mended.hpp): written as a file of changes, or put
// right where it stands.
#pragma once

#include "engine/io/dataset.hpp"

#include <string>

namespace ecomap::cli {

/// As a file of changes, "-" is standard output; the data stay as they are. Throws as write_file().
void write_fixes(const DatasetFiles& files, const std::string& dataset, const std::string& file);

/// In the dataset's own files, of each only the cells and rows that are meant; each file is the old one or the new one.
/// Tables of the framework, which other maps may share, and those that are not UTF-8 stay, and that is said. Throws as
/// write_file().
void fix_in_place(const DatasetFiles& files);

}  // namespace ecomap::cli
