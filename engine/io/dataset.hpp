// From a folder of tables to an Ecosystem and everything that is wrong with the tables.
#pragma once

#include "engine/io/diagnostic.hpp"
#include "engine/io/source_file.hpp"
#include "engine/model/ecosystem.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace ecomap {

/// The files of a dataset, read but not yet understood.
struct DatasetFiles {
    std::string name;                      ///< machine name: the folder's
    std::vector<SourceFile> dataset;       ///< datapackage.json and tables
    std::vector<SourceFile> framework;     ///< of the framework that the dataset names; empty: its own tables
    std::vector<SourceFile> changes = {};  ///< assumed changes to the tables, in the order in which they are made
};

/// What loading gives: always an ecosystem, of the rows that could be used; and all problems, in order of place.
struct Loaded {
    Ecosystem ecosystem;
    Diagnostics diagnostics;
};

/// Reads a folder's tables and those of the framework it names. Throws Error(no_input) when the folder cannot be read.
DatasetFiles read_folder(const std::filesystem::path& folder);

/// Reads one file of assumed changes, or what a pipe gives. Throws Error(no_input) when it cannot be read.
SourceFile read_changes(const std::filesystem::path& file);

/// Understands the files; never throws for what they hold. Given away, they are not kept beside what is made of them.
Loaded load(DatasetFiles files);

}  // namespace ecomap
