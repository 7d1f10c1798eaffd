#include "cli/commands/atlas.hpp"

#include "cli/atlas_files.hpp"
#include "cli/log.hpp"
#include "cli/usage.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace ecomap::cli {
namespace {

struct Options {
    AtlasOptions atlas;
    std::string folder;
};

ExitCode run(const Options& options) {
    if (options.atlas.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    if (options.folder.empty()) wrong_usage(Message("usage.where-to"));
    check_replaceable(options.folder);
    Read read;
    for (const auto& kept : replace_folder(options.folder, atlas_files(options.atlas, read).files))
        log_warning({"atlas.kept", {{"file", kept}, {"folder", options.folder}}});
    return ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_atlas(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_atlas_options(app, options->atlas);
    app.add_option("-o,--output", options->folder)->type_name("DIR");
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
