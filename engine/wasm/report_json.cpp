#include "engine/wasm/report_json.hpp"

#include "engine/analysis/no_number.hpp"

#include <cmath>

namespace ecomap::wasm {
namespace {

struct CellWriter {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(std::int64_t value) const { return value; }
    Json operator()(double value) const { return std::isfinite(value) ? Json(value) : Json(nullptr); }
    Json operator()(const std::string& value) const { return value; }
    Json operator()(const Text& value) const { return to_json(value); }
    Json operator()(const Message& value) const { return to_json(value); }
};

Json list_of(const std::vector<Message>& messages) {
    Json all = Json::array();
    for (const auto& message : messages) all.push_back(to_json(message));
    return all;
}

Json row_of(const std::vector<Column>& columns, const std::vector<Cell>& row) {
    Json cells = Json::object(), no_number = Json::object();
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto why = why_no_number(row[i]);
        cells[columns[i].key] = why.empty() ? std::visit(CellWriter{}, row[i]) : nullptr;
        if (!why.empty()) no_number[columns[i].key] = to_json(std::get<Message>(row[i]));
    }
    if (!no_number.empty()) cells["no_number"] = std::move(no_number);
    return cells;
}

Json table_of(const Table& table) {
    Json columns = Json::array(), rows = Json::array();
    for (const auto& column : table.columns)
        columns.push_back({{"key", column.key}, {"heading", to_json(column.heading)}, {"unit", column.unit}});
    for (const auto& row : table.rows) rows.push_back(row_of(table.columns, row));
    return {{"name", table.name},
            {"title", to_json(table.title)},
            {"columns", std::move(columns)},
            {"rows", std::move(rows)},
            {"first_rows", table.first_rows}};
}

std::string_view word_of(Severity severity) {
    switch (severity) {
        case Severity::note:
            return "note";
        case Severity::warning:
            return "warning";
        case Severity::error:
            return "error";
    }
    return {};
}

}  // namespace

Json to_json(const Report& report) {
    std::vector<Message> findings;
    for (const auto& finding : report.findings) findings.push_back(finding.sentence);
    Json tables = Json::array();
    for (const auto& table : report.tables) tables.push_back(table_of(table));
    return {{"name", report.name},
            {"title", to_json(report.title)},
            {"findings", list_of(findings)},
            {"tables", std::move(tables)},
            {"notes", list_of(report.notes)}};
}

Json to_json(const Origin& origin) {
    const auto& [about, provenance] = origin;
    return {{"name", about.name},
            {"title", to_json(about.title)},
            {"version", about.version},
            {"as_of", about.as_of},
            {"languages", about.languages},
            {"licence", about.licence},
            {"filter", to_json(provenance.filter)},
            {"what_if", to_json(provenance.what_if)},
            {"rows_left_out", provenance.rows_left_out}};
}

Json to_json(const Diagnostic& problem) {
    return {{"severity", word_of(problem.severity)},
            {"code", problem.code},
            {"file", problem.file},
            {"line", problem.line},
            {"column", problem.column},
            {"message", to_json(problem.message)},
            {"hint", to_json(problem.hint)}};
}

}  // namespace ecomap::wasm
