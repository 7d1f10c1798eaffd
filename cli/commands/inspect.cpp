#include "cli/commands/inspect.hpp"

#include "cli/files.hpp"
#include "cli/import_report.hpp"
#include "cli/input.hpp"
#include "cli/log.hpp"
#include "cli/output.hpp"
#include "cli/sheets.hpp"
#include "cli/usage.hpp"
#include "engine/import/map_file.hpp"
#include "render/words/words.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace ecomap::cli {
namespace {

struct Options {
    SheetOptions sheets;
    OutputOptions output;
    std::string write, table;
    std::size_t max_errors = 100;
};

ExitCode run(const Options& options) {
    if (options.sheets.files.empty()) wrong_usage(Message("usage.which-file"));
    const auto read = read_sheet_files(options.sheets);
    print_diagnostics(read.problems, Severity::warning, options.max_errors);
    const auto& language = options.output.language;
    Document document{{}, import_report(read.imported, options.sheets.files.front())};
    document.origin.about.name = read.name;
    document.origin.about.title.set("", read.name);
    write_reports(options.output, {&document, 1}, options.table);
    if (!options.write.empty())
        write_file(options.write, import::to_map_file(read.imported.plans, [&](const Message& why) {
                       return in_words(why, language.empty() ? log_language() : language);
                   }));
    return count_at_least(read.problems, Severity::error) > 0 ? ExitCode::data : ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_inspect(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_sheet_options(app, options->sheets);
    app.add_option("--write", options->write)->type_name("FILE");
    app.add_option("--table", options->table)->type_name("TABLE");
    add_output_options(app, options->output, Holds::report, "FILE");
    app.add_option("--max-errors", options->max_errors)->type_name("N");
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
