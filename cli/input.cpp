#include "cli/input.hpp"

#include "cli/limits.hpp"
#include "cli/log.hpp"
#include "cli/sheets.hpp"
#include "engine/analysis/laid_out.hpp"
#include "engine/model/error.hpp"
#include "render/output/diagnostic_text.hpp"
#include "render/words/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>

namespace ecomap::cli {
namespace {

std::size_t count_of(const Diagnostics& diagnostics, Severity severity) {
    return static_cast<std::size_t>(std::count_if(diagnostics.begin(), diagnostics.end(),
                                                  [&](const auto& each) { return each.severity == severity; }));
}

Severity least_shown() {
    if (verbosity() == Verbosity::quiet) return Severity::error;
    return verbosity() == Verbosity::verbose ? Severity::note : Severity::warning;
}

std::uint64_t bytes_of(const DatasetFiles& files) {
    std::uint64_t bytes = 0;
    for (const auto* list : {&files.dataset, &files.framework})
        for (const auto& file : *list) bytes += file.bytes.size();
    return bytes;
}

}  // namespace

void add_dataset_options(CLI::App& app, InputOptions& options, bool many) {
    auto* dataset = app.add_option("DATASET", options.datasets);
    dataset->type_name("")->option_text(many ? "DATASET..." : "DATASET");
    if (!many) dataset->expected(1);
    app.add_option("--max-errors", options.max_errors)->type_name("N");
    add_memory_option(app, options.max_memory);
}

void add_reading_options(CLI::App& app, InputOptions& options) {
    app.add_flag("--lenient", options.lenient);
    add_what_if_options(app, options.what_if);
}

void add_to(Diagnostics& all, Diagnostics more) { std::move(more.begin(), more.end(), std::back_inserter(all)); }

void print_diagnostics(const Diagnostics& diagnostics, Severity severity, std::size_t most) {
    std::size_t left = most, hidden = 0;
    std::size_t room[3] = {};  // how many to print of each severity, the gravest first
    for (auto level : {Severity::error, Severity::warning, Severity::note}) {
        const auto there = level >= severity ? count_of(diagnostics, level) : 0;
        const auto shown = std::min(left, there);
        room[static_cast<std::size_t>(level)] = shown;
        left -= shown;
        hidden += there - shown;
    }
    std::string lines;
    for (const auto& each : diagnostics) {
        auto& free = room[static_cast<std::size_t>(each.severity)];
        if (free > 0) lines += to_text(each, log_language()), --free;
    }
    log_lines(lines);
    if (hidden > 0) log_info({"check.more", {{"count", hidden}}});
}

Message count_words(const Diagnostics& diagnostics) {
    return {"check.counts",
            {{"errors", count_of(diagnostics, Severity::error)},
             {"warnings", count_of(diagnostics, Severity::warning)},
             {"notes", count_of(diagnostics, Severity::note)}}};
}

void report_problems(const std::string& name, const Diagnostics& diagnostics, const InputOptions& options) {
    print_diagnostics(diagnostics, least_shown(), options.max_errors);
    const auto errors = count_of(diagnostics, Severity::error);
    if (errors > 0 && !options.lenient) {
        throw Error({"error.rows-with-errors", {{"count", errors}}}, Failure::data, name);
    }
}

DatasetFiles read_dataset(const std::string& path, const InputOptions& input, Diagnostics& problems,
                          import::Imported& imported) {
    if (!is_sheet_file(path)) {
        auto files = read_folder(path);
        refuse_beyond(input.max_memory, cost_of_reading(bytes_of(files)));
        return files;
    }
    SheetOptions options;
    options.files = {path};
    auto read = read_sheet_files(options);
    if (!read.imported.is_of_use()) {
        print_diagnostics(read.problems, Severity::warning, read.problems.size());
        throw Error(Message("import.no-rows"), Failure::data, path, Message("import.see-inspect"));
    }
    tell_of_reading(read, options.files);
    problems = std::move(read.problems);
    imported = std::move(read.imported);
    return dataset_of(imported, read.name);
}

Ecosystem load_ecosystem(const std::string& folder, const InputOptions& options, Read* read) {
    call_dimensions({});
    Diagnostics first;
    import::Imported imported;
    auto files = read_dataset(folder, options, first, imported);
    if (read != nullptr) *read = {files, first};
    const auto bytes = bytes_of(files);
    for (const auto& file : options.what_if.assume) files.changes.push_back(read_changes(file));
    auto [ecosystem, found] = load(std::move(files));
    auto diagnostics = in_sheets(std::move(found), imported);
    diagnostics.insert(diagnostics.begin(), first.begin(), first.end());
    if (read != nullptr) read->problems = diagnostics;
    if (ecosystem.actors.empty() && count_of(diagnostics, Severity::error) > 0) {
        print_diagnostics(diagnostics, least_shown(), options.max_errors);
        throw Error(Message("error.no-row"), Failure::data, folder);
    }
    report_problems(folder, diagnostics, options);
    if (ecosystem.provenance.rows_left_out > 0) {
        log_warning({"check.rows-left-out", {{"count", ecosystem.provenance.rows_left_out}}});
    }
    const auto cost = cost_of(options.question, {bytes, ecosystem.actors.size(), ecosystem.offers.size(),
                                                 ecosystem.links.size(), options.draws});
    refuse_beyond(options.max_memory, cost);
    tell_beforehand(cost);
    call_dimensions(calling_of(ecosystem.framework));
    const auto what_if = what_if_of(options.what_if, ecosystem);
    return apply_what_if(std::move(ecosystem), what_if);
}

}  // namespace ecomap::cli
