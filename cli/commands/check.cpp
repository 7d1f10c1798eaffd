#include "cli/commands/check.hpp"

#include "cli/files.hpp"
#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/log.hpp"
#include "cli/output.hpp"
#include "cli/usage.hpp"
#include "engine/io/expectations.hpp"
#include "engine/io/terminal.hpp"
#include "render/board/near_colours.hpp"
#include "render/output/junit.hpp"
#include "render/output/sarif.hpp"
#include "render/words/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>

namespace ecomap::cli {
namespace {

struct Options {
    InputOptions input;
    std::string fail_on = "error", format = "text", file, language;
    std::vector<std::string> expect;
};

/// Nothing for "none": no finding is reason to fail.
std::optional<Severity> threshold(const std::string& word) {
    if (word == "note") return Severity::note;
    if (word == "warning") return Severity::warning;
    if (word == "error") return Severity::error;
    return std::nullopt;
}

Checked check_dataset(const std::string& folder, const Options& options) {
    Diagnostics first;
    import::Imported imported;
    auto files = read_dataset(folder, options.input, first, imported);
    for (const auto& file : options.input.what_if.assume) files.changes.push_back(read_changes(file));
    auto [as_it_is, found] = load(std::move(files));
    auto diagnostics = in_sheets(std::move(found), imported);
    diagnostics.insert(diagnostics.begin(), first.begin(), first.end());
    const auto what_if = what_if_of(options.input.what_if, as_it_is);
    const auto ecosystem = apply_what_if(std::move(as_it_is), what_if);
    for (auto& note : near_colours(ecosystem)) {
        note.file = folder;
        diagnostics.push_back(std::move(note));
    }
    Checked checked{folder, std::move(diagnostics), {}};
    for (const auto& file : options.expect) {
        auto [expectations, problems] = load_expectations(read_changes(file), ecosystem);
        std::move(problems.begin(), problems.end(), std::back_inserter(checked.diagnostics));
        for (auto& outcome : hold_against(ecosystem, std::move(expectations)))
            checked.outcomes.push_back(std::move(outcome));
    }
    return checked;
}

std::size_t unmet(const Checked& checked) {
    return static_cast<std::size_t>(std::count_if(checked.outcomes.begin(), checked.outcomes.end(),
                                                  [](const Outcome& outcome) { return !outcome.met; }));
}

std::string summary_of(const Checked& checked, std::string_view language) {
    MessageList counts{{count_words(checked.diagnostics)}, Joining::semicolons};
    if (const auto all = checked.outcomes.size(); all > 0)
        counts.items.push_back({"check.expectations", {{"met", all - unmet(checked)}, {"all", all}}});
    return io::for_terminal(checked.dataset) + ": " + in_words(counts, language) + "\n";
}

void print(std::vector<Checked> all, const Options& options, bool failed) {
    std::string summary;
    for (auto& checked : all) {
        summary += summary_of(checked, options.language);
        auto& problems = checked.diagnostics;
        for (const auto& outcome : checked.outcomes)
            if (!outcome.met) problems.push_back(problem_of(outcome));
        const auto least = verbosity() == Verbosity::quiet ? Severity::error : Severity::note;
        print_diagnostics(problems, least, options.input.max_errors);
    }
    // What a script reads from stdout is only there when the data passed.
    if (failed) {
        log_lines(summary);
    } else {
        write_stdout(summary);
    }
}

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    if (options.format == "text" && !options.file.empty()) wrong_usage(Message("usage.text-to-screen"));
    const auto fail_on = threshold(options.fail_on);
    std::vector<Checked> all;
    bool failed = false;
    for (const auto& folder : options.input.datasets) {
        all.push_back(check_dataset(folder, options));
        const auto& checked = all.back();
        failed = failed || (fail_on && (count_at_least(checked.diagnostics, *fail_on) > 0 || unmet(checked) > 0));
    }
    OutputOptions output;
    output.file = options.file;
    if (options.format == "json") write_result(output, to_json(all, options.language));
    else if (options.format == "junit") write_result(output, to_junit(all, fail_on, options.language));
    else if (options.format == "sarif") write_result(output, to_sarif(all, ECOMAP_VERSION, options.language));
    else print(std::move(all), options, failed);
    return failed ? ExitCode::findings : ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_check(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_dataset_options(app, options->input, true);
    app.add_option("--fail-on", options->fail_on)
        ->type_name("LEVEL")
        ->check(CLI::IsMember({"none", "note", "warning", "error"}));
    app.add_option("--expect", options->expect)->type_name("FILE")->allow_extra_args(false);
    add_what_if_options(app, options->input.what_if);  // what is expected can be asked of what would be
    app.add_option("-f,--format", options->format, "text, json, junit, sarif")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json", "junit", "sarif"}));
    app.add_option("-o,--output", options->file)->type_name("FILE");
    add_language_options(app, options->language);
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
