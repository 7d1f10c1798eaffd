#include "cli/books.hpp"

#include "cli/files.hpp"
#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/log.hpp"
#include "engine/import/own_changes.hpp"
#include "engine/import/own_table.hpp"
#include "engine/io/package.hpp"
#include "engine/model/columns.hpp"
#include "engine/model/error.hpp"
#include "render/workbook/compared_book.hpp"
#include "render/workbook/map_book.hpp"
#include "render/workbook/write_book.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace ecomap::cli {
namespace {

using ecomap::import::RowState;

void write_bytes(const std::string& file, std::string_view bytes) {
    if (file == "-") write_stdout(bytes);
    else write_file(file, bytes);
}

}  // namespace

BookSource book_source(const DatasetFiles& files, Diagnostics& problems, const std::string& language) {
    BookSource source{import::own_tables(files, problems), {}};
    auto& options = source.options;
    About about;
    for (const auto& each : files.dataset) {
        if (std::filesystem::path(each.name).filename() != "datapackage.json") continue;
        io::Problems of_package;
        if (const auto package = io::read_package(each, of_package)) about = package->about;
        add_to(problems, of_package.take());
        options.package = each.bytes;
    }
    options.language = reader_language(language, about);
    options.languages = about.languages;
    if (options.languages.empty()) options.languages = {options.language};
    return source;
}

void tell_of_changes(const import::OwnChanges& changes) {
    for (const auto& table : changes.tables) {
        if (table.count(RowState::unchanged) == table.rows.size()) continue;
        log_info({"book.changes",
                  {{"table", rows_called(table.name)},
                   {"added", table.count(RowState::added)},
                   {"changed", table.count(RowState::changed)},
                   {"removed", table.count(RowState::removed)},
                   {"unchanged", table.count(RowState::unchanged)}}});
    }
    for (const auto& name : changes.not_there) log_info({"book.not-there", {{"table", rows_called(name)}}});
}

void tell_of_losses(const import::Losses& losses) {
    for (const auto& loss : losses.all())
        log_warning({"import.check-loss",
                     {{"sheet", rows_called(loss.sheet)},
                      {"named", "no"},
                      {"head", ""},
                      {"what", loss.what},
                      {"shown", "no"},
                      {"examples", ""}}});
}

ExitCode said(const Diagnostics& problems, std::size_t max_errors) {
    print_diagnostics(problems, Severity::warning, max_errors);
    return count_at_least(problems, Severity::error) > 0 ? ExitCode::data : ExitCode::done;
}

ExitCode write_map_book(const DatasetFiles& files, Diagnostics problems, const std::string& file,
                        const std::string& language, std::size_t max_errors) {
    const auto [tables, options] = book_source(files, problems, language);
    const auto book = map_book(tables, options);
    write_bytes(file, write_book(book));
    std::size_t rows = 0;
    for (const auto& table : tables) rows += table.rows.size();
    log_info({"book.written", {{"file", file}, {"sheets", book.sheets.size()}, {"rows", rows}}});
    return said(problems, max_errors);
}

ExitCode write_changes_against(const SheetsRead& read, const AgainstOptions& options) {
    if (!read.imported.is_own_book)
        throw Error(Message("book.not-ours"), Failure::data, {}, Message("book.not-ours-hint"));
    auto problems = read.problems;
    add_to(problems, in_sheets(load(import::dataset_of(read.imported, read.name)).diagnostics, read.imported));
    const auto before = import::own_tables(read_folder(options.dataset), problems);
    auto now_files = import::dataset_of(read.imported, read.name);
    Diagnostics told;  // they are our own text
    const auto now = import::own_tables(now_files, told);
    const auto changes = import::own_changes(before, now);
    import::Losses losses;
    const auto text = to_changes_file(changes, losses);
    if (!options.file.empty()) write_bytes(options.file, text);
    if (!options.marked.empty()) {
        const auto language = options.language.empty() ? std::string(log_language()) : options.language;
        write_bytes(options.marked, write_book(compared_book(changes, now, language.empty() ? "en" : language)));
    }
    tell_of_changes(changes);
    tell_of_losses(losses);
    if (!options.file.empty() && options.file != "-")
        log_info({"book.use-changes", {{"dataset", options.dataset}, {"file", options.file}}});
    return said(problems, options.max_errors);
}

}  // namespace ecomap::cli
