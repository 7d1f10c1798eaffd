#include "engine/io/table.hpp"

#include "engine/io/key.hpp"

#include <algorithm>
#include <array>

namespace ecomap::io {
namespace {

using std::string_view;

std::string counted(std::size_t count, string_view one, string_view many) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

/// What spreadsheet programs write where a formula failed, in English and Swedish.
bool is_spreadsheet_error(string_view text) {
    constexpr std::array<string_view, 16> errors{
        "#N/A",   "#REF!",    "#VALUE!", "#DIV/0!",    "#NAME?",     "#NULL!",       "#NUM!",  "#SPILL!",
        "#CALC!", "#SAKNAS!", "#SAKNAS", "#REFERENS!", "#VÄRDEFEL!", "#DIVISION/0!", "#NAMN?", "#OGILTIGT!"};
    return text.starts_with('#') && std::find(errors.begin(), errors.end(), text) != errors.end();
}

std::vector<string_view> column_names(const TableSchema& schema) {
    std::vector<string_view> names(schema.columns);
    names.insert(names.end(), schema.texts.begin(), schema.texts.end());
    return names;
}

}  // namespace

std::optional<ReportedText> decode_reporting(SourceFile file, Problems& problems) {
    if (file.too_large || file.bytes.size() > largest_file) {
        problems.add(Severity::error, "too-large", file.name, "the file is larger than 1 GiB and is not read");
        return std::nullopt;
    }
    Decoded decoded = decode(std::move(file.bytes));
    if (!decoded.failure.empty()) {
        problems.add(Severity::error, "wrong-encoding", file.name, "the file cannot be read: " + decoded.failure,
                     "save it as UTF-8");
        return std::nullopt;
    }
    if (decoded.text.size() > largest_file) {
        problems.add(Severity::error, "too-large", file.name, "the file is larger than 1 GiB as UTF-8 and is not read");
        return std::nullopt;
    }
    ReportedText text{{std::move(file.name), std::move(decoded.text)}, decoded.damaged};
    if (decoded.encoding == Encoding::windows_1252) {
        constexpr string_view digits = "0123456789ABCDEF";
        const std::string byte{digits[decoded.odd_byte >> 4U], digits[decoded.odd_byte & 15U]};
        problems.add(Severity::note, "encoding", text.source, place_of(*decoded.first_odd),
                     "read as Windows-1252, because byte " + std::to_string(decoded.odd_offset) + " (0x" + byte +
                         ") is not UTF-8",
                     "save the file as UTF-8 to be sure of every letter");
    }
    return text;
}

Table::Table(SourceFile file, const TableSchema& schema, Problems& problems)
    : schema_(&schema), source_(file.name, {}) {
    read(std::move(file), problems);
}

Table::Table(const TableSchema& schema, const std::string& name) : schema_(&schema), source_(name, {}) {}

void Table::read(SourceFile file, Problems& problems) {
    auto text = decode_reporting(std::move(file), problems);
    if (!text) {
        usable_ = false;
        return;
    }
    source_ = std::move(text->source);
    dialect_ = sniff(source_.text());
    csv_ = read_csv(source_, dialect_, problems);
    if (text->damaged) report_damaged_text(problems);
    if (csv_.record_count() == 0) {
        problems.add(
            Severity::warning, "empty-table", source_.name(), "the file is empty",
            "write a line with the names of the columns, then one line for each " + std::string(schema_->noun));
        return;
    }
    rows_read_ = csv_.record_count() - 1;
    read_header(problems);
    read_rows(problems);
}

Cell Table::read_cell(std::size_t record, std::size_t column) const {
    return csv_.cell(source_.text(), record, column);
}

void Table::report_damaged_text(Problems& problems) {
    for (std::size_t record = 0; record < csv_.record_count(); ++record)
        for (std::size_t column = 0; column < csv_.width(record); ++column) {
            const Cell cell = read_cell(record, column);
            if (cell.text.find("\xEF\xBF\xBD") == std::string::npos) continue;
            problems.add(Severity::error, "wrong-encoding", source_, cell.place,
                         "a cell with bytes that cannot be read as text", "write the letters again and save as UTF-8");
            csv_.mark_damaged(record);
        }
}

void Table::read_header(Problems& problems) {
    width_ = csv_.width(0);
    for (std::size_t i = 0; i < csv_.width(0); ++i) name_column(read_cell(0, i), i, problems);
    report_missing_columns(problems);
    if (csv_.is_damaged(0)) usable_ = false;
}

void Table::name_column(const Cell& cell, std::size_t position, Problems& problems) {
    const std::string name(trim(cell.text));
    if (name.empty()) {
        problems.add(Severity::warning, "empty-header", source_, cell.place,
                     "column " + std::to_string(position + 1) + " has no name and is not read", "name it or remove it");
        return;
    }
    if (columns_.contains(name)) {
        problems.add(Severity::error, "duplicate-column", source_, cell.place,
                     "a second column is called " + in_quotes(name), "only the first is read");
        return;
    }
    add_column(name, position);
    if (!is_known_column(*schema_, name)) report_extra_column(name, cell, problems);
}

void Table::add_column(const std::string& name, std::size_t position) {
    columns_.emplace(name, position);
    width_ = std::max(width_, position + 1);
    const auto text = as_text_column(*schema_, name);
    if (!text.stem.empty()) languages_[std::string(text.stem)].emplace_back(text.language, position);
}

void Table::patch(std::size_t row, string_view column, const Origin& origin) {
    auto found = columns_.find(column);
    if (found == columns_.end()) {
        add_column(std::string(column), width_);
        found = columns_.find(column);
    }
    patches_.push_back({static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(found->second), origin.table,
                        static_cast<std::uint32_t>(origin.row), static_cast<std::uint32_t>(origin.column) & 0x7FFFFFFFU,
                        origin.emptied ? 1U : 0U});
}

void Table::settle_patches() {
    auto place = [](const Patch& patch) { return std::pair(patch.row, patch.column); };
    std::stable_sort(patches_.begin(), patches_.end(),
                     [&](const Patch& a, const Patch& b) { return place(a) < place(b); });
    auto same = [&](const Patch& a, const Patch& b) { return place(a) == place(b); };
    patches_.erase(patches_.begin(), std::unique(patches_.rbegin(), patches_.rend(), same).base());  // keeps the last
}

void Table::report_extra_column(string_view name, const Cell& cell, Problems& problems) const {
    auto hint = problems.did_you_mean(name, column_names(*schema_));
    const auto severity = hint.empty() ? Severity::note : Severity::warning;
    problems.add(severity, "extra-column", source_, cell.place,
                 "column " + in_quotes(name) + " is not known and not read", std::move(hint));
}

void Table::report_missing_columns(Problems& problems) {
    const Place start = read_cell(0, 0).place;
    const std::string file = in_quotes(schema_->name) + " has no column ";
    for (auto column : schema_->required) {
        if (columns_.contains(column)) continue;
        problems.add(Severity::error, "missing-column", source_, start, file + in_quotes(column),
                     "add it; without it no " + std::string(schema_->noun) + " can be read");
        usable_ = false;
    }
    for (auto stem : schema_->required_any) {
        if (languages_.contains(stem)) continue;
        problems.add(Severity::error, "missing-column", source_, start, file + in_quotes(stem),
                     "add it, or one for a language, such as " + in_quotes(std::string(stem) + "_en"));
        usable_ = false;
    }
}

void Table::read_rows(Problems& problems) {
    const std::size_t width = csv_.width(0);
    for (std::size_t record = 1; record < csv_.record_count(); ++record) {
        if (csv_.width(record) != width && !csv_.is_damaged(record)) {
            report_ragged(record, width, problems);
            csv_.mark_damaged(record);
        }
        report_spreadsheet_errors(record, problems);
    }
    if (rows_read_ == 0)
        problems.add(schema_->needed ? Severity::warning : Severity::note, "empty-table", source_,
                     read_cell(0, 0).place, "the table has a header but no rows");
}

void Table::report_spreadsheet_errors(std::size_t record, Problems& problems) {
    for (std::size_t column = 0; column < csv_.width(record); ++column) {
        const string_view written = csv_.written(source_.text(), record, column);
        if (!written.starts_with('#') && !written.starts_with("\"#")) continue;  // nearly always
        const Cell cell = read_cell(record, column);
        if (!is_spreadsheet_error(cell.text)) continue;
        problems.add(Severity::warning, "excel-damage", source_, cell.place,
                     "the spreadsheet's error value " + in_quotes(cell.text) + " is read as an empty cell",
                     "write the value that was meant");
        csv_.clear(record, column);
    }
}

void Table::report_ragged(std::size_t record, std::size_t width, Problems& problems) const {
    const std::size_t count = csv_.width(record);
    const std::string fewer = "put every cell that holds the separator in quotes";
    const std::string more = "write an empty cell for what is not known";
    problems.add(Severity::error, "ragged-row", source_, read_cell(record, count > width ? width : count - 1).place,
                 "the row has " + counted(count, "cell", "cells") + ", the header " + std::to_string(width),
                 count > width ? fewer : more);
}

std::vector<Table::Patch>::const_iterator Table::first_patch(std::size_t row, std::size_t column) const {
    return std::lower_bound(patches_.begin(), patches_.end(), std::pair(row, column),
                            [](const Patch& patch, const std::pair<std::size_t, std::size_t>& place) {
                                return std::pair<std::size_t, std::size_t>(patch.row, patch.column) < place;
                            });
}

Cell Table::patched(const Patch& patch) const {
    Cell cell = *patch.table->cell_at(patch.from_row, patch.from_column);
    if (patch.emptied) cell.text.clear();
    return cell;
}

std::optional<Cell> Table::cell_at(std::size_t row, std::size_t column) const {
    if (!patches_.empty()) {
        const auto patch = first_patch(row, column);
        if (patch != patches_.end() && patch->row == row && patch->column == column) return patched(*patch);
    }
    if (row >= rows_read_ || column >= csv_.width(row + 1)) return std::nullopt;
    Cell cell = read_cell(row + 1, column);
    if (marked_) cell.place.elsewhere = &source_;
    return cell;
}

Cell Table::first_cell(std::size_t row) const {
    if (row >= rows_read_) return patched(*first_patch(row, 0));
    Cell cell = read_cell(row + 1, 0);
    if (marked_) cell.place.elsewhere = &source_;
    return cell;
}

std::optional<Cell> Table::cell(std::size_t row, string_view column) const {
    const auto found = columns_.find(column);
    return found == columns_.end() ? std::nullopt : cell_at(row, found->second);
}

const Table::LanguageColumns& Table::languages_of(string_view stem) const {
    static const LanguageColumns none;
    const auto found = languages_.find(stem);
    return found == languages_.end() ? none : found->second;
}

}  // namespace ecomap::io
