#include "cli/commands/merge.hpp"

#include "cli/books.hpp"
#include "cli/files.hpp"
#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/log.hpp"
#include "cli/usage.hpp"
#include "engine/import/answer.hpp"
#include "engine/import/form_answers.hpp"
#include "engine/import/own_book.hpp"
#include "engine/import/workbook.hpp"
#include "engine/io/list_folder.hpp"
#include "engine/model/columns.hpp"
#include "engine/model/error.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    InputOptions input;
    std::vector<std::string> answers;
    std::string file, language;
};

/// The files that are named, and of folders the workbooks in them, by name.
std::vector<std::string> files_of(const std::vector<std::string>& named) {
    std::vector<std::string> files;
    for (const auto& path : named) {
        std::error_code failed;
        if (!fs::is_directory(path, failed)) {
            files.push_back(path);
            continue;
        }
        for (const auto& name : io::list_folder(path, failed))
            if (fs::path(name).extension() == ".xlsx" && !name.starts_with('.') && !name.starts_with('~'))
                files.push_back((fs::path(path) / name).string());
        if (failed) throw Error(Message::as_it_is(failed.message()), Failure::no_input, path);
    }
    return files;
}

/// A workbook that asks one actor. Throws Error(data) for what is none, and for one of somebody whom the map does not
/// have.
ecomap::import::Answered answered(const std::string& file, const std::vector<import::Grid>& grids,
                                  const std::vector<import::OwnTable>& tables, Diagnostics& problems) {
    const auto name = fs::path(file).stem().string();
    const auto imported = import::is_own_book(grids) ? import::import_grids(grids, {name}) : import::Imported();
    if (!imported.answer) throw Error(Message("merge.no-answer"), Failure::data, file, Message("merge.no-answer-hint"));
    const auto& answer = *imported.answer;
    const auto about = import::tables_of_actor(tables, answer.actor);
    const auto* actors = import::find_table(about, "actors");
    if (actors == nullptr || actors->rows.empty())
        throw Error({"merge.unknown-actor", {{"actor", answer.actor}}}, Failure::data, file,
                    Message("merge.unknown-actor-hint"));
    const auto dataset = import::dataset_of(imported, name);
    add_to(problems, in_sheets(load(dataset).diagnostics, imported));
    Diagnostics told;  // they are our own text
    auto now = import::own_tables(dataset, told);
    return {answer, file, import::changes_of_answer(tables, std::move(now), answer.actor), {}};
}

/// What was exported of a form.
std::vector<import::Answered> answered_in_form(const std::string& file, const std::vector<import::Grid>& grids,
                                               const std::vector<import::OwnTable>& tables, Diagnostics& problems) {
    auto read = import::read_form_answers(grids, tables);
    add_to(problems, std::move(read.problems));
    if (!read.has_repeats) log_info({"form.no-repeats", {{"file", file}}});
    if (read.not_sent > 0) log_info({"form.not-sent", {{"file", file}, {"count", read.not_sent}}});
    return std::move(read.answers);
}

struct AllAnswers {
    std::vector<import::Answered> answers = {};
    bool has_bad_rows = false;  ///< of a form
};

/// All of them; of several that are none each is told, and nothing is made of the rest.
AllAnswers all_answered(const std::vector<std::string>& files, const std::vector<import::OwnTable>& tables,
                        Diagnostics& problems) {
    AllAnswers all;
    std::optional<Error> refused;
    for (const auto& file : files) {
        try {
            auto grids = import::read_grids(read_changes(file));
            add_to(problems, std::move(grids.problems));
            const bool is_own = import::is_own_book(grids.sheets);
            if (!is_own && import::is_form(grids.sheets))
                throw Error(Message("merge.form-itself"), Failure::data, file, Message("merge.form-itself-hint"));
            if (is_own || !import::is_form_answers(grids.sheets)) {
                all.answers.push_back(answered(file, grids.sheets, tables, problems));
                continue;
            }
            const auto before = count_at_least(problems, Severity::error);
            auto some = answered_in_form(file, grids.sheets, tables, problems);
            all.has_bad_rows = all.has_bad_rows || count_at_least(problems, Severity::error) > before;
            std::move(some.begin(), some.end(), std::back_inserter(all.answers));
        } catch (const Error& error) {
            if (refused) log_error(*refused);
            refused = error;
        }
    }
    if (refused) throw Error(*refused);
    return all;
}

void tell_of(const import::Answered& one) {
    std::size_t added = 0, changed = 0, removed = 0;
    for (const auto& table : one.changes.tables) {
        if (table.name != "actors" && table.name != "offers" && table.name != "links") continue;
        added += table.count(import::RowState::added);
        changed += table.count(import::RowState::changed);
        removed += table.count(import::RowState::removed);
    }
    log_info({"merge.answer",
              {{"actor", one.answer.actor},
               {"by", one.answer.by.empty() ? "no" : "yes"},
               {"who", one.answer.by},
               {"dated", one.answer.date.empty() ? "no" : "yes"},
               {"date", one.answer.date},
               {"added", added},
               {"changed", changed},
               {"removed", removed}}});
}

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    if (options.answers.empty()) wrong_usage(Message("usage.which-answers"));
    if (options.file.empty()) wrong_usage(Message("usage.where-to-merge"));
    Diagnostics problems;
    import::Imported imported;
    const auto files = read_dataset(options.input.datasets.front(), options.input, problems, imported);
    const auto tables = import::own_tables(files, problems);
    const auto [answers, has_bad_rows] = all_answered(files_of(options.answers), tables, problems);
    if (has_bad_rows) return said(problems, options.input.max_errors);
    const auto merged = import::merge_answers(answers, tables);
    ecomap::import::Losses losses;
    const auto text = to_changes_file(merged.changes, losses);
    if (options.file == "-") write_stdout(text);
    else write_file(options.file, text);
    for (const auto& one : answers) tell_of(one);
    for (const auto& each : merged.disagreements)
        log_warning({"merge.disagree",
                     {{"table", rows_called(each.table)},
                      {"id", each.id},
                      {"of", each.column.empty() ? "row" : "cell"},
                      {"column", each.column},
                      {"one", each.one},
                      {"other", each.other},
                      {"one_value", each.one_value},
                      {"other_value", each.other_value}}});
    tell_of_losses(losses);
    if (options.file != "-")
        log_info({"book.use-changes", {{"dataset", options.input.datasets.front()}, {"file", options.file}}});
    return said(problems, options.input.max_errors);
}

}  // namespace

std::function<ExitCode()> setup_merge(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_dataset_options(app, options->input, false);
    app.get_option("DATASET")->allow_extra_args(false);  // what follows are the answers
    app.add_option("ANSWER", options->answers)->type_name("")->option_text("FILE|DIR...");
    app.add_option("-o,--output", options->file)->type_name("FILE");
    add_language_options(app, options->language);
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
