#include "engine/io/schema.hpp"

#include "engine/model/columns.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>

namespace ecomap::io {
namespace {

using std::string_view;

/// A language code such as sv, en or pt_BR.
bool is_language(string_view text) {
    auto letter = [](char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); };
    const string_view primary = text.substr(0, text.find_first_of("_-"));
    const string_view region = text.substr(std::min(text.size(), primary.size() + 1));
    return primary.size() >= 2 && primary.size() <= 3 && std::all_of(primary.begin(), primary.end(), letter) &&
           (primary.size() == text.size() ||
            (region.size() >= 2 && region.size() <= 4 && std::all_of(region.begin(), region.end(), letter)));
}

TableSchema schema_of(const DataTable& table) {
    TableSchema schema{table.name, table.kind == DataTable::Kind::vocabulary, table.kind == DataTable::Kind::needed};
    for (const auto& column : table.columns) {
        const string_view name = column.name;
        auto& needed = column.by_language ? schema.required_any : schema.required;
        (column.by_language ? schema.texts : schema.columns).push_back(name);
        if (column.needed) needed.push_back(name);
        if (!column.value) schema.carried.push_back(name);
    }
    schema.framework = table.is_framework();
    std::erase_if(schema.columns, [&](string_view name) { return contains(schema.texts, name); });
    return schema;
}

std::vector<TableSchema> all_schemas() {
    std::vector<TableSchema> schemas;
    for (const auto& table : data_tables()) schemas.push_back(schema_of(table));
    return schemas;
}

}  // namespace

const std::vector<TableSchema>& table_schemas() {
    static const auto schemas = all_schemas();
    return schemas;
}

Message noun_of(string_view table, string_view form) { return {"noun." + std::string(table), {{"form", form}}}; }

const TableSchema* find_schema(string_view name) {
    for (const auto& schema : table_schemas())
        if (schema.name == name) return &schema;
    return nullptr;
}

TextColumn as_text_column(const TableSchema& schema, string_view column) {
    for (auto stem : schema.texts) {
        if (column == stem) return {stem, {}};
        if (!column.starts_with(stem) || column.size() < stem.size() + 2 || column[stem.size()] != '_') continue;
        const string_view language = column.substr(stem.size() + 1);
        if (is_language(language)) return {stem, language};
    }
    return {};
}

bool is_known_column(const TableSchema& schema, string_view column) {
    constexpr string_view suffix = "_certainty";
    for (;; column.remove_suffix(suffix.size())) {
        if (contains(schema.columns, column) || !as_text_column(schema, column).stem.empty()) return true;
        if (!column.ends_with(suffix)) return false;
    }
}

bool is_carried(const TableSchema& schema, string_view column) {
    return contains(schema.carried, column) || (!contains(schema.columns, column) && is_known_column(schema, column) &&
                                                as_text_column(schema, column).stem.empty());
}

}  // namespace ecomap::io
