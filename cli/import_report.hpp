// What is said of an import: how each sheet and column was read, what was left out, and which names may be one.
#pragma once

#include "engine/analysis/report.hpp"
#include "engine/import/import.hpp"

#include <string>
#include <vector>

namespace ecomap::cli {

/// "karta.xlsx is read as 12 actors and 30 offers".
Message summary_of_import(const import::Imported& imported, const std::string& file);
/// A line for each thing that was left out or guessed, the guesses first.
std::vector<Message> things_to_mend(const import::Imported& imported);
/// All of it as tables.
Report import_report(const import::Imported& imported, const std::string& file);

}  // namespace ecomap::cli
