#include "cli/commands/diff.hpp"

#include "cli/output.hpp"
#include "cli/two_maps.hpp"
#include "cli/usage.hpp"
#include "engine/analysis/change/diff.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace ecomap::cli {
namespace {

struct Options {
    InputOptions input;
    FilterWords filter;
    OutputOptions output;
    Params params;
    std::string table, since, fail_on = "none";
};

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-datasets"));
    chosen_format(options.output, Holds::report, "text");
    const auto maps = load_two_maps(options.input, options.filter, options.since);
    const Document document{origin_of(maps.after), diff_report(maps.before, maps.after, options.params)};
    write_reports(options.output, std::span(&document, 1), options.table);
    if (options.fail_on == "none") return ExitCode::done;
    const auto tables = diff_tables(maps.before, maps.after);
    const bool differ =
        std::any_of(tables.begin(), tables.end(), [](const TableDiff& table) { return table.differs(); });
    return differ ? ExitCode::findings : ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_diff(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_dataset_options(app, options->input, true);
    add_since_option(app, options->since);
    add_reading_options(app, options->input);
    add_output_options(app, options->output, Holds::report, "FILE");
    app.add_option("--table", options->table)->type_name("NAME");
    app.add_flag("--with-events", options->params.with_events);
    app.add_option("--top", options->params.top)->type_name("N");
    app.add_option("--fail-on", options->fail_on)->type_name("WHAT")->check(CLI::IsMember({"none", "change"}));
    add_filter_options(app, options->filter);
    options->input.question = "diff";
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
