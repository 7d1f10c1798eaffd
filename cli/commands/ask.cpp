#include "cli/commands/ask.hpp"

#include "cli/books.hpp"
#include "cli/files.hpp"
#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/log.hpp"
#include "cli/usage.hpp"
#include "cli/what_if_options.hpp"
#include "engine/analysis/head_count.hpp"
#include "engine/io/dataset.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/error.hpp"
#include "render/workbook/write_book.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    InputOptions input;
    std::string folder, language;
    std::vector<std::string> actors;
};

/// Keys of those that are asked: the ones that are named, else all that can answer, which events, categories and
/// proposed bodies cannot.
std::vector<std::string> asked(const Ecosystem& map, const std::vector<std::string>& named) {
    std::vector<std::string> keys;
    for (const auto& word : named)
        if (auto key = actor_key(map, word); !contains(keys, key)) keys.push_back(std::move(key));
    if (!named.empty()) return keys;
    for (const auto& actor : map.actors)
        if (is_actor(actor)) keys.push_back(actor.key);
    return keys;
}

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    if (options.folder.empty()) wrong_usage(Message("usage.where-to-ask"));
    Diagnostics problems;
    import::Imported imported;
    const auto files = read_dataset(options.input.datasets.front(), options.input, problems, imported);
    auto [tables, book_options] = book_source(files, problems, options.language);
    const auto keys = asked(load(files).ecosystem, options.actors);
    const auto names = file_slugs(keys);
    for (const auto& name : names) {  // what stands there may be an answer
        const auto file = fs::path(options.folder) / (name + ".xlsx");
        std::error_code failed;
        if (fs::symlink_status(file, failed).type() != fs::file_type::not_found)
            throw Error(Message("ask.is-there"), Failure::cannot_create, file, Message("ask.is-there-hint"));
    }
    book_options.package.clear();
    const OpenFolder folder(options.folder);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        book_options.actor = keys[i];
        folder.write(names[i] + ".xlsx", write_book(map_book(tables, book_options)));
    }
    log_info({"ask.written", {{"folder", options.folder}, {"actors", keys.size()}}});
    log_info({"ask.next", {{"dataset", options.input.datasets.front()}, {"folder", options.folder}}});
    return said(problems, options.input.max_errors);
}

}  // namespace

std::function<ExitCode()> setup_ask(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_dataset_options(app, options->input, false);
    app.add_option("-o,--output", options->folder)->type_name("DIR");
    app.add_option("--actor", options->actors)->type_name("ID");
    add_language_options(app, options->language);
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
