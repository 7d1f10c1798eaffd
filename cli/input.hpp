// From a folder named on the command line to an ecosystem, and the problems of its tables to stderr.
#pragma once

#include "cli/what_if_options.hpp"
#include "engine/import/import.hpp"
#include "engine/io/dataset.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace ecomap::cli {

struct InputOptions {
    std::vector<std::string> datasets;
    std::size_t max_errors = 100;
    std::uint64_t max_memory = 0;  ///< in bytes; 0: no limit
    bool lenient = false;
    std::string question = {};  ///< "match", "atlas": for what it will cost; set by the command
    std::size_t draws = 1000;   ///< likewise
    WhatIfWords what_if;
};

/// Adds DATASET (several when `many`), --max-errors and --max-memory.
void add_dataset_options(CLI::App& app, InputOptions& options, bool many);
/// Adds --lenient and the options of what_if_options.hpp, for the commands that draw from the data.
void add_reading_options(CLI::App& app, InputOptions& options);

void add_to(Diagnostics& all, Diagnostics more);

/// Prints the diagnostics of at least `severity` in order of place. Of more than `most`, the gravest are printed and
/// the rest is counted.
void print_diagnostics(const Diagnostics& diagnostics, Severity severity, std::size_t most);

/// "2 errors, 1 warning, 0 notes".
Message count_words(const Diagnostics& diagnostics);

/// Prints the problems of a table as load_ecosystem() does. Throws Error(data) when a row has an error and `lenient` is
/// not set.
void report_problems(const std::string& name, const Diagnostics& diagnostics, const InputOptions& options);

/// The folder's tables; of a file its sheets as tables, made as `ecomap import` makes them, and said in one line. Its
/// own problems are put into `problems`, and `imported` is what it takes to say those of the tables of its sheets.
/// Throws TooLarge where reading a folder would take more than --max-memory allows.
DatasetFiles read_dataset(const std::string& path, const InputOptions& input, Diagnostics& problems,
                          import::Imported& imported);

/// The tables of a map as they were read, and what is wrong with them.
struct Read {
    DatasetFiles files;
    Diagnostics problems;
};

/// The folder's ecosystem, as it is or as it would be. Problems go to stderr: errors and warnings, with -v notes too,
/// with -q errors only. Throws Error(data) when a row has an error and `lenient` is not set, or when no row could be
/// used; TooLarge where the question would take more than --max-memory allows. Says what it will cost, if that is much.
/// Who asks for what was `read` has it as far as it came, also where this throws.
Ecosystem load_ecosystem(const std::string& folder, const InputOptions& options, Read* read = nullptr);

}  // namespace ecomap::cli
