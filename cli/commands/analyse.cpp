#include "cli/commands/analyse.hpp"

#include "cli/files.hpp"
#include "cli/filter_options.hpp"
#include "cli/input.hpp"
#include "cli/listing.hpp"
#include "cli/output.hpp"
#include "cli/question_options.hpp"
#include "cli/usage.hpp"
#include "engine/analysis/analysis.hpp"
#include "engine/analysis/certainty/sureness_note.hpp"
#include "engine/analysis/needs/portfolio.hpp"
#include "engine/io/candidates.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace ecomap::cli {
namespace {

struct Options {
    std::string name;
    bool list = false;
    InputOptions input;
    FilterWords filter;
    OutputOptions output;
    Params params;
    std::string table;
};

/// What the question needs besides the map, by the words of `map`: also the candidates of a file.
Params params_for(const Analysis& analysis, const Options& options, const Ecosystem& map) {
    auto params = options.params;
    look_up(analysis.options, {&map}, params);
    const auto sources = candidate_sources();
    if (std::find(sources.begin(), sources.end(), params.choose_from) != sources.end()) return params;
    auto [candidates, problems] = load_candidates(read_changes(params.choose_from), map);
    report_problems(params.choose_from, problems, options.input);
    params.candidates = std::move(candidates);
    return params;
}

ExitCode run(const CLI::App& app, const Options& options) {
    if (options.list) {
        write_stdout(listing(analyses(), "analysis"));
        return ExitCode::done;
    }
    const auto& analysis = named(analyses(), "analysis", options.name);
    check_question_options(app, analyses(), analysis, options.params);
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    chosen_format(options.output, Holds::report, "text");  // say what is wrong with -f before the work is done
    std::vector<Document> documents;
    for (const auto& folder : options.input.datasets) {
        const auto whole = load_ecosystem(folder, options.input);
        const auto ecosystem = filtered(whole, options.filter);
        documents.push_back(
            {origin_of(ecosystem), report_of(analysis, ecosystem, params_for(analysis, options, whole))});
    }
    write_reports(options.output, documents, options.table);
    return ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_analyse(CLI::App& app) {
    auto options = std::make_shared<Options>();
    app.add_option("NAME", options->name)->type_name("");
    add_dataset_options(app, options->input, true);
    add_reading_options(app, options->input);
    app.add_flag("--list", options->list);
    add_output_options(app, options->output, Holds::report, "FILE");
    app.add_option("--table", options->table)->type_name("NAME");
    add_question_options(app, analyses(), analysis_options(), options->params);
    add_filter_options(app, options->filter);
    return [options, &app] {
        options->input.question = options->name;
        options->input.draws = options->params.draws;
        return run(app, *options);
    };
}

}  // namespace ecomap::cli
