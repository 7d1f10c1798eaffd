#include "cli/commands/check.hpp"

#include "cli/files.hpp"
#include "cli/fixes.hpp"
#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/log.hpp"
#include "cli/output.hpp"
#include "cli/sheets.hpp"
#include "cli/usage.hpp"
#include "engine/io/expectations.hpp"
#include "engine/io/terminal.hpp"
#include "engine/lint/lint.hpp"
#include "engine/model/contains.hpp"
#include "render/board/near_colours.hpp"
#include "render/output/github.hpp"
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
    std::string fail_on = "error", format = "text", file, fix, language;
    std::vector<std::string> expect, ignore;
    std::string today;
    bool is_fixing = false, in_place = false;
};

/// Nothing for "none": no finding is reason to fail.
std::optional<Severity> threshold(const std::string& word) {
    if (word == "note") return Severity::note;
    if (word == "warning") return Severity::warning;
    if (word == "error") return Severity::error;
    return std::nullopt;
}

lint::Options rules_of(const Options& options) {
    lint::Options rules;
    if (options.today.empty()) return rules;
    rules.today = parse_date(options.today);
    if (!rules.today) wrong_usage({"usage.no-today", {{"word", options.today}}});
    return rules;
}

/// An error is a row that is left out: it is told whatever is ignored.
void leave_ignored_out(Diagnostics& diagnostics, const std::vector<std::string>& ignored) {
    std::erase_if(diagnostics, [&](const Diagnostic& each) {
        return each.severity < Severity::error && contains(ignored, each.code);
    });
}

void check_codes(const std::vector<std::string>& codes) {
    const auto& known = diagnostic_codes();
    for (const auto& code : codes)
        if (!std::binary_search(known.begin(), known.end(), code))
            wrong_usage({"usage.unknown-code", {{"word", code}, {"meant", did_you_mean(code, known)}}},
                        Message("usage.see-codes"));
}

Checked check_dataset(const std::string& folder, const Options& options) {
    Diagnostics first;
    import::Imported imported;
    auto files = read_dataset(folder, options.input, first, imported);
    if (!options.fix.empty()) write_fixes(files, folder, options.fix);
    if (options.in_place) {
        fix_in_place(files);
        files = read_folder(folder);
    }
    for (const auto& file : options.input.what_if.assume) files.changes.push_back(read_changes(file));
    auto [as_it_is, found] = load(std::move(files), lint::inspection(rules_of(options)));
    auto diagnostics = in_sheets(std::move(found), imported);
    diagnostics.insert(diagnostics.begin(), first.begin(), first.end());
    const auto what_if = what_if_of(options.input.what_if, as_it_is);
    const auto ecosystem = apply_what_if(std::move(as_it_is), what_if);
    for (auto& note : near_colours(ecosystem)) {
        note.file = folder;
        diagnostics.push_back(std::move(note));
    }
    leave_ignored_out(diagnostics, options.ignore);
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

void check_fixing(const Options& options) {
    if (options.is_fixing && options.fix.empty() && !options.in_place) wrong_usage(Message("usage.fix-where"));
    if (!options.fix.empty() && options.input.datasets.size() > 1) wrong_usage(Message("usage.fix-one"));
    for (const auto& dataset : options.input.datasets)
        if (options.in_place && is_sheet_file(dataset)) wrong_usage({"usage.in-place-folder", {{"file", dataset}}});
}

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    if (options.format == "text" && !options.file.empty()) wrong_usage(Message("usage.text-to-screen"));
    check_fixing(options);
    check_codes(options.ignore);
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
    else if (options.format == "github") write_result(output, to_github(all, options.language));
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
    app.add_option("--ignore", options->ignore)->type_name("CODE")->delimiter(',')->allow_extra_args(false);
    app.add_option("--today", options->today)->type_name("DATE");
    const auto* fix = app.add_option("--fix", options->fix)->type_name("FILE")->expected(0, 1);
    app.add_flag("--in-place", options->in_place);
    add_what_if_options(app, options->input.what_if);  // what is expected can be asked of what would be
    app.add_option("-f,--format", options->format, "text, json, junit, sarif, github")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json", "junit", "sarif", "github"}));
    app.add_option("-o,--output", options->file)->type_name("FILE");
    add_language_options(app, options->language);
    return [options, fix] {
        options->is_fixing = fix->count() > 0;
        return run(*options);
    };
}

}  // namespace ecomap::cli
