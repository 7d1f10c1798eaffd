#include "cli/fixes.hpp"

#include "cli/books.hpp"
#include "cli/files.hpp"
#include "cli/log.hpp"
#include "engine/import/mended.hpp"
#include "engine/import/own_changes.hpp"
#include "engine/import/rewritten.hpp"

#include <algorithm>

namespace ecomap::cli {
namespace {

bool is_same(const import::OwnTable& was, const import::OwnTable& is) {
    return std::equal(was.rows.begin(), was.rows.end(), is.rows.begin(), is.rows.end(),
                      [](const auto& a, const auto& b) { return a.number == b.number && a.cells == b.cells; });
}

}  // namespace

void write_fixes(const DatasetFiles& files, const std::string& dataset, const std::string& file) {
    Diagnostics told_by_the_check;
    const auto tables = import::own_tables(files, told_by_the_check);
    const auto fixed = import::mended(tables);
    const auto changes = import::own_changes(tables, fixed.tables);
    import::Losses losses;
    const auto text = to_changes_file(changes, losses);
    if (file == "-") write_stdout(text);
    else write_file(file, text);
    log_info({"check.fixed", {{"cells", fixed.cells}, {"rows", fixed.repeats}}});
    tell_of_losses(losses);
    const bool is_any = fixed.cells + fixed.repeats > 0;
    if (is_any && file != "-") log_info({"book.use-changes", {{"dataset", dataset}, {"file", file}}});
}

void fix_in_place(const DatasetFiles& files) {
    Diagnostics told_by_the_check;
    const auto tables = import::own_tables(files, told_by_the_check);
    const auto fixed = import::mended(tables).tables;  // in the same order
    std::size_t cells = 0, rows = 0;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (is_same(tables[i], fixed[i])) continue;
        const auto own = std::find_if(files.dataset.begin(), files.dataset.end(),
                                      [&](const SourceFile& file) { return file.name == tables[i].file; });
        if (own == files.dataset.end()) {
            log_warning({"check.framework-stays", {{"file", tables[i].file}}});
        } else if (const auto right = import::rewritten(*own, tables[i], fixed[i])) {
            write_file(own->name, right->bytes);
            cells += right->cells;
            rows += right->rows;
        } else {
            log_warning({"check.letters-stay", {{"file", own->name}}});
        }
    }
    log_info({"check.fixed-in-place", {{"cells", cells}, {"rows", rows}}});
}

}  // namespace ecomap::cli
