#include "render/output/csv.hpp"

#include "engine/analysis/no_number.hpp"
#include "engine/io/formula.hpp"
#include "engine/model/utf8.hpp"
#include "render/output/cell.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

void append_text(std::string& line, std::string_view text) {
    const auto good = well_formed(text);
    const auto safe = io::disarmed(good);
    if (safe.size() == good.size() && safe.find_first_of(",\"\r\n") == std::string::npos) {
        line += safe;
        return;
    }
    line += '"';
    for (char c : safe) {
        if (c == '"') line += '"';
        line += c;
    }
    line += '"';
}

void append_cell(std::string& line, const Cell& cell, std::string_view language) {
    if (!why_no_number(cell).empty()) return;
    if (auto whole = std::get_if<std::int64_t>(&cell)) line += std::to_string(*whole);
    if (auto number = std::get_if<double>(&cell)) line += exact(*number);
    if (auto text = std::get_if<std::string>(&cell)) append_text(line, *text);
    if (auto text = std::get_if<Text>(&cell)) append_text(line, text->in(language));
    if (auto message = std::get_if<Message>(&cell)) append_text(line, in_words(*message, language));
}

std::string to_csv(const std::vector<std::string>& keys, const std::vector<std::vector<Cell>>& rows,
                   std::string_view language) {
    std::string lines;
    for (const auto& key : keys) {
        if (&key != &keys.front()) lines += ',';
        append_text(lines, key);
    }
    lines += '\n';
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) lines += ',';
            append_cell(lines, row[i], language);
        }
        lines += '\n';
    }
    return lines;
}

/// The position of `key`, which is added when it is new.
std::size_t position(std::vector<std::string>& keys, const std::string& key) {
    const auto at = static_cast<std::size_t>(std::find(keys.begin(), keys.end(), key) - keys.begin());
    if (at == keys.size()) keys.push_back(key);
    return at;
}

const Table* find_table(const Report& report, std::string_view name) {
    auto at = std::find_if(report.tables.begin(), report.tables.end(),
                           [&](const Table& table) { return name.empty() || table.name == name; });
    return at == report.tables.end() ? nullptr : &*at;
}

}  // namespace

std::string to_csv(const Table& table, std::string_view language) {
    std::vector<std::string> keys;
    for (const auto& column : table.columns) keys.push_back(column.key);
    return to_csv(keys, table.rows, language);
}

std::string to_csv(std::span<const Document> documents, std::string_view table, std::string_view language) {
    if (documents.size() == 1) {
        const Speaking speaking(documents.front().report.called);
        const Table* found = find_table(documents.front().report, table);
        return found ? to_csv(*found, language) : "";
    }
    std::vector<std::string> keys{"dataset"};  // then every column that any of them has
    std::vector<std::vector<Cell>> rows;
    for (const auto& document : documents) {
        const Table* found = find_table(document.report, table);
        if (!found) continue;
        std::vector<std::size_t> places;
        for (const auto& column : found->columns) places.push_back(position(keys, column.key));
        for (const auto& cells : found->rows) {
            auto& row = rows.emplace_back(keys.size());
            row.front() = document.origin.about.name;
            for (std::size_t i = 0; i < cells.size(); ++i) row[places[i]] = cells[i];
        }
    }
    for (auto& row : rows) row.resize(keys.size());
    return keys.size() == 1 ? "" : to_csv(keys, rows, language);
}

}  // namespace ecomap
