#include "cli/commands/template.hpp"

#include "cli/books.hpp"
#include "cli/language.hpp"
#include "cli/usage.hpp"
#include "engine/io/own_dimensions.hpp"
#include "engine/io/schema.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>

namespace ecomap::cli {
namespace {

struct Options {
    std::string framework, file, language;
};

/// The tables of a framework; of a dataset's folder, those of its framework and no rows of its own.
DatasetFiles framework_files(const std::string& folder) {
    if (folder.empty()) return {"template", {}, {}};
    auto files = read_folder(folder);
    const io::Schemas schemas(io::own_dimensions(files.dataset, files.framework));
    std::erase_if(files.dataset, [&](const SourceFile& file) {
        const auto* schema = schemas.find(std::filesystem::path(file.name).stem().string());
        return schema == nullptr || !schema->framework;
    });
    return files;
}

ExitCode run(const Options& options) {
    if (options.file.empty()) wrong_usage(Message("usage.where-to-book"));
    return write_map_book(framework_files(options.framework), {}, options.file, options.language, 100);
}

}  // namespace

std::function<ExitCode()> setup_template(CLI::App& app) {
    auto options = std::make_shared<Options>();
    app.add_option("FRAMEWORK", options->framework)->type_name("")->option_text("[FRAMEWORK]");
    app.add_option("-o,--output", options->file)->type_name("FILE");
    add_language_options(app, options->language);
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
