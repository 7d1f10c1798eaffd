#include "cli/commands/ask.hpp"

#include "cli/books.hpp"
#include "cli/files.hpp"
#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/log.hpp"
#include "cli/usage.hpp"
#include "cli/what_if_options.hpp"
#include "engine/analysis/head_count.hpp"
#include "engine/analysis/laid_out.hpp"
#include "engine/import/stale.hpp"
#include "engine/io/dataset.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/error.hpp"
#include "render/words/words.hpp"
#include "render/workbook/form_book.hpp"
#include "render/workbook/write_book.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    InputOptions input;
    std::string folder, form, stale, as_of, language;
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

/// The day that ages are counted from: the one that is given, else the map's own.
Date day_asked_of(const Options& options, const Ecosystem& map) {
    const auto& own = map.about.as_of;
    const auto word =
        options.as_of.empty() ? own.substr(own.find('/') == own.npos ? 0 : own.find('/') + 1) : options.as_of;
    const auto day = parse_date(word);
    if (!day && !options.as_of.empty()) wrong_usage({"usage.no-as-of", {{"word", word}}});
    if (!day) wrong_usage(Message("usage.which-as-of"));
    return last_day(*day);
}

/// Of `keys` those with offers that are old, the oldest first; says who, and how many.
std::vector<std::string> stale_ones(const std::vector<std::string>& keys, const std::vector<import::OwnTable>& tables,
                                    const Ecosystem& map, const Options& options) {
    const auto age = ecomap::import::parse_age(options.stale);
    if (!age) wrong_usage({"usage.no-age", {{"word", options.stale}}});
    const auto limit = ecomap::import::day_before(day_asked_of(options, map), *age);
    const auto found = ecomap::import::staleness(tables, limit);
    std::vector<std::string> stale;
    for (const auto& each : found.actors) {
        if (!contains(keys, each.actor)) continue;
        stale.push_back(each.actor);
        log_info({"ask.stale-actor", {{"actor", each.actor}, {"offers", each.offers}, {"oldest", each.oldest}}});
    }
    log_info({"ask.stale", {{"actors", stale.size()}, {"limit", to_string(limit)}, {"undated", found.undated}}});
    return stale;
}

/// Throws Error(cannot_create) where a workbook is there already, before any is written.
void write_books(const std::vector<std::string>& keys, const BookSource& source, const Options& options) {
    const auto names = file_slugs(keys);
    for (const auto& name : names) {  // what stands there may be an answer
        const auto file = fs::path(options.folder) / (name + ".xlsx");
        std::error_code failed;
        if (fs::symlink_status(file, failed).type() != fs::file_type::not_found)
            throw Error(Message("ask.is-there"), Failure::cannot_create, file, Message("ask.is-there-hint"));
    }
    auto book_options = source.options;
    book_options.package.clear();
    const OpenFolder folder(options.folder);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        book_options.actor = keys[i];
        folder.write(names[i] + ".xlsx", write_book(map_book(source.tables, book_options)));
    }
    log_info({"ask.written", {{"folder", options.folder}, {"actors", keys.size()}}});
    log_info({"ask.next", {{"dataset", options.input.datasets.front()}, {"folder", options.folder}}});
}

/// In the map's languages that we speak, and that of the reader.
void write_form(const std::vector<std::string>& keys, const BookSource& source, const Ecosystem& map,
                const Options& options) {
    FormBookOptions form{source.options.language, {}, map.about.name, map.about.title, map.about.version, keys};
    const auto spoken = spoken_languages();
    for (const auto& language : source.options.languages)
        if (contains(spoken, language)) form.languages.push_back(language);
    if (!contains(form.languages, form.language)) form.languages.push_back(form.language);
    if (form.version.empty()) form.version = map.about.as_of;
    const Speaking speaking(calling_of(map.framework));
    const auto bytes = write_book(form_book(source.tables, form));
    if (options.form == "-") write_stdout(bytes);
    else write_file(options.form, bytes);
    log_info({"ask.form-written", {{"file", options.form}, {"actors", keys.size()}}});
    log_info({"ask.form-next", {{"dataset", options.input.datasets.front()}}});
}

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    if (options.folder.empty() && options.form.empty()) wrong_usage(Message("usage.where-to-ask"));
    Diagnostics problems;
    import::Imported imported;
    const auto files = read_dataset(options.input.datasets.front(), options.input, problems, imported);
    const auto source = book_source(files, problems, options.language);
    const auto map = load(files).ecosystem;
    auto keys = asked(map, options.actors);
    if (!options.stale.empty()) keys = stale_ones(keys, source.tables, map, options);
    else if (!options.as_of.empty()) wrong_usage(Message("usage.as-of-stale"));
    if (keys.empty()) return said(problems, options.input.max_errors);
    if (!options.folder.empty()) write_books(keys, source, options);
    if (!options.form.empty()) write_form(keys, source, map, options);
    return said(problems, options.input.max_errors);
}

}  // namespace

std::function<ExitCode()> setup_ask(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_dataset_options(app, options->input, false);
    app.add_option("-o,--output", options->folder)->type_name("DIR");
    app.add_option("--form", options->form)->type_name("FILE");
    app.add_option("--actor", options->actors)->type_name("ID");
    app.add_option("--stale", options->stale)->type_name("AGE");
    app.add_option("--as-of", options->as_of)->type_name("DATE");
    add_language_options(app, options->language);
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
