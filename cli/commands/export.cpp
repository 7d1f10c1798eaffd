#include "cli/commands/export.hpp"

#include "cli/books.hpp"
#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/usage.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace ecomap::cli {
namespace {

struct Options {
    InputOptions input;
    std::string file, language;
};

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    if (options.file.empty()) wrong_usage(Message("usage.where-to-book"));
    Diagnostics problems;
    ecomap::import::Imported imported;
    const auto files = read_dataset(options.input.datasets.front(), options.input, problems, imported);
    return write_map_book(files, std::move(problems), options.file, options.language, options.input.max_errors);
}

}  // namespace

std::function<ExitCode()> setup_export(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_dataset_options(app, options->input, false);
    app.add_option("-o,--output", options->file)->type_name("FILE");
    add_language_options(app, options->language);
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
