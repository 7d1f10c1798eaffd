#include "cli/commands/analyse.hpp"

#include "cli/files.hpp"
#include "cli/filter_options.hpp"
#include "cli/input.hpp"
#include "cli/listing.hpp"
#include "cli/output.hpp"
#include "cli/usage.hpp"
#include "cli/what_if_options.hpp"
#include "engine/analysis/analysis.hpp"
#include "engine/analysis/certainty/rankings.hpp"
#include "engine/analysis/certainty/sureness_note.hpp"
#include "engine/analysis/dimension.hpp"
#include "engine/analysis/needs/portfolio.hpp"
#include "engine/analysis/needs/severity.hpp"
#include "engine/analysis/network/centrality.hpp"
#include "engine/io/candidates.hpp"
#include "engine/io/number.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
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

/// "p5=2" as a word that the question knows and a factor.
std::pair<std::string, double> weight_of(const std::string& word, const Options& options, const Ecosystem& map) {
    const auto at = word.find('=');
    const auto key = word.substr(0, at);
    const auto number = at == std::string::npos ? std::nullopt : io::parse_number(word.substr(at + 1), false).value;
    if (!number || *number < 0 || *number > 1e6) wrong_usage({"usage.bad-weight", {{"word", word}, {"key", key}}});
    std::vector<std::string_view> keys;
    if (options.name == "severity") {
        const auto parts = severity_parts();
        keys.assign(parts.begin(), parts.end());
    } else {
        for (const auto& term : map.framework.principles) keys.push_back(term.key);
        for (const auto& term : map.framework.support_types) keys.push_back(term.key);
        for (const auto& gap : map.gaps) keys.push_back(gap.key);
    }
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
        throw unknown_word(options.name == "severity" ? "weight" : "what_to_close", key, keys);
    return {key, *number};
}

/// What the question needs besides the map: the candidates of a file and the weights, by the words of `map`.
Params params_for(const Options& options, const Ecosystem& map) {
    auto params = options.params;
    params.actor = actor_key(map, params.actor);
    for (const auto& word : options.weights) params.weights.push_back(weight_of(word, options, map));
    const auto sources = candidate_sources();
    if (std::find(sources.begin(), sources.end(), params.from) != sources.end()) return params;
    if (params.from.find_first_of("./") == std::string::npos)
        throw unknown_word("candidates", params.from, {sources.begin(), sources.end()}, Message("usage.or-candidates"));
    auto [candidates, problems] = load_candidates(read_changes(params.from), map);
    report_problems(params.from, problems, options.input);
    params.candidates = std::move(candidates);
    return params;
}

/// What orders the rows has to be a word that the question knows.
void check_rank_by(const Analysis& analysis, const std::string& rank_by) {
    if (rank_by.empty()) return;
    const bool of_rankings = analysis.name == "certainty";
    const auto known = of_rankings ? ranking_keys() : centrality_measures();
    if (std::find(known.begin(), known.end(), rank_by) == known.end())
        throw unknown_word(of_rankings ? "ranking" : "measure", rank_by, {known.begin(), known.end()});
}

ExitCode run(const Options& options) {
    if (options.list) {
        write_stdout(listing(analyses(), "analysis"));
        return ExitCode::done;
    }
    const auto& analysis = named(analyses(), "analysis", options.name);
    check_rank_by(analysis, options.params.rank_by);
    if (!std::isfinite(options.params.budget)) wrong_usage(Message("usage.budget"));
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    chosen_format(options.output, Holds::report, "text");  // say what is wrong with -f before the work is done
    std::vector<Document> documents;
    for (const auto& folder : options.input.datasets) {
        const auto whole = load_ecosystem(folder, options.input);
        const auto ecosystem = filtered(whole, options.filter);
        documents.push_back({ecosystem.about, report_of(analysis, ecosystem, params_for(options, whole))});
    }
    write_reports(options.output, documents, options.table);
    return ExitCode::done;
}

void add_portfolio_options(CLI::App& app, Options& options) {
    constexpr const char* group = "help.fund";
    const auto known = portfolio_goals();
    const std::vector<std::string> goals(known.begin(), known.end());
    app.add_option("--budget", options.params.budget)->type_name("N")->check(CLI::NonNegativeNumber)->group(group);
    app.add_option("--from", options.params.from)->type_name("WHAT")->group(group);
    app.add_option("--close", options.params.close)->type_name("WHAT")->check(CLI::IsMember(goals))->group(group);
    app.add_option("--floor", options.params.floor)->type_name("N")->group(group);
    app.add_option("--weight", options.weights)
        ->type_name("NAME=N")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->group(group);
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

    constexpr const char* group = "help.ask";
    const auto words = dimension_words();
    const std::vector<std::string> dimensions(words.begin(), words.end());
    app.add_option("--by", options->params.by)->type_name("WHAT")->check(CLI::IsMember(dimensions))->group(group);
    app.add_option("--few", options->params.few)->type_name("N")->group(group);
    app.add_option("--crowded", options->params.crowded)->type_name("N")->group(group);
    app.add_option("--actor", options->params.actor)->type_name("ID")->group(group);
    app.add_option("--rank-by", options->params.rank_by)->type_name("SCORE")->group(group);
    app.add_option("--steps", options->params.steps)->type_name("N")->group(group);
    app.add_option("--draws", options->params.draws)->type_name("N")->group(group);
    app.add_option("--seed", options->params.seed)->type_name("N")->group(group);
    app.add_option("--top", options->params.top)->type_name("N")->group(group);
    app.add_flag("--with-events", options->params.with_events)->group(group);
    add_portfolio_options(app, *options);
    add_filter_options(app, options->filter);
    return [options] {
        options->input.language = options->output.language;
        return run(*options);
    };
}

}  // namespace ecomap::cli
