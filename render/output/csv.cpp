#include "render/output/csv.hpp"

#include "render/output/cell.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

bool looks_like_formula(std::string_view text) {
    // ASCII, and the fullwidth = + - @ that spreadsheets read as the same
    static constexpr std::array<std::string_view, 11> starts{"=",  "+",  "-",  "@",  "\t", "\r",
                                                             "\n", "＝", "＋", "－", "＠"};
    return std::any_of(starts.begin(), starts.end(), [&](auto start) { return text.starts_with(start); });
}

void append_text(std::string& line, std::string_view text) {
    const bool formula = looks_like_formula(text);
    if (!formula && text.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += text;
        return;
    }
    line += '"';
    if (formula) line += '\'';
    for (char c : text) {
        if (c == '"') line += '"';
        line += c;
    }
    line += '"';
}

void append_cell(std::string& line, const Cell& cell, std::string_view language) {
    if (auto whole = std::get_if<std::int64_t>(&cell)) line += std::to_string(*whole);
    if (auto number = std::get_if<double>(&cell)) line += exact(*number);
    if (auto text = std::get_if<std::string>(&cell)) append_text(line, *text);
    if (auto text = std::get_if<Text>(&cell)) append_text(line, text->in(language));
}

std::string header(const Table& table) {
    std::string line;
    for (const auto& column : table.columns) {
        if (&column != &table.columns.front()) line += ',';
        append_text(line, column.key);
    }
    return line + '\n';
}

/// One line per row, each after `first` (a cell and its comma, or nothing).
std::string body(const Table& table, std::string_view language, const std::string& first) {
    std::string lines;
    for (const auto& row : table.rows) {
        lines += first;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) lines += ',';
            append_cell(lines, row[i], language);
        }
        lines += '\n';
    }
    return lines;
}

const Table* find_table(const Report& report, std::string_view name) {
    auto at = std::find_if(report.tables.begin(), report.tables.end(),
                           [&](const Table& table) { return name.empty() || table.name == name; });
    return at == report.tables.end() ? nullptr : &*at;
}

}  // namespace

std::string to_csv(const Table& table, std::string_view language) { return header(table) + body(table, language, ""); }

std::string to_csv(std::span<const Document> documents, std::string_view table, std::string_view language) {
    std::string file;
    for (const auto& document : documents) {
        const Table* found = find_table(document.report, table);
        if (!found) continue;
        std::string first;
        if (documents.size() > 1) {
            append_text(first, document.about.name);
            first += ',';
        }
        if (file.empty()) file = (documents.size() > 1 ? "dataset," : "") + header(*found);
        file += body(*found, language, first);
    }
    return file;
}

}  // namespace ecomap
