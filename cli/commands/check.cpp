#include "cli/commands/check.hpp"

#include "cli/files.hpp"
#include "cli/input.hpp"
#include "cli/log.hpp"
#include "cli/usage.hpp"
#include "render/view/near_colours.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>

namespace ecomap::cli {
namespace {

struct Options {
    InputOptions input;
    std::string fail_on = "error";
};

/// Nothing for "none": no finding is reason to fail.
std::optional<Severity> threshold(const std::string& word) {
    if (word == "note") return Severity::note;
    if (word == "warning") return Severity::warning;
    if (word == "error") return Severity::error;
    return std::nullopt;
}

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage("which dataset? Give the folder of its tables");
    const auto fail_on = threshold(options.fail_on);
    bool failed = false;
    std::string summary;
    for (const auto& folder : options.input.datasets) {
        auto [ecosystem, diagnostics] = load(read_folder(folder));
        for (auto& note : near_colours(ecosystem)) {
            note.file = folder;
            diagnostics.push_back(std::move(note));
        }
        const auto least = verbosity() == Verbosity::quiet ? Severity::error : Severity::note;
        print_diagnostics(diagnostics, least, options.input.max_errors);
        failed = failed || (fail_on && count_at_least(diagnostics, *fail_on) > 0);
        summary += folder + ": " + count_text(diagnostics) + "\n";
    }
    // What a script reads from stdout is only there when the data passed.
    if (failed) {
        log_lines(summary);
    } else {
        write_stdout(summary);
    }
    return failed ? ExitCode::findings : ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_check(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_dataset_options(app, options->input, true);
    app.add_option("--fail-on", options->fail_on,
                   "Exit with 1 from this level on: none, note, warning or error (error)")
        ->type_name("LEVEL")
        ->check(CLI::IsMember({"none", "note", "warning", "error"}));
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
