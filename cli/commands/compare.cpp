#include "cli/commands/compare.hpp"

#include "cli/output.hpp"
#include "cli/two_maps.hpp"
#include "cli/usage.hpp"
#include "engine/analysis/change/compare.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace ecomap::cli {
namespace {

struct Options {
    InputOptions input;
    FilterWords filter;
    OutputOptions output;
    Params params;
    std::string table, since;
};

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-datasets"));
    chosen_format(options.output, Holds::report, "text");
    const auto maps = load_two_maps(options.input, options.filter, options.since);
    const Document document{origin_of(maps.after), compare_report(maps.before, maps.after, options.params)};
    write_reports(options.output, std::span(&document, 1), options.table);
    return ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_compare(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_dataset_options(app, options->input, true);
    add_since_option(app, options->since);
    add_reading_options(app, options->input);
    add_output_options(app, options->output, Holds::report, "FILE");
    app.add_option("--table", options->table)->type_name("NAME");
    app.add_flag("--with-events", options->params.with_events);
    app.add_option("--top", options->params.top)->type_name("N");
    add_filter_options(app, options->filter);
    options->input.question = "compare";
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
