#include "render/workbook/compared_book.hpp"

#include "engine/import/column_holds.hpp"
#include "engine/import/mark.hpp"
#include "engine/import/own_labels.hpp"
#include "engine/io/schema.hpp"
#include "engine/model/columns.hpp"
#include "render/words/words.hpp"
#include "render/workbook/book_words.hpp"

#include <array>

namespace ecomap {
namespace {

using import::OwnRowChange;
using import::OwnTableChanges;
using import::RowState;

constexpr std::array<const char*, 4> state_words{"book.state-unchanged", "book.state-changed", "book.state-added",
                                                 "book.state-removed"};
constexpr double state_width = 14, column_width = 24;

std::string mark() { return to_string(import::Mark{std::string(import::compared_mark), ""}); }

BookLook look_of(RowState state) {
    if (state == RowState::added) return BookLook::added;
    return state == RowState::removed ? BookLook::removed : BookLook::plain;
}

std::vector<BookCell> cells_of(const OwnRowChange& row, const std::vector<import::ColumnHolds>& holds,
                               const import::OwnLabels& labels, std::string_view language) {
    const auto named = [&](std::size_t column, const std::string& text) {
        const auto& each = holds[column];
        if (each.terms.empty()) return text;
        return each.many ? labels.labels(each.terms, text, language) : labels.label(each.terms, text, language);
    };
    const auto state = state_words[static_cast<std::size_t>(row.state)];
    std::vector<BookCell> cells{{in_words(Message(state), language), look_of(row.state)}};
    for (std::size_t c = 0; c < row.row.cells.size(); ++c) {
        BookCell cell{named(c, row.row.cells[c]), look_of(row.state)};
        if (const auto was = row.before.find(c); was != row.before.end()) {
            cell.look = BookLook::changed;
            cell.note = in_words(was->second.empty() ? Message("book.was-empty")
                                                     : Message("book.was", {{"value", named(c, was->second)}}),
                                 language);
        }
        cells.push_back(std::move(cell));
    }
    return cells;
}

BookSheet sheet_of(const OwnTableChanges& table, const std::string& name, const import::OwnLabels& labels,
                   const std::vector<OwnDimension>& own, std::string_view language) {
    BookSheet sheet{name};
    sheet.columns.push_back(
        {mark(), {in_words(Message("book.head-state"), language), BookLook::optional}, state_width});
    std::vector<import::ColumnHolds> holds;
    for (const auto& column : table.columns) {
        holds.push_back(import::what_holds(table.name, column, own));
        sheet.columns.push_back(
            {mark(), {book_head(table.name, column, true, language), BookLook::optional}, column_width});
    }
    for (const auto& row : table.rows) sheet.rows.push_back(cells_of(row, holds, labels, language));
    return sheet;
}

}  // namespace

Book compared_book(const import::OwnChanges& changes, const std::vector<import::OwnTable>& now,
                   std::string_view language) {
    const import::OwnLabels labels(now);
    const auto own = import::own_dimensions(now);
    BookNames names;
    Book book;
    for (const auto& table : changes.tables) {
        if (table.count(RowState::unchanged) == table.rows.size()) continue;
        const auto name = names.take(in_words(rows_called(table.name), language));
        book.sheets.push_back(sheet_of(table, name, labels, own, language));
    }
    if (book.sheets.empty()) {
        BookSheet nothing{names.take(in_words(Message("book.state-unchanged"), language))};
        nothing.columns.push_back({mark(), {in_words(Message("book.state-unchanged"), language)}, state_width});
        book.sheets.push_back(std::move(nothing));
    }
    return book;
}

}  // namespace ecomap
