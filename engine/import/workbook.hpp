// Reads any file of sheets: XLSX, OpenDocument, a table of text, or one of nodes and links (network/formats.hpp); which
// of them it is, its bytes say. Nothing is thrown for what a file holds: what cannot be read is among the problems,
// with file, sheet, row and column. Time: linear in the file and in what it unpacks to. Memory: the file, and its cells
// within Budget.
#pragma once

#include "engine/import/grid.hpp"
#include "engine/io/source_file.hpp"

#include <filesystem>

namespace ecomap::import {

/// The sheets of a file that has been read.
Grids read_grids(SourceFile file);

/// The same of a file as it lies there. Throws Error(no_input) when it cannot be opened.
Grids read_grids(const std::filesystem::path& path);

}  // namespace ecomap::import
