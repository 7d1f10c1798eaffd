// A table of text (CSV, TSV and their like) as a grid, by the reader of the project's own tables: encoding and
// separator are found out from the text. Everything is text: such a file does not say what a cell holds. The number of
// a row is that of the line it begins on. Rows with mistakes of quotation, and cells with damaged letters, are reported
// and their rows left out. Time and memory: linear in the file, within Budget.
#pragma once

#include "engine/import/budget.hpp"
#include "engine/import/grid.hpp"
#include "engine/io/problems.hpp"
#include "engine/io/source_file.hpp"

#include <optional>

namespace ecomap::import {

/// Nothing when it is no text, which is reported.
std::optional<Grid> read_delimited(SourceFile file, Budget& budget, io::Problems& problems);

}  // namespace ecomap::import
