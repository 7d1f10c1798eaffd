// Workbooks to be filled in, from the command line: a map's tables to a file, and a filled in one held against the
// dataset that it came from.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/sheets.hpp"
#include "engine/import/own_changes.hpp"
#include "engine/io/dataset.hpp"
#include "render/workbook/map_book.hpp"

#include <string>
#include <vector>

namespace ecomap::cli {

/// A dataset's tables, and what it takes to make workbooks of them.
struct BookSource {
    std::vector<import::OwnTable> tables;
    MapBookOptions options;
};

/// `language` as asked for; "" is the dataset's. What could not be read is among the problems.
BookSource book_source(const DatasetFiles& files, Diagnostics& problems, const std::string& language);

/// Says in a line for each table how many rows are new, changed, removed and unchanged; and what cannot be said in a
/// file of changes.
void tell_of_changes(const import::OwnChanges& changes);
void tell_of_losses(const import::Losses& losses);

/// Prints the problems; what it means for the exit code.
ExitCode said(const Diagnostics& problems, std::size_t max_errors);

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
