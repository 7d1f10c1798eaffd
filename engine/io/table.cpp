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

std::optional<Decoded> decode_reporting(const SourceFile& file, Problems& problems) {
    if (file.bytes.size() > largest_file) {
        problems.add(Severity::error, "too-large", file.name, "the file is larger than 1 GiB and is not read");
        return std::nullopt;
    }
    Decoded decoded = decode(file.bytes);
    if (!decoded.failure.empty()) {
        problems.add(Severity::error, "wrong-encoding", file.name, "the file cannot be read: " + decoded.failure,
                     "save it as UTF-8");
        return std::nullopt;
    }
    if (decoded.encoding == Encoding::windows_1252) {
        constexpr string_view digits = "0123456789ABCDEF";
        const std::string byte{digits[decoded.odd_byte >> 4U], digits[decoded.odd_byte & 15U]};
        const SourceText source{file.name, decoded.text};
        problems.add(Severity::note, "encoding", source, place_at(source.text, *decoded.first_odd),
                     "read as Windows-1252, because byte " + std::to_string(decoded.odd_offset) + " (0x" + byte +
                         ") is not UTF-8",
                     "save the file as UTF-8 to be sure of every letter");
    }
    return decoded;
}

Table::Table(const SourceFile& file, const TableSchema& schema, Problems& problems) : schema_(&schema) {
    source_.name = file.name;
    read(file, problems);
}

Table::Table(const TableSchema& schema, std::string name) : schema_(&schema) { source_.name = std::move(name); }

void Table::read(const SourceFile& file, Problems& problems) {
    auto decoded = decode_reporting(file, problems);
    if (!decoded) {
        usable_ = false;
        return;
    }
    source_.text = std::move(decoded->text);
    dialect_ = sniff(source_.text);
    csv_ = read_csv(source_, dialect_, problems);
    if (decoded->damaged)
        for (auto& record : csv_.records) report_damaged_text(record, problems);
    if (csv_.records.empty()) {
        problems.add(
            Severity::warning, "empty-table", source_.name, "the file is empty",
            "write a line with the names of the columns, then one line for each " + std::string(schema_->noun));
        return;
    }
    read_header(problems);
    read_rows(problems);
}

void Table::report_damaged_text(Csv::Record& record, Problems& problems) const {
    for (const auto& cell : csv_.of(record)) {
        const auto at = cell.text.find("\xEF\xBF\xBD");
        if (at == std::string::npos) continue;
        problems.add(Severity::error, "wrong-encoding", source_, cell.place,
                     "a cell with bytes that cannot be read as text", "write the letters again and save as UTF-8");
        record.damaged = true;
    }
}

void Table::read_header(Problems& problems) {
    const auto header = csv_.of(csv_.records.front());
    for (std::size_t i = 0; i < header.size(); ++i) name_column(header[i], i, problems);
    report_missing_columns(problems);
    if (csv_.records.front().damaged) usable_ = false;
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
    const auto text = as_text_column(*schema_, name);
    if (!text.stem.empty()) languages_[std::string(text.stem)].emplace_back(text.language, position);
}

void Table::mark_cells() {
    for (auto& cell : csv_.cells) cell.place.elsewhere = &source_;
}

std::size_t Table::add_row() {
    rows_.emplace_back();
    return rows_.size() - 1;
}

void Table::patch(std::size_t row, string_view column, const Cell& cell, bool emptied) {
    if (!columns_.contains(column)) {
        std::size_t next = 0;
        for (const auto& [name, position] : columns_) next = std::max(next, position + 1);
        add_column(std::string(column), next);
    }
    auto& patched = patches_[row][columns_.find(column)->second] = cell;
    if (emptied) patched.text.clear();
}

void Table::report_extra_column(string_view name, const Cell& cell, Problems& problems) const {
    auto hint = problems.did_you_mean(name, column_names(*schema_));
    const auto severity = hint.empty() ? Severity::note : Severity::warning;
    problems.add(severity, "extra-column", source_, cell.place,
                 "column " + in_quotes(name) + " is not known and not read", std::move(hint));
}

void Table::report_missing_columns(Problems& problems) {
    const Place start{csv_.cells.front().place};
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
    const std::size_t width = csv_.records.front().count;
    for (std::size_t i = 1; i < csv_.records.size(); ++i) {
        auto record = csv_.records[i];
        auto cells = std::span(csv_.cells).subspan(record.first, record.count);
        const bool blank =
            std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return trim(cell.text).empty(); });
        if (blank && !record.damaged) continue;  // what spreadsheets leave below a table
        if (record.count != width && !record.damaged) {
            report_ragged(record, width, problems);
            record.damaged = true;
        }
        for (auto& cell : cells) {
            if (!is_spreadsheet_error(cell.text)) continue;
            problems.add(Severity::warning, "excel-damage", source_, cell.place,
                         "the spreadsheet's error value " + in_quotes(cell.text) + " is read as an empty cell",
                         "write the value that was meant");
            cell.text.clear();
        }
        rows_.push_back(record);
    }
    if (rows_.empty())
        problems.add(schema_->needed ? Severity::warning : Severity::note, "empty-table", source_,
                     csv_.cells.front().place, "the table has a header but no rows");
}

void Table::report_ragged(const Csv::Record& record, std::size_t width, Problems& problems) const {
    const auto cells = csv_.of(record);
    const auto& shown = record.count > width ? cells[width] : cells.back();
    const std::string fewer = "put every cell that holds the separator in quotes";
    const std::string more = "write an empty cell for what is not known";
    problems.add(Severity::error, "ragged-row", source_, shown.place,
                 "the row has " + counted(record.count, "cell", "cells") + ", the header " + std::to_string(width),
                 record.count > width ? fewer : more);
}

const Cell* Table::cell_at(std::size_t row, std::size_t column) const {
    if (const auto patched = patches_.find(row); patched != patches_.end())
        if (const auto cell = patched->second.find(column); cell != patched->second.end()) return &cell->second;
    const auto& record = rows_[row];
    return column < record.count ? &csv_.cells[record.first + column] : nullptr;
}

const Cell& Table::first_cell(std::size_t row) const {
    const auto& record = rows_[row];
    return record.count > 0 ? csv_.cells[record.first] : patches_.at(row).begin()->second;
}

const Cell* Table::cell(std::size_t row, string_view column) const {
    const auto found = columns_.find(column);
    return found == columns_.end() ? nullptr : cell_at(row, found->second);
}

const Table::LanguageColumns& Table::languages_of(string_view stem) const {
    static const LanguageColumns none;
    const auto found = languages_.find(stem);
    return found == languages_.end() ? none : found->second;
}

}  // namespace ecomap::io
