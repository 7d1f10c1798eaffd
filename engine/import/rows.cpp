#include "engine/import/rows.hpp"

#include "engine/import/lexicon.hpp"
#include "engine/import/tidy.hpp"
#include "engine/import/values.hpp"

#include <filesystem>

namespace ecomap::import {
namespace {

/// "12: text", not too much of it.
std::string example_of(const GridRow& row, std::string text) {
    constexpr std::size_t most = 60;
    if (text.size() > most) {
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
        text = text.substr(0, end) + "…";
    }
    return std::to_string(row.number) + ": " + text;
}

std::string first_text(const GridRow& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (auto text = cell_text(row, i); !text.empty()) return text;
    return {};
}

bool is_head_again(const GridRow& row, const GridRow& head) {
    std::size_t same = 0;
    for (std::size_t i = 0; i < std::max(row.cells.size(), head.cells.size()); ++i) {
        const auto text = cell_text(row, i);
        if (text != cell_text(head, i)) return false;
        same += text.empty() ? 0 : 1;
    }
    return same > 1;
}

Means note_of(RowsAre rows) {
    return rows == RowsAre::actors ? Means::actor_note : rows == RowsAre::links ? Means::link_note : Means::offer_note;
}

/// Whom a cell names; an address or a number of a person is no actor.
void take_partners(const ColumnPlan& column, const std::string& text, const GridRow& source, const std::string& sheet,
                   bool with_personal, ImportRow& row, Losses& losses) {
    for (auto& piece : cut(text, column.cutting)) {
        if (says_nothing(piece)) losses.add("import.loss-nothing", sheet, column.head, example_of(source, piece));
        else if (!is_personal(piece)) row.values[Means::actor_partners].push_back(std::move(piece));
        else if (with_personal) row.values[note_of(row.rows)].push_back(column.head + ": " + piece);
        else losses.add("import.loss-personal", sheet, column.head, "");
    }
}

/// A term or a text as a cell has it, put where it belongs.
void take_cell(const ColumnPlan& column, const std::string& text, const GridRow& source, const std::string& sheet,
               bool with_personal, ImportRow& row, Losses& losses) {
    const auto& meaning = meaning_of(column.means);
    auto& values = row.values[column.means];
    if (!column.option.empty()) {
        if (lexicon().is_value("yes", text)) values.push_back(column.option);
        else if (!lexicon().is_value("no", text) && !says_nothing(text))
            row.told.push_back({column.means, column.option, text});
        return;
    }
    if (column.means == Means::personal) {
        if (!with_personal) return;
        row.values[note_of(row.rows)].push_back(column.head + ": " + text);
        return;
    }
    if (says_nothing(text)) return losses.add("import.loss-nothing", sheet, column.head, example_of(source, text));
    if (meaning.is_text && is_personal(text))
        losses.add("import.loss-looks-personal", sheet, column.head, std::to_string(source.number));
    if (column.means == Means::actor_partners) {
        take_partners(column, text, source, sheet, with_personal, row, losses);
    } else if (meaning.many) {
        for (auto& piece : cut(text, column.cutting)) values.push_back(std::move(piece));
    } else {
        values.push_back(meaning.is_text && column.sure != Sure::sure ? column.head + ": " + text : text);
    }
}

}  // namespace

const std::string& ImportRow::text(Means means) const {
    static const std::string nothing;
    const auto found = values.find(means);
    return found == values.end() || found->second.empty() ? nothing : found->second.front();
}

const std::vector<std::string>& ImportRow::list(Means means) const {
    static const std::vector<std::string> nothing;
    const auto found = values.find(means);
    return found == values.end() ? nothing : found->second;
}

std::string name_of(const SheetPlan& plan) {
    return plan.sheet.empty() ? std::filesystem::path(plan.file).filename().string() : plan.sheet;
}

std::vector<ImportRow> rows_of_sheet(const Grid& grid, const SheetPlan& plan, std::size_t position, bool with_personal,
                                     Losses& losses) {
    std::vector<ImportRow> rows;
    const auto sheet = name_of(plan);
    if (plan.rows == RowsAre::nothing) {
        if (plan.row_count > 0) losses.add("import.loss-sheet", sheet, "", "", plan.row_count);
        return rows;
    }
    for (const auto& column : plan.columns) {
        const bool out = column.means == Means::left_out || (column.means == Means::personal && !with_personal);
        if (!out || column.values == 0) continue;
        const bool shown = column.means != Means::personal;  // what is personal is no example either
        losses.add(shown ? "import.loss-column" : "import.loss-personal", sheet, column.head,
                   shown ? column.examples.front() : "", column.values);
    }
    for (std::size_t i = plan.head.data; i < grid.rows.size(); ++i) {
        const auto& source = grid.rows[i];
        const auto first = first_text(source);
        if (first.empty()) continue;
        // Rows that a program has written are rows, whatever they are called.
        const bool is_typed = grid.holds == GridHolds::unsaid;
        if (is_typed && is_head_again(source, grid.rows[plan.head.row])) {
            losses.add("import.loss-head-again", sheet, "", example_of(source, first));
            continue;
        }
        if (is_typed && lexicon().is_value("template", first)) {
            losses.add("import.loss-template", sheet, "", example_of(source, first));
            continue;
        }
        ImportRow row{position, source.number, plan.rows};
        for (const auto& column : plan.columns) {
            if (column.means == Means::left_out) continue;
            if (const auto text = cell_text(source, column.column); !text.empty())
                take_cell(column, text, source, sheet, with_personal, row, losses);
            else if (column.column < source.cells.size() && source.cells[column.column].kind == CellKind::error)
                losses.add("import.loss-error", sheet, column.head,
                           example_of(source, source.cells[column.column].text));
        }
        const bool is_link = plan.rows == RowsAre::links;
        const bool whole = is_link ? !row.text(Means::link_from).empty() && !row.text(Means::link_to).empty()
                                   : !row.text(Means::actor_name).empty() || !row.text(Means::actor_id).empty();
        if (is_typed && lexicon().is_value("total", first))
            losses.add("import.loss-total", sheet, "", example_of(source, first));
        else if (whole) rows.push_back(std::move(row));
        else
            losses.add(is_link ? "import.loss-half-link" : "import.loss-no-actor", sheet, "",
                       example_of(source, first));
    }
    return rows;
}

}  // namespace ecomap::import
