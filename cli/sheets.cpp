#include "cli/sheets.hpp"
#include "cli/input.hpp"

#include "cli/import_report.hpp"
#include "cli/log.hpp"
#include "engine/import/map_file.hpp"
#include "engine/import/workbook.hpp"
#include "engine/io/encoding.hpp"
#include "engine/io/list_folder.hpp"
#include "engine/io/read_file.hpp"
#include "engine/model/error.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <set>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

using ecomap::import::KnownTerm;
using ecomap::import::KnownTerms;

constexpr std::size_t most_lines = 12;

template <class Tag>
void add_terms(const Vocabulary<Tag>& vocabulary, const char* name, KnownTerms& known) {
    for (const auto& term : vocabulary) {
        KnownTerm each{term.key, {term.key}};
        for (const auto* text : {&term.label, &term.short_label, &term.plural})
            for (const auto& [language, words] : text->by_language()) each.names.push_back(words);
        known[name].push_back(std::move(each));
    }
}

/// The terms of a framework.
KnownTerms terms_of(const std::vector<SourceFile>& tables) {
    DatasetFiles files{"framework", {}, tables};
    const auto framework = load(std::move(files)).ecosystem.framework;
    KnownTerms known;
    add_terms(framework.support_types, "support_types", known);
    add_terms(framework.principles, "principles", known);
    add_terms(framework.target_groups, "target_groups", known);
    add_terms(framework.phases, "phases", known);
    add_terms(framework.actor_types, "actor_types", known);
    add_terms(framework.levels, "levels", known);
    add_terms(framework.link_kinds, "link_kinds", known);
    return known;
}

/// The files that are named, and of folders the tables and workbooks in them, by name: a package is one folder.
std::vector<std::string> tables_in(const std::vector<std::string>& named) {
    static const std::set<std::string> endings{".csv", ".tsv", ".tab", ".xlsx", ".ods"};
    std::vector<std::string> files;
    for (const auto& path : named) {
        std::error_code failed;
        if (!fs::is_directory(path, failed)) {
            files.push_back(path);
            continue;
        }
        const auto before = files.size();
        for (const auto& name : io::list_folder(path, failed))
            if (endings.contains(fs::path(name).extension().string()) && !name.starts_with('.') &&
                !name.starts_with('~'))
                files.push_back((fs::path(path) / name).string());
        if (failed) throw Error(Message::as_it_is(failed.message()), Failure::no_input, path);
        if (files.size() == before) throw Error(Message("error.no-tables-in-folder"), Failure::no_input, path);
    }
    return files;
}

}  // namespace

void add_sheet_options(CLI::App& app, SheetOptions& options) {
    auto* files = app.add_option("FILE", options.files);
    files->type_name("")->option_text("FILE...");
    app.add_option("--map", options.map)->type_name("FILE");
    app.add_option("--aliases", options.aliases)->type_name("FILE");
    app.add_option("--framework", options.framework)->type_name("DIR");
    app.add_flag("--with-personal", options.with_personal);
}

bool is_sheet_file(const fs::path& path) {
    std::error_code failed;
    return fs::exists(path, failed) && !fs::is_directory(path, failed) && path.filename() != "datapackage.json";
}

SheetsRead read_sheet_files(const SheetOptions& options) {
    SheetsRead read;
    ecomap::import::ImportOptions how;
    how.with_personal = options.with_personal;
    if (!options.map.empty()) how.said = import::read_map_file(read_changes(options.map), read.problems);
    if (!options.aliases.empty()) how.aliases = import::read_aliases(read_changes(options.aliases), read.problems);
    if (!options.framework.empty()) {
        how.framework = read_folder(options.framework).dataset;
        how.terms = terms_of(how.framework);
    }
    std::vector<ecomap::import::Grid> grids;
    for (const auto& file : tables_in(options.files)) {
        auto sheets = import::read_grids(read_changes(file));
        add_to(read.problems, std::move(sheets.problems));
        std::move(sheets.sheets.begin(), sheets.sheets.end(), std::back_inserter(grids));
    }
    read.name = fs::path(options.files.front()).stem().string();
    how.name = read.name;
    read.imported = import::import_grids(grids, how);
    return read;
}

void tell_of_reading(const SheetsRead& read, const std::vector<std::string>& files) {
    log_info(summary_of_import(read.imported, files.front()));
    auto lines = things_to_mend(read.imported);
    const auto hidden = lines.size() > most_lines ? lines.size() - most_lines : 0;
    lines.resize(lines.size() - hidden);
    for (const auto& line : lines) log_info(line);
    if (hidden > 0) log_info({"import.more", {{"count", hidden}, {"file", files.front()}}});
}

}  // namespace ecomap::cli
