#include "engine/analysis/change/row_diff.hpp"

#include <algorithm>
#include <map>

namespace ecomap {
namespace {

using ByKey = std::map<std::string, const FieldRow*>;

ByKey by_key(const FieldTable& table) {
    ByKey rows;
    for (const auto& row : table.rows) rows.emplace(row.key, &row);
    return rows;
}

std::string value_of(const std::vector<Field>& fields, const std::string& name) {
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
    return at == fields.end() ? "" : at->value;
}

std::vector<FieldChange> changes_of(const FieldRow& before, const FieldRow& after) {
    std::vector<FieldChange> changes;
    if (before.fields == after.fields) return changes;
    for (const auto& field : after.fields) {
        auto old = value_of(before.fields, field.name);
        if (old != field.value) changes.push_back({field.name, std::move(old), field.value});
    }
    for (const auto& field : before.fields) {  // a text that has lost a language
        const bool there = std::any_of(after.fields.begin(), after.fields.end(),
                                       [&](const Field& each) { return each.name == field.name; });
        if (!there && !field.value.empty()) changes.push_back({field.name, field.value, ""});
    }
    return changes;
}

}  // namespace

TableDiff diff_of(const FieldTable& before, const FieldTable& after) {
    TableDiff diff{after.name, after.terms, {}, {}, {}, 0};
    const auto old_rows = by_key(before), new_rows = by_key(after);
    for (const auto& [key, row] : new_rows) {
        const auto old = old_rows.find(key);
        if (old == old_rows.end()) {
            diff.added.push_back({key, row->name, {}});
        } else if (auto changes = changes_of(*old->second, *row); !changes.empty()) {
            diff.changed.push_back({key, row->name, std::move(changes)});
        } else {
            ++diff.same;
        }
    }
    for (const auto& [key, row] : old_rows)
        if (!new_rows.contains(key)) diff.removed.push_back({key, row->name, {}});
    return diff;
}

std::vector<TableDiff> diff_tables(const Ecosystem& before, const Ecosystem& after) {
    const auto old_tables = field_tables(before), new_tables = field_tables(after);
    const auto find = [](const std::vector<FieldTable>& tables, const std::string& name) {
        return std::find_if(tables.begin(), tables.end(), [&](const FieldTable& each) { return each.name == name; });
    };
    std::vector<TableDiff> diffs;
    for (const auto& table : new_tables) {
        const auto old = find(old_tables, table.name);
        diffs.push_back(diff_of(old == old_tables.end() ? FieldTable{table.name, table.terms, {}} : *old, table));
    }
    for (const auto& table : old_tables)  // of a dimension of its own that the other map has not
        if (find(new_tables, table.name) == new_tables.end())
            diffs.push_back(diff_of(table, {table.name, table.terms, {}}));
    return diffs;
}

}  // namespace ecomap
