// Workbooks to be filled in, from the command line: a map's tables to a file, and a filled in one held against the
// dataset that it came from.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/sheets.hpp"
#include "engine/io/dataset.hpp"
#include "render/workbook/book.hpp"

#include <string>

namespace ecomap::cli {

/// Writes the map in `files` as a workbook to `file`, or to standard output for "-", and says so. `language` as asked
/// for; "" is the dataset's. Gives ExitCode::data when tables could not be read whole.
ExitCode write_map_book(const DatasetFiles& files, Diagnostics problems, const std::string& file,
                        const std::string& language, std::size_t max_errors);

struct AgainstOptions {
    std::string dataset, file, marked, language;
    std::size_t max_errors = 100;
};

/// Writes what the workbook changes in the dataset: as changes to assume to `file`, and marked in a workbook to
/// `marked`, where those are named. Throws Error(data) for what is no workbook of ours.
ExitCode write_changes_against(const SheetsRead& read, const AgainstOptions& options);

}  // namespace ecomap::cli
