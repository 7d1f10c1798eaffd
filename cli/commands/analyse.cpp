#include "cli/commands/analyse.hpp"

#include "cli/files.hpp"
#include "cli/filter_options.hpp"
#include "cli/input.hpp"
#include "cli/listing.hpp"
#include "cli/output.hpp"
#include "cli/usage.hpp"
#include "engine/analysis/analysis.hpp"
#include "engine/analysis/centrality.hpp"
#include "engine/analysis/dimension.hpp"
#include "engine/analysis/severity.hpp"
#include "engine/io/number.hpp"

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
    std::vector<std::string> weights;
    std::string table;
};

/// "lack=2" and the like, as params.
std::vector<std::pair<std::string, double>> weights_of(const std::vector<std::string>& words) {
    const auto parts = severity_parts();
    std::vector<std::pair<std::string, double>> weights;
    for (const auto& word : words) {
        auto sign = word.find('=');
        auto name = word.substr(0, sign);
        if (std::find(parts.begin(), parts.end(), name) == parts.end())
            wrong_usage(unknown_word("weight", name, {parts.begin(), parts.end()}));
        auto value = sign == std::string::npos ? std::nullopt : io::parse_number(word.substr(sign + 1), false).value;
        if (!value || *value < 0 || *value > 1e6)
            wrong_usage("--weight " + word + ": write NAME=NUMBER, from 0 to 1000000, such as " + name + "=2");
        weights.emplace_back(name, *value);
    }
    return weights;
}

ExitCode run(Options options) {
    if (options.list) {
        write_stdout(listing(analyses()));
        return ExitCode::done;
    }
    const auto& analysis = named(analyses(), "analysis", options.name);
    const auto measures = centrality_measures();
    if (std::find(measures.begin(), measures.end(), options.params.rank_by) == measures.end())
        wrong_usage(unknown_word("measure", options.params.rank_by, {measures.begin(), measures.end()}));
    options.params.weights = weights_of(options.weights);
    if (options.input.datasets.empty()) wrong_usage("which dataset? Give the folder of its tables");
    chosen_format(options.output, Holds::report, "text");  // say what is wrong with -f before the work is done
    std::vector<Document> documents;
    for (const auto& folder : options.input.datasets) {
        const auto ecosystem = filtered(load_ecosystem(folder, options.input), options.filter);
        documents.push_back({ecosystem.about, analysis.run(ecosystem, options.params)});
    }
    write_reports(options.output, documents, options.table);
    return ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_analyse(CLI::App& app) {
    auto options = std::make_shared<Options>();
    app.add_option("NAME", options->name, "The question; see --list")->type_name("");
    add_dataset_options(app, options->input, true);
    add_reading_options(app, options->input);
    app.add_flag("--list", options->list, "List the questions there are");
    add_output_options(app, options->output, Holds::report, "FILE");
    app.add_option("--table", options->table, "csv: which table of the report; else the first")->type_name("NAME");

    constexpr const char* group = "What to ask (each question reads what concerns it)";
    const auto further = further_dimension_words();
    const std::vector<std::string> dimensions(further.begin(), further.end());
    app.add_option("--by", options->params.by, "A further dimension: target-group, level, phase or actor-type")
        ->type_name("WHAT")
        ->check(CLI::IsMember(dimensions))
        ->group(group);
    app.add_option("--few", options->params.few, "A cell with at most so many actors is thin (2)")
        ->type_name("N")
        ->group(group);
    app.add_option("--crowded", options->params.crowded, "A cell with at least so many actors is crowded (6)")
        ->type_name("N")
        ->group(group);
    app.add_option("--rank-by", options->params.rank_by, "centrality: the measure that orders the rows (betweenness)")
        ->type_name("MEASURE")
        ->group(group);
    app.add_option("--steps", options->params.steps, "reach: how many ties away still counts (2)")
        ->type_name("N")
        ->group(group);
    app.add_option("--draws", options->params.draws, "How many random draws, where chance is the yardstick (1000)")
        ->type_name("N")
        ->group(group);
    app.add_option("--seed", options->params.seed, "The seed of those draws (1)")->type_name("N")->group(group);
    app.add_option("--weight", options->weights, "severity: the weight of a part, such as lack=2 (1)")
        ->type_name("NAME=N")
        ->group(group);
    app.add_option("--top", options->params.top, "How many a finding or a top list names (10)")
        ->type_name("N")
        ->group(group);
    app.add_flag("--with-events", options->params.with_events, "Count ties through events")->group(group);
    add_filter_options(app, options->filter);
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
