#include "engine/import/own_labels.hpp"

#include "engine/io/key.hpp"
#include "engine/io/schema.hpp"
#include "engine/model/evidence.hpp"

#include <vector>

namespace ecomap::import {
namespace {

constexpr std::string_view separators = ";|";

void remember(std::map<std::string, std::string>& names, const std::string& name, const std::string& id) {
    if (name.empty()) return;
    const auto [at, is_new] = names.emplace(io::folded(name), id);
    if (!is_new && at->second != id) at->second.clear();
}

}  // namespace

std::string_view key_column(std::string_view table) { return table == "survey" ? "statement" : "id"; }
std::string_view name_stem(std::string_view table) { return table == "actors" || table == "offers" ? "name" : "label"; }

OwnLabels::OwnLabels(const std::vector<OwnTable>& tables) {
    for (const auto& table : tables) {
        const auto& schema = io::schema_like(table.name);
        const auto key = table.position(key_column(table.name));
        if (key == OwnTable::nowhere) continue;
        auto& names = names_[table.name];
        for (const auto& row : table.rows) {
            const auto& id = row.cells[key];
            if (id.empty()) continue;
            names.ids.insert(id);
            for (auto at : table.texts(name_stem(table.name))) {
                remember(names.first, row.cells[at], id);
                const std::string language(io::as_text_column(schema, table.columns[at]).language);
                if (!row.cells[at].empty()) names.labels[id].emplace(language, row.cells[at]);
            }
            for (const auto* stem : {"short", "plural"})
                for (auto at : table.texts(stem)) remember(names.second, row.cells[at], id);
            remember(names.second, table.cell(row, "abbreviation"), id);
            for (const auto& alias : items_of(table.cell(row, "aliases"))) remember(names.second, alias, id);
        }
    }
}

std::string OwnLabels::id(std::string_view table, const std::string& text) const {
    const auto names = names_.find(table);
    if (names == names_.end() || names->second.ids.contains(text)) return text;
    const auto folded = io::folded(text);
    for (const auto* list : {&names->second.first, &names->second.second}) {
        const auto found = list->find(folded);
        if (found != list->end()) return found->second.empty() ? text : found->second;
    }
    return text;
}

std::string OwnLabels::label(std::string_view table, const std::string& id_of, std::string_view language) const {
    const auto names = names_.find(table);
    if (names == names_.end()) return id_of;
    const auto labels = names->second.labels.find(id_of);
    if (labels == names->second.labels.end()) return id_of;
    const auto fits = [&](const std::string& text) {
        return text.find_first_of(separators) == text.npos && text != none_word && id(table, text) == id_of;
    };
    for (const auto wanted : {language, std::string_view(), std::string_view("en")}) {
        const auto found = labels->second.find(std::string(wanted));
        if (found != labels->second.end() && fits(found->second)) return found->second;
    }
    for (const auto& [other, text] : labels->second)
        if (fits(text)) return text;
    return id_of;
}

std::string OwnLabels::labels(std::string_view table, std::string_view list, std::string_view language) const {
    std::string text;
    for (const auto& each : items_of(list)) text += (text.empty() ? "" : "; ") + label(table, each, language);
    return text;
}

std::string OwnLabels::ids(std::string_view table, std::string_view texts) const {
    std::string list;
    for (const auto& each : items_of(texts)) list += (list.empty() ? "" : ";") + id(table, each);
    return list;
}

}  // namespace ecomap::import
