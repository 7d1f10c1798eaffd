#include "cli/commands/import.hpp"

#include "cli/books.hpp"
#include "cli/folder.hpp"
#include "cli/import_report.hpp"
#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/log.hpp"
#include "cli/sheets.hpp"
#include "cli/usage.hpp"
#include "engine/model/error.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    SheetOptions sheets;
    std::string folder, against, marked, language;
    std::size_t max_errors = 100;
};

ExitCode run(Options options) {
    if (options.sheets.files.empty()) wrong_usage(Message("usage.which-file"));
    if (!options.against.empty()) {
        if (options.folder.empty() && options.marked.empty()) wrong_usage(Message("usage.where-to-changes"));
        return write_changes_against(read_sheet_files(options.sheets), {options.against, options.folder, options.marked,
                                                                        options.language, options.max_errors});
    }
    if (!options.marked.empty()) wrong_usage(Message("usage.marked-against"));
    if (options.folder.empty()) wrong_usage(Message("usage.where-to-import"));
    check_replaceable(options.folder);
    // What was answered the last time holds, unless something else is named.
    std::error_code failed;
    const auto kept = fs::path(options.folder) / "aliases.csv";
    if (options.sheets.aliases.empty() && fs::is_regular_file(kept, failed)) options.sheets.aliases = kept.string();
    const auto read = read_sheet_files(options.sheets);
    const auto& imported = read.imported;
    const auto& problems = read.problems;
    if (!imported.is_of_use()) {
        print_diagnostics(problems, Severity::warning, options.max_errors);
        throw Error(Message("import.no-rows"), Failure::data, options.sheets.files.front(),
                    Message("import.see-inspect"));
    }
    std::vector<NewFile> files;
    for (const auto& table : imported.tables) files.push_back({table.file, table.text});
    if (!imported.aliases.empty()) files.push_back({"aliases.csv", import::to_csv(imported.aliases)});
    for (const auto& foreign : replace_folder(options.folder, files))
        log_warning({"atlas.kept", {{"file", foreign}, {"folder", options.folder}}});
    print_diagnostics(problems, Severity::warning, options.max_errors);
    log_info(summary_of_import(imported, options.sheets.files.front()));
    for (const auto& line : things_to_mend(imported)) log_info(line);
    return count_at_least(problems, Severity::error) > 0 ? ExitCode::data : ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_import(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_sheet_options(app, options->sheets);
    app.add_option("-o,--output", options->folder)->type_name("DIR|FILE");
    app.add_option("--against", options->against)->type_name("DATASET");
    app.add_option("--marked", options->marked)->type_name("FILE");
    app.add_option("--max-errors", options->max_errors)->type_name("N");
    add_language_options(app, options->language);
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
