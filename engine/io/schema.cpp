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

const TableSchema* find_in(const std::vector<TableSchema>& schemas, string_view name) {
    const auto at =
        std::find_if(schemas.begin(), schemas.end(), [&](const TableSchema& each) { return each.name == name; });
    return at == schemas.end() ? nullptr : &*at;
}

}  // namespace

const std::vector<TableSchema>& table_schemas() {
    static const auto schemas = all_schemas();
    return schemas;
}

Message noun_of(string_view table, string_view form) { return {"noun." + std::string(table), {{"form", form}}}; }

Message noun_of(const TableSchema& schema, string_view form) {
    if (schema.own) return {"noun.own", {{"form", form}, {"table", schema.name}}};
    return noun_of(schema.name, form);
}

const TableSchema* find_schema(string_view name) { return find_in(table_schemas(), name); }

const TableSchema& schema_like(string_view name) {
    const auto* schema = find_schema(name);
    return schema != nullptr ? *schema : *find_schema("phases");
}

Schemas::Schemas(const std::vector<OwnDimension>& own) {
    if (own.empty()) return;
    const auto kept = [&](std::string name) -> string_view { return names_.emplace_back(std::move(name)); };
    for (const auto& schema : table_schemas()) {
        with_own_.push_back(schema);
        for (const auto& dimension : own) {
            if (schema.name != to_string(dimension.of)) continue;
            auto& columns = with_own_.back().columns;
            columns.push_back(kept(dimension.key));
            columns.push_back(kept(dimension.key + "_certainty"));
        }
        if (schema.name != "phases") continue;
        for (const auto& dimension : own) {
            auto table = schema;
            table.name = kept(dimension.table);
            table.own = true;
            with_own_.push_back(std::move(table));
        }
    }
}

const TableSchema* Schemas::find(string_view name) const { return find_in(all(), name); }

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
