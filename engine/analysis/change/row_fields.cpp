#include "engine/analysis/change/row_fields.hpp"

#include "engine/model/columns.hpp"

#include <map>

namespace ecomap {
namespace {

/// What the row says in a column: one field, or of a text one for each language.
void add(std::vector<Field>& fields, const DataTable::Column& column, std::variant<std::string, Text> value) {
    if (const auto* text = std::get_if<Text>(&value))
        for (auto& [language, words] : text->by_language()) fields.push_back({column.name + "_" + language, words});
    else fields.push_back({column.name, std::get<std::string>(std::move(value))});
}

FieldRow row_of(const Ecosystem& map, const DataTable& table, DataTable::Row row) {
    FieldRow fields{{}, table.title(map, row), {}};
    for (const auto& column : table.columns) {
        if (!column.value) continue;
        auto value = column.value(map, row);
        if (column.is_key) fields.key += (fields.key.empty() ? "" : "/") + std::get<std::string>(value);
        add(fields.fields, column, std::move(value));
    }
    for (const auto& [name, cell] : table.carried(map, row)) fields.fields.push_back({name, cell});
    return fields;
}

FieldTable table_of(const Ecosystem& map, const DataTable& table) {
    FieldTable fields{table.name, table.is_framework(), {}};
    std::map<std::string, std::size_t> met;  // numbers that belong to no statement can have the same answer
    for (const auto row : table.rows(map)) {
        auto& added = fields.rows.emplace_back(row_of(map, table, row));
        if (const auto time = ++met[added.key]; time > 1) added.key += "/" + std::to_string(time);
    }
    return fields;
}

}  // namespace

std::vector<FieldTable> field_tables(const Ecosystem& map) {
    std::vector<FieldTable> tables;
    for (const bool framework : {false, true})
        for (const auto& table : data_tables(map.framework))
            if (table.is_framework() == framework) tables.push_back(table_of(map, table));
    return tables;
}

}  // namespace ecomap
